// How much there is to do for the first answer of a schedule, by counted steps.
import { expect } from '@esm-bundle/chai';
import { formatDate, formatTime } from '../../src/schedule/calendar/dates.js';
import { zoneOf } from '../../src/schedule/calendar/zoned-time.js';
import { evaluateOrganisation } from '../../src/schedule/evaluate.js';
import { parseSchedule, type Schedule } from '../../src/schedule/index.js';

const phone = { type: 'phone', number: '+31201234567' };

function parse(document: object): Schedule {
  const result = parseSchedule({ version: 1, timeZone: 'Europe/Amsterdam', ...document });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

/** How often a wall-clock time is turned into an instant: for each edge of each day that is looked at. */
function reckoned(document: object): number {
  const schedule = parse(document);
  const zone = zoneOf(schedule.timeZone)!;
  const { toInstant } = zone;
  let count = 0;
  zone.toInstant = (day, minute) => (count++, toInstant(day, minute));
  evaluateOrganisation(schedule, Date.UTC(2026, 10, 24, 10));
  zone.toInstant = toInstant;
  return count;
}

const time = (minutes: number) => formatTime(minutes % 1440);

describe('a first evaluation (FAILURES 60)', () => {
  for (const [name, document, most] of [
    ['day and night', { hours: 'always' }, 1300],
    ['never', { hours: 'closed' }, 1300],
    [
      'unknown, with notes on a hundred days of each year',
      {
        hours: 'unknown',
        exceptions: Array.from({ length: 100 }, (_, index) => ({
          date: `${formatDate(index).slice(5)}`,
          note: `${index}`,
        })),
      },
      1300,
    ],
    [
      'closed, with 250 reasons each year',
      {
        hours: 'closed',
        exceptions: Array.from({ length: 250 }, (_, index) => ({
          date: `${formatDate(index).slice(5)}`,
          hours: 'closed',
          reason: `${index}`,
        })),
      },
      1300,
    ],
    [
      'fifty phones and 250 notes, as many as there may be',
      {
        hours: 'always',
        channels: Array.from({ length: 50 }, (_, index) => ({
          ...phone,
          id: `phone-${index}`,
          hours: { 'mon-sun': ['00:00-24:00'] },
        })),
        exceptions: Array.from({ length: 250 }, (_, index) => ({
          date: `${formatDate(index).slice(5)}`,
          note: `${index}`,
        })),
      },
      10_000,
    ],
    [
      'a hundred notes for all days of each year',
      {
        hours: 'always',
        exceptions: Array.from({ length: 100 }, (_, index) => ({ date: '01-01..12-31', note: `${index}` })),
      },
      1300,
    ],
    [
      'eight phones, day and night',
      {
        hours: 'always',
        channels: Array.from({ length: 8 }, (_, index) => ({ ...phone, id: `phone-${index}` })),
      },
      2000,
    ],
    [
      'twenty intervals a day without an end',
      {
        hours: Array.from({ length: 20 }, (_, index) => `${time(index * 72)}-${time(index * 72 + 80)}`),
      },
      6000,
    ],
    [
      'forty breaks a day',
      {
        hours: 'always',
        breaks: Array.from({ length: 40 }, (_, index) => ({
          name: 'x',
          time: `${time(index * 30)}-${time(index * 30 + 9)}`,
        })),
      },
      2000,
    ],
  ] as const) {
    // prettier-ignore
    it(`has a bound: ${name}`, () => {
      expect(reckoned(document)).to.be.below(most);
    });
  }
});
