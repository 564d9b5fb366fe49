import { around } from '../../../src/schedule/calendar/dates.js';
import { planDay } from '../../../src/schedule/day-plan.js';
import { parseSchedule, type Schedule } from '../../../src/schedule/index.js';

/** The schedule of a document that is valid. */
export function scheduleOf(value: unknown): Schedule {
  const result = parseSchedule(value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

/** What holds on each day of a year, for everybody. */
export function plansOf(schedule: Schedule, from: number): string[] {
  const subjects = [null, ...schedule.channels];
  return around(from, 0, 365).map((each) =>
    JSON.stringify(
      subjects.map((subject) => planDay(schedule, subject, each)),
      (key, value: unknown) => (key === 'taken' ? undefined : value),
    ),
  );
}
