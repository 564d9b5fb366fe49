import OpeningHours from 'opening_hours';
import type { PhoneChecklist, PhoneException, PhoneStretch, PhoneWeek } from '../../src/formats/index.js';
import { civilDate, formatDate, weekday } from '../../src/schedule/calendar/dates.js';
import { day as dayLength } from './formats-cases.js';
import { runDialplan } from './telephone/asterisk.js';

/* What exports say of a day, as others read them. */

/** What is said of a minute of a day. */
export type WallState = (day: number, minute: number) => string;

/** What opening_hours.js makes of a text; it reads wall times in the zone of the host (UTC here). */
export function readOsm(text: string): WallState {
  const read = new OpeningHours(text);
  return (day, minute) => {
    const at = new Date(day * dayLength + minute * 60_000);
    const state = read.getUnknown(at) ? 'unknown' : read.getState(at) ? 'open' : 'closed';
    return [state, state === 'closed' ? '' : read.getComment(at)].filter(Boolean).join(' ');
  };
}

export function readDialplan(text: string, timeZone: string): WallState {
  const run = runDialplan(text, timeZone);
  return (day, minute) => {
    const { year, month, dayOfMonth } = civilDate(day);
    const date = year * 10_000 + month * 100 + dayOfMonth;
    return run({ date, month, dayOfMonth, weekday: (weekday(day) + 1) % 7, minute });
  };
}

/** What a checklist has by its date for a day. */
export function special({ exceptions }: PhoneChecklist, day: number): PhoneException | undefined {
  const date = formatDate(day);
  return exceptions.find(
    ({ from, until, weekdays }) => from <= date && date <= until && (!weekdays || weekdays.includes(weekday(day))),
  );
}

/** What a checklist says of a day: of a date, or of its weekday in a season. */
export function listed(checklist: PhoneChecklist, day: number): readonly PhoneStretch[] {
  const date = formatDate(day);
  const isIn = ({ from, until }: PhoneWeek) => (from ?? '') <= date && date <= (until ?? '9999');
  return special(checklist, day)?.stretches ?? checklist.weeks.find(isIn)!.days[weekday(day)]!;
}

/** What OpenStreetMap's syntax calls it, and an exchange. */
export const asOsm = (what: string) =>
  what
    .replace(/^limited /, 'open ')
    .replace('appointment', 'unknown by appointment')
    .replace('break', 'closed');
export const asLabel = (what: string) => what.replace(/ .*$/, '').replace(/appointment|unknown/, 'closed');
