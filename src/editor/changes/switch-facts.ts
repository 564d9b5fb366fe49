import { around } from '../../schedule/calendar/dates.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import type { Override, Schedule } from '../../schedule/document/schedule.js';
import { stretchesOf } from '../../schedule/stretches.js';
import { timelineOf } from '../../schedule/timeline.js';
import type { ChangedFact } from '../../messages/makers/editor/changes/changed-facts.js';
import type { Window } from './changed-days.js';

type SwitchFact = Extract<ChangedFact, { kind: 'switched-on' | 'switched-off' }>;

/** All that is told of the days of a window, of the organisation and of every channel. */
function allDays(schedule: Schedule, { first, last }: Window): string {
  const subjects = [undefined, ...schedule.channels.map(({ id }) => id)];
  const days = around(first, 0, last - first);
  return JSON.stringify(
    subjects.map((id) => {
      const timeline = timelineOf(schedule, id);
      return timeline && days.map(stretchesOf(timeline));
    }),
  );
}

/** The overrides of a list that the other one lacks. */
function lacking(overrides: readonly Override[], others: readonly Override[]): Override[] {
  const left = others.map((other) => JSON.stringify(other));
  return overrides.filter((override) => {
    const place = left.indexOf(JSON.stringify(override));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** What becomes of the switch of the moment, where it makes a difference. */
export function switchFacts(before: Schedule, after: Schedule, window: Window): SwitchFact[] {
  const [old, other] = [listOf(before.override), listOf(after.override)];
  if (JSON.stringify(old) === JSON.stringify(other)) return [];
  const asBefore = { ...after, override: before.override };
  if (allDays(asBefore, window) === allDays(after, window)) return [];
  const isReplaced = (override: Override, by: readonly Override[]) =>
    by.some(({ channels }) => JSON.stringify(channels) === JSON.stringify(override.channels));
  const on = lacking(other, old);
  const off = lacking(old, other).filter((override) => !isReplaced(override, on));
  return [
    ...on.map((override) => ({ kind: 'switched-on', override }) as const),
    ...off.map((override) => ({ kind: 'switched-off', override }) as const),
  ];
}
