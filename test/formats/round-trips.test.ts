import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  fromDrupal,
  fromGoogleHours,
  fromSpatie,
  fromWordPress,
  fromZammad,
  fromZendesk,
  toBusinessHours,
  toGoogleHours,
  toPlacesHours,
  toTimeGroups,
  type Imported,
} from '../../src/formats/index.js';
import { fromSheet } from '../../src/formats/sheet/from-sheet.js';
import { evaluateOrganisation, isLive, type Schedule, type State } from '../../src/schedule/index.js';
import { zoneOf } from '../../src/schedule/calendar/zoned-time.js';
import { weekday } from '../../src/schedule/calendar/dates.js';
import {
  changesAs,
  checkRandomly,
  day,
  openOrNot,
  realSchedules,
  scheduleOf,
  seed,
  twoYears,
} from './formats-cases.js';
import { readTimeGroups } from './telephone/time-groups.js';
import {
  documentOf,
  drupalOf,
  plainHours,
  sheetOf,
  spatieOf,
  wordPressOf,
  zammadOf,
  zendeskOf,
  zone,
  type PlainHours,
} from './written-weeks.js';

/** Whether it is open at each change of two years. */
const openings = (schedule: Schedule, from: number, channelId?: string) =>
  changesAs(openOrNot, schedule, from, from + twoYears - 2 * day, channelId);

const notations: Readonly<
  Record<string, readonly [hours: fc.Arbitrary<PlainHours>, read: (hours: PlainHours) => Imported]>
> = {
  'spatie/opening-hours': [plainHours(true), (hours) => fromSpatie(spatieOf(hours))],
  Drupal: [plainHours(true), (hours) => fromDrupal(drupalOf(hours), zone)],
  'WP Opening Hours': [plainHours(true), (hours) => fromWordPress(wordPressOf(hours), zone)],
  // These two know no nights, and no dates that are open.
  Zammad: [plainHours(false, true), (hours) => fromZammad(zammadOf(hours))],
  Zendesk: [plainHours(false, true), (hours) => fromZendesk(zendeskOf(hours))],
  'a sheet': [plainHours(true), (hours) => fromSheet(sheetOf(hours), zone)],
};

describe('hours that are written as others do keep every change of two years', () => {
  const from = Date.parse('2026-11-15T11:07Z');
  for (const [name, [hours, read]] of Object.entries(notations)) {
    it(`${name}, seed ${seed}`, () => {
      const property = fc.property(hours, (given) => {
        const { document, lost } = read(given);
        assert.ok(document, JSON.stringify(lost));
        assert.deepEqual(
          lost.filter(({ code }) => code !== 'assumed'),
          [],
        );
        assert.deepEqual(openings(scheduleOf(document), from), openings(scheduleOf(documentOf(given)), from));
      });
      fc.assert(property, { seed, numRuns: Number(process.env.RUNS ?? 6) });
    });
  }
});

/** Checks the organisation and a channel of a schedule. */
function forSubjects(schedule: Schedule, check: (channelId: string | undefined) => void): void {
  const live = schedule.channels.filter(isLive).map(({ id }) => id);
  for (const channelId of [undefined, ...live].slice(0, 2)) check(channelId);
}

function expectThereAndBack(schedule: Schedule, begin: number): void {
  forSubjects(schedule, (channelId) => {
    const from = begin - 20 * day - 1;
    const { data } = toGoogleHours(schedule, {
      instant: from,
      days: twoYears / day,
      ...(channelId ? { channelId } : {}),
    });
    const expected = openings(schedule, from, channelId);
    const back = (given: unknown) => {
      const { document, lost } = fromGoogleHours(given, schedule.timeZone);
      assert.ok(document, JSON.stringify(lost));
      return openings(scheduleOf({ hours: 'closed', ...document, override: undefined }), from);
    };
    assert.deepEqual(back(data), expected, 'profile');
    assert.deepEqual(back(toPlacesHours(data, schedule.timeZone)), expected, 'places');
  });
}

describe('a location of Google, there and back', () => {
  it(`keeps every change of two years of random documents, seed ${seed}`, () => {
    checkRandomly(2, expectThereAndBack);
  });

  it('and of some real schedules', () => {
    for (const { document } of realSchedules.filter((_, index) => index % 25 === 0)) {
      expectThereAndBack(scheduleOf(document), Date.parse('2026-11-23T09:00Z'));
    }
  });
});

const openForPhones = (state: State) => (state === 'open' || state === 'limited' ? 'open' : 'closed');

/** Where another reader says something else, at each change of the coming days, a minute before it, and at noon. */
function disagreements(
  schedule: Schedule,
  begin: number,
  days: number,
  said: (wallDay: number, minute: number) => boolean,
) {
  const clock = zoneOf(schedule.timeZone)!;
  const { day: first } = clock.toWallTime(begin);
  const changes = changesAs(openForPhones, schedule, begin, begin + days * day).map(({ at }) => Date.parse(at));
  const noons = Array.from({ length: days - 1 }, (_, ahead) => clock.toInstant(first + 1 + ahead, 720));
  const instants = [...changes, ...changes.map((at) => at - 60_000), ...noons];
  return instants.flatMap((instant) => {
    const { day: wallDay, minute } = clock.toWallTime(instant);
    // What a clock says twice, or skips, has no answer there.
    if (wallDay < first || minute % 1 || clock.toInstant(wallDay, minute) !== instant) return [];
    const { state } = evaluateOrganisation(schedule, instant);
    return said(wallDay, minute) === (openForPhones(state) === 'open') ? [] : [`${wallDay} ${minute}: ${state}`];
  });
}

describe('time groups of FreePBX', () => {
  it(`say of a year what is so, of random documents, seed ${seed}`, () => {
    checkRandomly(3, (schedule, begin) => {
      const { text } = toTimeGroups(schedule, { instant: begin });
      assert.deepEqual(disagreements(schedule, begin, 360, readTimeGroups(text)).slice(0, 5), [], text);
    });
  });

  it('and of some real schedules, also where a season has a week of its own', () => {
    for (const { document } of realSchedules.filter((_, index) => index % 20 === 0)) {
      const schedule = scheduleOf(document);
      const begin = Date.parse('2026-11-23T09:00Z');
      const { text } = toTimeGroups(schedule, { instant: begin });
      assert.deepEqual(disagreements(schedule, begin, 360, readTimeGroups(text)).slice(0, 5), [], text);
    }
  });
});

describe('the week of Microsoft Graph', () => {
  it('is what is open on days that do not differ, in its own times', () => {
    const property = fc.property(plainHours(false), (given) => {
      const schedule = scheduleOf(documentOf(given));
      const instant = Date.parse('2026-11-15T11:07Z');
      const { businessHours } = toBusinessHours(schedule, { instant }).data;
      const minutes = (time: string) =>
        time === '23:59:59.9999999' ? 1440 : Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
      for (const { startTime, endTime } of businessHours.flatMap(({ timeSlots }) => timeSlots)) {
        assert.match(`${startTime} ${endTime}`, /^(([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{7} ?){2}$/);
      }
      const week = scheduleOf(documentOf({ ...given, dates: {} }));
      const isOpen = (wallDay: number, minute: number) =>
        businessHours[weekday(wallDay)]!.timeSlots.some(
          ({ startTime, endTime }) => minutes(startTime) <= minute && minute < minutes(endTime),
        );
      assert.deepEqual(disagreements(week, instant, 15, isOpen), []);
    });
    fc.assert(property, { seed, numRuns: 10 });
  });

  it('names each day that differs, a switch and a roster as lost', () => {
    const document = {
      ...{
        version: 1,
        timeZone: 'Europe/Amsterdam',
        hours: { 'mon-fri': ['09:00-17:00'], '1st thu': ['12:00-20:00'] },
      },
      exceptions: [
        { date: '2020-01-01', hours: 'closed' },
        { date: '2026-12-25', hours: 'closed' },
      ],
      override: [
        { hours: 'closed', until: '2026-11-22T12:00' },
        { hours: 'closed', reason: 'Storing', until: '2026-11-24T12:00' },
      ],
    };
    const { lost } = toBusinessHours(scheduleOf(document), { instant: Date.parse('2026-11-23T09:00Z') });
    assert.deepEqual(
      lost.map(({ code, path }) => `${code} ${path}`),
      ['time-zone /timeZone', 'no-place /exceptions/1', 'no-place /override/1', 'no-place /hours'],
    );
  });
});
