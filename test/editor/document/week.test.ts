import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { hoursAt, pointerTo, withHoursAt } from '../../../src/editor/document/week-place.js';
import { readOtherDays } from '../../../src/editor/document/week-days.js';
import { addStretch, removeStretch, setDays, setStretch } from '../../../src/editor/document/week-edits.js';
import { apart, allTogether, groupWeek } from '../../../src/editor/document/week.js';
import { around, dayNumber, weekday } from '../../../src/schedule/calendar/dates.js';
import { fitsOrdinal, weekdays } from '../../../src/schedule/calendar/day-selectors.js';
import { planDay } from '../../../src/schedule/day-plan.js';
import type { JsonObject, JsonValue } from '../../../src/schedule/document/json.js';
import { daySelector, hours as anyHours } from '../../oracle/rules.js';
import { seedOf, tries } from '../../support/random-runs.js';
import { scheduleOf } from './plans.js';

const named = (days: readonly number[]) => days.map((day) => weekdays[day]).join(' ');
const day = (name: string) => weekdays.findIndex((each) => each === name);
const daysOf = (names: string) => names.split(' ').map(day);

/** Groups as a table shows them. */
const shown = (hours: JsonValue | undefined) =>
  groupWeek(hours).map(({ days, kind, stretches }) =>
    [named(days), kind, ...stretches.map(({ start, end, others }) => [start, end, ...others].join())].join(' | '),
  );

const nine = ['09:00-17:00'];
const split = ['08:30-12:00', '13:00-17:00'];

const readings: readonly (readonly [name: string, hours: JsonValue | undefined, groups: readonly string[]])[] = [
  ['nothing', undefined, []],
  ['a word', 'always', ['mon tue wed thu fri sat sun | always']],
  ['a list', nine, ['mon tue wed thu fri sat sun | times | 540,1020']],
  ['no hours at all', [], ['mon tue wed thu fri sat sun | closed']],
  ['days that are not named', { 'mon-fri': nine }, ['mon tue wed thu fri | times | 540,1020', 'sat sun | closed']],
  [
    'days that say the same apart',
    { mon: nine, tue: split, wed: nine, sun: 'closed', sat: [] },
    ['mon wed | times | 540,1020', 'tue | times | 510,720 | 780,1020', 'thu fri sat sun | closed'],
  ],
  [
    'the more specific, and of equals the later',
    { 'mon-fri': nine, fri: split, 'mon,tue': 'unknown', 'tue,wed': 'always' },
    [
      'mon | unknown',
      'tue wed | always',
      'thu | times | 540,1020',
      'fri | times | 510,720 | 780,1020',
      'sat sun | closed',
    ],
  ],
  [
    'nights, and what an interval says besides',
    { fri: ['22:00-02:00', { time: '09:00-10:00', note: 'bel aan', limitedTo: 'spoed' }] },
    ['mon tue wed thu sat sun | closed', 'fri | times | 1320,1560 | 540,600,note,limitedTo'],
  ],
  [
    'what has no form',
    { mon: ['17:00-08:00+3'], tue: ['9-17'], wed: 5 },
    ['mon | text', 'tue | text', 'wed | text', 'thu fri sat sun | closed'],
  ],
  ['no hours', 5, ['mon tue wed thu fri sat sun | text']],
  [
    'some weeks only',
    { 'thu,1st thu': nine, 'odd mon': split },
    ['mon tue wed fri sat sun | closed', 'thu | times | 540,1020'],
  ],
];

const edits: readonly (readonly [
  name: string,
  hours: JsonValue | undefined,
  days: string,
  value: JsonValue,
  next: JsonValue,
])[] = [
  ['all of an entry', { 'mon-thu': nine, fri: split }, 'mon tue wed thu', split, { 'mon-fri': split }],
  [
    'all of an entry, with a new value',
    { 'mon,tue': nine, fri: split },
    'mon tue',
    ['10:00-12:00'],
    { 'mon,tue': ['10:00-12:00'], fri: split },
  ],
  ['one day of several', { 'mon-fri': nine }, 'wed', split, { 'mon,tue,thu,fri': nine, wed: split }],
  ['the last of several', { 'mon-fri': nine }, 'fri', split, { 'mon-thu': nine, fri: split }],
  ['a day that becomes as others', { 'mon-thu': nine, fri: split }, 'fri', nine, { 'mon-fri': nine }],
  ['a day that was closed', { 'mon-fri': nine }, 'sat', split, { 'mon-fri': nine, sat: split }],
  ['a day before the others', { tue: nine, thu: split }, 'mon', 'always', { mon: 'always', tue: nine, thu: split }],
  ['a day that is closed', { 'mon-fri': nine }, 'fri', 'closed', { 'mon-thu': nine }],
  [
    'a day beside one that says it is closed',
    { 'mon-fri': nine, sun: 'closed' },
    'fri',
    'closed',
    { 'mon-thu': nine, 'fri,sun': 'closed' },
  ],
  ['the last open day', { mon: nine }, 'mon', 'closed', 'closed'],
  ['the last open day, with a remark', { mon: nine, 'x-why': 1 }, 'mon', 'closed', { 'mon-sun': 'closed', 'x-why': 1 }],
  ['a day that one entry names under another', { 'mon-fri': nine, fri: split }, 'fri', 'closed', { 'mon-thu': nine }],
  ['an entry that would hold again', { 'mon-fri': nine, 'wed-sat': split }, 'mon tue', 'closed', { 'wed-sat': split }],
  ['every day of a list', nine, 'mon tue wed thu fri sat sun', split, split],
  ['one day of a list', nine, 'sun', 'closed', { 'mon-sat': nine }],
  ['one day of a word', 'unknown', 'mon', nine, { mon: nine, 'tue-sun': 'unknown' }],
  ['a week that was not there', undefined, 'mon tue wed thu fri', nine, { 'mon-fri': nine }],
  [
    'some weeks besides',
    { 'mon-fri': nine, '1st thu': split },
    'thu',
    'closed',
    { 'mon-wed,fri': nine, '1st thu': split },
  ],
  ['some weeks in the same entry', { 'mon,1st thu': nine }, 'mon', split, { '1st thu': nine, mon: split }],
  ['what it says already', { 'mon-tue': nine, wed: nine }, 'mon wed', nine, { 'mon-tue': nine, wed: nine }],
  ['closed twice', { mon: [] }, 'mon tue', 'closed', { mon: [] }],
];

describe('the week of a document', () => {
  for (const [name, hours, groups] of readings) {
    it(`is read in groups: ${name}`, () => expect(shown(hours)).to.deep.equal(groups));
  }

  for (const [name, hours, days, value, next] of edits) {
    it(`is edited by days: ${name}`, () => {
      const edited = setDays(hours, daysOf(days), value);
      expect(JSON.stringify(edited)).to.equal(JSON.stringify(next));
    });
  }

  it('is the same object where nothing changed', () => {
    const hours = { 'mon-tue': nine, wed: [...nine] };
    expect(setDays(hours, daysOf('mon wed thu'), nine)).not.to.equal(hours);
    expect(setDays(hours, daysOf('mon wed'), nine)).to.equal(hours);
    expect(setDays('always', daysOf('mon'), 'always')).to.equal('always');
  });

  it('shows what counts weeks, or is no day, as it stands', () => {
    const hours = { 'mon-fri': nine, '1st thu,mon': split, 'odd mon': [], maandag: nine, 'a/b': 1, 'x-own': 2 };
    expect(readOtherDays(hours).map(({ selector, at }) => [selector, at])).to.deep.equal([
      ['1st thu', '/1st thu,mon'],
      ['odd mon', '/odd mon'],
      ['maandag', '/maandag'],
      ['a/b', '/a~1b'],
    ]);
    expect(readOtherDays('always')).to.deep.equal([]);
  });

  it('keeps days apart that the owner took apart, unless they are closed', () => {
    const hours = { 'mon-fri': nine };
    const split = apart(allTogether, daysOf('wed sat'));
    expect(groupWeek(hours, split).map(({ days }) => named(days))).to.deep.equal(['mon tue thu fri', 'wed', 'sat sun']);
    expect(groupWeek(hours, apart(split, daysOf('mon wed'))).map(({ days }) => named(days))).to.deep.equal([
      'mon wed',
      'tue thu fri',
      'sat sun',
    ]);
  });

  it('says where the hours of days stand', () => {
    const hours = { 'mon-fri': nine, fri: split };
    expect(groupWeek(hours).map(({ at }) => at)).to.deep.equal(['/mon-fri', '/fri', '']);
  });

  it('stands with the organisation, a channel, or a version of either', () => {
    const document = {
      hours: nine,
      channels: [{ id: 'a' }, { id: 'b', versions: [{ from: '2027-01-01', hours: 'always' }] }],
    };
    const place = { owner: 1, version: 0 };
    expect([
      hoursAt(document, { owner: null, version: null }),
      hoursAt(document, place),
      pointerTo(place),
    ]).to.deep.equal([nine, 'always', '/channels/1/versions/0/hours']);
    expect(hoursAt(document, { owner: 0, version: null })).to.equal(undefined);
    expect(hoursAt(withHoursAt(document, place, split), place)).to.deep.equal(split);
    const own = withHoursAt(document, { owner: 0, version: null }, split);
    expect(own['channels']).to.deep.equal([{ id: 'a', hours: split }, document.channels[1]]);
    expect(withHoursAt(own, { owner: 0, version: null }, undefined)).to.deep.equal(document);
    expect(withHoursAt(document, { owner: null, version: null }, split)).to.deep.equal({ ...document, hours: split });
  });
});

describe('the stretches of a day', () => {
  const noted = { time: '13:00-17:00', note: 'bel aan' };
  it('have other times, and keep what else they say', () => {
    expect(setStretch(['08:30-12:00', noted], 1, { start: 840, end: 1500 })).to.deep.equal([
      '08:30-12:00',
      { time: '14:00-01:00', note: 'bel aan' },
    ]);
  });
  it('are closed without the last', () => {
    expect(removeStretch(['08:30-12:00', noted], 0)).to.deep.equal([noted]);
    expect(removeStretch([noted], 0)).to.equal('closed');
  });
  const added: readonly (readonly [JsonValue, JsonValue])[] = [
    ['closed', ['09:00-17:00']],
    [['09:00-12:00'], ['09:00-12:00', '13:00-17:00']],
    [['09:00-21:30'], ['09:00-21:30', '22:30-24:00']],
    [['12:00-24:00'], ['12:00-24:00', '07:00-11:00']],
    [['02:00-24:00'], ['02:00-24:00', '00:00-01:00']],
    [['00:30-24:00'], ['00:30-24:00']],
    [['20:00-02:00'], ['20:00-02:00', '15:00-19:00']],
  ];
  for (const [before, after] of added) {
    it(`have one more, where there is room: ${JSON.stringify(before)}`, () =>
      expect(addStretch(before)).to.deep.equal(after));
  }
});

describe('random weeks', () => {
  const first = dayNumber(2026, 11, 30);
  const dates = around(first, 0, 400);
  const plans = (hours: JsonValue) => {
    const schedule = scheduleOf({ version: 1, timeZone: 'Europe/Amsterdam', hours });
    return dates.map((date) => JSON.stringify(planDay(schedule, null, date).intervals));
  };
  /** Whether something that counts weeks decides about a date. */
  const isCounted = (hours: JsonValue, date: number) =>
    Object.keys(typeof hours === 'object' ? (hours as JsonObject) : {})
      .flatMap((selector) => selector.split(','))
      .some((item) => {
        const [ordinal, days = ''] = item.split(' ');
        const [from = '', until = from] = days.split('-');
        const isNamed = (weekday(date) - day(from) + 7) % 7 <= (day(until) - day(from) + 7) % 7;
        return days !== '' && isNamed && fitsOrdinal(ordinal!, date);
      });

  /** The weekdays that a selector names, whatever it counts. */
  const selectsDays = (selector: string) =>
    selector.split(',').flatMap((item) => {
      const [from = '', until = from] = item.split(' ').at(-1)!.split('-');
      return [0, 1, 2, 3, 4, 5, 6].filter((each) => (each - day(from) + 7) % 7 <= (day(until) - day(from) + 7) % 7);
    });

  const value = anyHours('organisation', false).filter((hours) => typeof hours === 'string' || Array.isArray(hours));
  const subset = fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 });
  const plainWeek = fc
    .array(
      fc.tuple(
        daySelector.filter((selector) => !selector.includes(' ')),
        value,
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((entries) => Object.fromEntries(entries));
  const anyWeek = fc.oneof(anyHours('organisation', false), plainWeek);

  it('have the hours that were asked for on the days that were named, and what they had on all others', () => {
    fc.assert(
      fc.property(anyWeek, subset, value, (hours, days, wanted) => {
        const before = hours as JsonValue;
        const after = setDays(before, days, wanted as JsonValue);
        const [old, asked, found] = [plans(before), plans(wanted as JsonValue), plans(after)];
        dates.forEach((date, index) => {
          const isAsked = days.includes(weekday(date)) && !isCounted(before, date);
          expect(found[index], `${JSON.stringify(after)} on ${weekdays[weekday(date)]}`).to.equal(
            (isAsked ? asked : old)[index],
          );
        });
      }),
      { seed: seedOf(20_261_130), numRuns: tries(400) },
    );
  });

  it('keep the entries that name none of the days', () => {
    const other = ['05:05-06:06'];
    fc.assert(
      fc.property(anyWeek, subset, fc.constantFrom('closed', other), (hours, days, wanted) => {
        if (typeof hours !== 'object' || Array.isArray(hours) || JSON.stringify(hours).includes('closed')) return;
        const kept = Object.entries(hours).filter(([selector]) => {
          const names = selectsDays(selector);
          return !days.some((each) => names.includes(each));
        });
        const after = Object.entries(setDays(hours as JsonValue, days, wanted) as JsonObject);
        for (const entry of kept) expect(after).to.deep.include(entry);
      }),
      { seed: seedOf(20_261_130), numRuns: tries(1000) },
    );
  });

  it('are read as they are evaluated', () => {
    fc.assert(
      fc.property(anyWeek, subset, value, (hours, days, wanted) => {
        const before = hours as JsonValue;
        const after = setDays(before, days, wanted as JsonValue);
        const groups = groupWeek(after);
        expect(groups.flatMap((group) => group.days).sort()).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
        for (const group of groups) {
          const same = scheduleOf({ version: 1, timeZone: 'UTC', hours: group.value });
          const whole = scheduleOf({ version: 1, timeZone: 'UTC', hours: after });
          for (const date of dates.slice(0, 60)) {
            if (!group.days.includes(weekday(date)) || isCounted(before, date)) continue;
            expect(planDay(whole, null, date).intervals).to.deep.equal(planDay(same, null, date).intervals);
          }
        }
      }),
      { seed: seedOf(20_261_130), numRuns: tries(200) },
    );
  });
});
