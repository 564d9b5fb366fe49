import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import { isAvailable } from '../../schedule/document/states.js';
import type { DayChange, SeenStretch } from '../../messages/makers/editor/changes/changed-facts.js';
import type { SeenDay } from './seen-days.js';

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const isBreak = ({ state }: SeenStretch) => state === 'break';

/** The stretches as if there were no breaks: each is filled with what goes on after it. */
function withoutBreaks(stretches: readonly SeenStretch[]): SeenStretch[] {
  const filled: SeenStretch[] = [];
  stretches.forEach((stretch, index) => {
    const next = stretches[index + 1];
    const [last] = filled.slice(-1);
    const told = isBreak(stretch) && next ? { ...next, ...rangeOf(stretch) } : stretch;
    const goesOn = last?.end === told.start && isSame({ ...last, ...rangeOf(told) }, told);
    if (goesOn) filled[filled.length - 1] = { ...last, end: told.end };
    else filled.push(told);
  });
  return filled;
}

const rangeOf = ({ start, end }: TimeRange): TimeRange => ({ start, end });

/** Where nothing but one break differs. */
function breakChange(before: SeenDay, after: SeenDay): DayChange | undefined {
  const [old, other] = [before, after].map(({ stretches }) => stretches.filter(isBreak)) as [
    SeenStretch[],
    SeenStretch[],
  ];
  const isOne = old.length <= 1 && other.length <= 1 && !isSame(old, other);
  if (!isOne || !isSame(withoutBreaks(before.stretches), withoutBreaks(after.stretches))) return undefined;
  return {
    kind: 'break',
    name: (other.length ? after : before).breakNames[0],
    before: old[0] && rangeOf(old[0]),
    after: other[0] && rangeOf(other[0]),
  };
}

/** Where only the first start or the last end differs. */
function edgeChange(before: readonly SeenStretch[], after: readonly SeenStretch[]): DayChange | undefined {
  const [first, last] = [before[0], before.at(-1)];
  const [newFirst, newLast] = [after[0], after.at(-1)];
  if (!first || !last || !newFirst || !newLast || before.length !== after.length) return undefined;
  if (![first, last].every(({ state }) => isAvailable(state))) return undefined;
  if (isSame([...before.slice(0, -1), { ...last, end: newLast.end }], after))
    return { kind: 'closes', before: last.end, after: newLast.end };
  return isSame([{ ...first, start: newFirst.start }, ...before.slice(1)], after)
    ? { kind: 'opens', before: first.start, after: newFirst.start }
    : undefined;
}

/** What becomes of a day; undefined when visitors are told the same of it. */
export function dayChange(before: SeenDay, after: SeenDay): DayChange | undefined {
  if (isSame(before.stretches, after.stretches))
    return isSame(before.words, after.words) ? undefined : { kind: 'words', before: before.words, after: after.words };
  if (!after.stretches.length) return { kind: 'closed' };
  return (
    breakChange(before, after) ??
    edgeChange(before.stretches, after.stretches) ?? {
      kind: 'hours',
      before: before.stretches,
      after: after.stretches,
    }
  );
}
