import assert from 'node:assert/strict';
import { civilDate, weekday } from '../../../src/schedule/calendar/dates.js';

/*
 * A small FreePBX: time groups as its Bulk Handler takes them (a name, and columns of `times|weekdays|days of the month|months`, any of
 * which may be true), and three time conditions on them in order. Ends belong to their ranges. Written from the module timeconditions
 * (16.0), not from our generator.
 */

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function isWithin(text: string, value: number, numberOf: (part: string) => number): boolean {
  if (text === '*') return true;
  const [from = '', until = from] = text.split('-');
  const [first, last] = [numberOf(from), numberOf(until)];
  assert.ok(first >= 0 && last >= 0, text);
  return first <= last ? first <= value && value <= last : value >= first || value <= last;
}

const minuteOf = (text: string) => {
  assert.match(text, /^([01]\d|2[0-3]):[0-5]\d$/);
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
};

function isTrue(column: string, day: number, minute: number): boolean {
  const parts = column.split('|');
  assert.equal(parts.length, 4, column);
  const [times = '', days = '', monthDays = '', inMonths = ''] = parts;
  const { month, dayOfMonth } = civilDate(day);
  return (
    isWithin(times, minute, minuteOf) &&
    isWithin(days, weekday(day), (name) => weekdays.indexOf(name)) &&
    isWithin(monthDays, dayOfMonth, Number) &&
    isWithin(inMonths, month - 1, (name) => months.indexOf(name))
  );
}

/** Whether a call is put through on a day at a minute: open on a day that differs, else not on such a day, else by the week. */
export function readTimeGroups(text: string): (day: number, minute: number) => boolean {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  assert.match(header, /^description,time1(,time\d+)*$/);
  const groups = new Map(
    lines.map((line) => {
      const [name = '', ...columns] = line.split(',');
      return [name, columns.filter(Boolean)];
    }),
  );
  const holds = (number: number, day: number, minute: number) => {
    const group = [...groups].find(([name]) => name.startsWith(`bereikbaar-${number}-`));
    return (group?.[1] ?? []).some((column) => isTrue(column, day, minute));
  };
  return (day, minute) => holds(1, day, minute) || (!holds(2, day, minute) && holds(3, day, minute));
}
