import { Temporal } from 'temporal-polyfill';
import { dayOf, type Day } from './wall-clock.js';

/** Easter Sundays from the almanac: no algorithm to agree with. */
const easterSundays = [
  '2008-03-23',
  '2009-04-12',
  '2010-04-04',
  '2011-04-24',
  '2012-04-08',
  '2013-03-31',
  '2014-04-20',
  '2015-04-05',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
];

/** The holidays that the random documents use. */
export const oracleHolidays = [
  'new-years-day',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'kings-day',
  'ascension-day',
  'christmas-day',
  'boxing-day',
] as const;

function easter(year: number): Day {
  const date = easterSundays.find((sunday) => sunday.startsWith(String(year)));
  if (!date) throw new Error(`No Easter Sunday of ${year} in the table.`);
  return dayOf(date);
}

/** King's Day is 27 April, or the Saturday before when that is a Sunday. */
function kingsDay(year: number): Day {
  const date = Temporal.PlainDate.from({ year, month: 4, day: 27 });
  return dayOf(date.toString()) - (date.dayOfWeek === 7 ? 1 : 0);
}

export function oracleHolidayDay(name: string, year: number): Day {
  switch (name) {
    case 'new-years-day':
      return dayOf(`${year}-01-01`);
    case 'good-friday':
      return easter(year) - 2;
    case 'easter-sunday':
      return easter(year);
    case 'easter-monday':
      return easter(year) + 1;
    case 'kings-day':
      return kingsDay(year);
    case 'ascension-day':
      return easter(year) + 39;
    case 'christmas-day':
      return dayOf(`${year}-12-25`);
    case 'boxing-day':
      return dayOf(`${year}-12-26`);
    default:
      throw new Error(`The oracle does not know ${name}.`);
  }
}
