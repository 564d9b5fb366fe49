import { remember, rememberFor } from '../../schedule/calendar/remember.js';
import { withNights } from '../../schedule/day-of-night.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { Text } from '../../schedule/document/text.js';
import type { Cause } from '../../schedule/evaluation.js';
import { stretchesOf, type Stretch } from '../../schedule/stretches.js';
import type { Timeline } from '../../schedule/timeline.js';
import type { SeenStretch } from '../../messages/makers/editor/changes/changed-facts.js';

/** A day as visitors are told of it. */
export interface SeenDay {
  /** Without what is closed. */
  readonly stretches: readonly SeenStretch[];
  /** All words about it: reasons, notes, costs, names of breaks. */
  readonly words: readonly Text[];
  readonly breakNames: readonly (Text | undefined)[];
  readonly holiday: string | undefined;
  readonly reason: Text | undefined;
}

/** The days of a subject (by their numbers), and whether they are other than their week says. */
export interface SeenDays {
  readonly on: (day: number) => SeenDay;
  readonly isUnusual: (day: number) => boolean;
}

/** How a subject is found in a schedule; undefined where there is none. */
export type FindTimeline = (schedule: Schedule) => Timeline | undefined;

/** The schedule without what is exceptional: always the same object, by which its days are remembered. */
const usually = rememberFor((schedule: Schedule): Schedule => ({ ...schedule, exceptions: [] }));

/**
 * Without the switch of the moment, which is told of by itself, and on a clock without daylight saving: there what is said
 * of days is the same all year.
 */
const toldByDay = rememberFor((schedule: Schedule): Schedule => ({
  ...schedule,
  override: undefined,
  timeZone: 'UTC',
}));

const wordsOf = ({ name, text, cost, notes = [] }: Cause) => [name, text, cost, ...notes];

const timesOf = (stretches: readonly Stretch[]): SeenStretch[] =>
  stretches
    .filter(({ state }) => state !== 'closed')
    .map(({ start, end, state, cause: { limitedTo } }) => ({ start, end, state, ...(limitedTo && { limitedTo }) }));

function joinTimes(times: readonly SeenStretch[]): SeenStretch[] {
  const joined: SeenStretch[] = [];
  for (const time of times) {
    const before = joined.at(-1);
    const isSame = before?.state === time.state && JSON.stringify(before.limitedTo) === JSON.stringify(time.limitedTo);
    if (isSame && before.end === time.start) joined[joined.length - 1] = { ...before, end: time.end };
    else joined.push(time);
  }
  return joined;
}

function seenDay(stretches: readonly Stretch[]): SeenDay {
  const special = stretches.map(({ cause }) => cause).find(({ kind }) => kind === 'holiday' || kind === 'exception');
  const breaks = stretches.filter(({ state }) => state === 'break');
  return {
    stretches: joinTimes(timesOf(stretches)),
    words: [...new Set(stretches.flatMap(({ cause }) => wordsOf(cause)).filter((word) => word !== undefined))],
    breakNames: breaks.map(({ cause: { name, text } }) => name ?? text),
    holiday: special?.kind === 'holiday' ? special.name : undefined,
    reason: special?.text,
  };
}

/** The days of a subject; undefined where the schedule has none. */
export function seenDays(schedule: Schedule, find: FindTimeline): SeenDays | undefined {
  const told = toldByDay(schedule);
  const timeline = find(told);
  const usual = find(usually(told));
  if (!timeline || !usual) return undefined;
  const daysOf = (of: Timeline) => {
    const stretchesOn = withNights(stretchesOf(of));
    return remember((day) => seenDay(stretchesOn(day)));
  };
  const [on, usuallyOn] = [daysOf(timeline), daysOf(usual)];
  const timesOn = (days: SeenDays['on'], day: number) => JSON.stringify(days(day).stretches);
  return { on, isUnusual: (day) => timesOn(on, day) !== timesOn(usuallyOn, day) };
}
