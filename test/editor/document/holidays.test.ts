import { expect } from '@esm-bundle/chai';
import { listAdvice } from '../../../src/channels/advice/list-advice.js';
import { parseDate } from '../../../src/schedule/calendar/dates.js';
import type { JsonObject } from '../../../src/schedule/document/json.js';
import { weekdaysOf } from '../../../src/editor/document/day-selector.js';
import { writeException } from '../../../src/editor/document/exception-form.js';
import { addException } from '../../../src/editor/document/exceptions.js';
import {
  closeHoliday,
  isAsked,
  listBridgeDays,
  listHolidayRows,
  openHoliday,
  otherHoursForm,
  setBridgeDay,
} from '../../../src/editor/document/holidays.js';
import { plansOf, scheduleOf } from './plans.js';

const today = parseDate('2026-11-30')!;
const now = Date.UTC(2026, 10, 30, 9);

const office: JsonObject = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': ['08:30-17:00'] },
  breaks: [{ name: 'lunch', time: '12:30-13:00' }],
  channels: [
    { id: 'phone', type: 'phone', number: '+31201234567' },
    { id: 'chat', type: 'chat', provider: 'crisp', hours: { 'mon-sat': ['09:00-21:00'] } },
  ],
};

const rows = (document: JsonObject) => listHolidayRows(scheduleOf(document), today);
const asked = (document: JsonObject) =>
  rows(document)
    .filter((row) => row.kind === 'official' && isAsked(row))
    .map(({ name, date }) => `${name} ${date}`);
const isAdvised = (document: JsonObject) =>
  listAdvice(scheduleOf(document), now).some(({ code }) => code === 'holidays-without-rule');

describe('the holidays of a country', () => {
  it('are asked one by one, this year and next, where it would be open', () => {
    expect(asked(office)).to.deep.equal([
      'christmas-day 2026-12-25',
      'boxing-day 2026-12-26',
      'new-years-day 2027-01-01',
      'easter-monday 2027-03-29',
      'kings-day 2027-04-27',
      'liberation-day 2027-05-05',
      'ascension-day 2027-05-06',
      'whit-monday 2027-05-17',
      'christmas-day 2027-12-25',
    ]);
  });

  it('are none where the country is not known, and none for who never closes', () => {
    expect(rows({ ...office, timeZone: 'America/New_York' })).to.deep.equal([]);
    expect(asked({ version: 1, timeZone: 'Europe/Amsterdam', hours: 'always' })).to.deep.equal([]);
  });

  it('are asked no more when it is closed or open on them; the advice has nothing to say then', () => {
    const names = [...new Set(asked(office).map((each) => each.split(' ')[0]!))];
    const closed = names.reduce(closeHoliday, office);
    const open = names.reduce(openHoliday, office);
    expect([office, closed, open].map(isAdvised)).to.deep.equal([true, false, false]);
    expect([closed, open].flatMap(asked)).to.deep.equal([]);
    expect(closed['exceptions']).to.deep.include({ holiday: 'ascension-day', hours: 'closed' });
  });

  it('that are open are days as any other, for everybody', () => {
    const open = openHoliday(openHoliday(office, 'ascension-day'), 'christmas-day');
    expect(plansOf(scheduleOf(open), today)).to.deep.equal(plansOf(scheduleOf(office), today));
  });

  it('that are closed change no other day', () => {
    const [before, after] = [office, closeHoliday(office, 'ascension-day')].map((one) =>
      plansOf(scheduleOf(one), today),
    );
    const changed = before!.flatMap((plan, index) => (plan === after![index] ? [] : [index + today]));
    expect(changed).to.deep.equal([parseDate('2027-05-06')]);
  });

  it('have other hours by their name, on no day that is closed', () => {
    const [christmasEve, ascension] = ['christmas-eve', 'ascension-day'].map((name) =>
      rows(office).find((row) => row.name === name)!,
    );
    const schedule = scheduleOf(office);
    expect(writeException(otherHoursForm(schedule, christmasEve!))).to.deep.equal({
      holiday: 'christmas-eve',
      days: 'mon-fri',
      hours: ['08:30-17:00'],
    });
    expect(writeException(otherHoursForm(schedule, ascension!))).to.deep.equal({
      holiday: 'ascension-day',
      hours: ['08:30-17:00'],
    });
  });
});

describe('bridge days', () => {
  const free = ['kings-day', 'ascension-day', 'christmas-day', 'boxing-day', 'new-years-day'].reduce(
    closeHoliday,
    office,
  );
  const bridges = (document: JsonObject) => listBridgeDays(scheduleOf(document), today);
  const dates = (document: JsonObject) =>
    bridges(document).map(({ holiday, date, closedBy }) => [holiday, date, closedBy]);

  it('lie between a holiday on which it is closed and a day off', () => {
    expect(dates(office)).to.deep.equal([]);
    expect(dates(free)).to.deep.equal([
      ['kings-day', '2027-04-26', null],
      ['ascension-day', '2027-05-07', null],
    ]);
  });

  it('are closed, and open again, by one tick', () => {
    const [, friday] = bridges(free);
    const closed = setBridgeDay(free, friday!, true);
    expect((closed['exceptions'] as unknown[]).at(-1)).to.deep.equal({ date: '2027-05-07', hours: 'closed' });
    expect(dates(closed)[1]).to.deep.equal(['ascension-day', '2027-05-07', 5]);
    const [before, after] = [free, closed].map((one) => plansOf(scheduleOf(one), today));
    expect(before!.filter((plan, index) => plan !== after![index]).length).to.equal(1);
    expect(setBridgeDay(closed, bridges(closed)[1]!, false)).to.deep.equal(free);
    expect(setBridgeDay(closed, bridges(closed)[1]!, true)).to.equal(closed);
  });

  it('are not asked where something else is said of them', () => {
    const other = addException(free, { date: '2027-05-07', closes: '12:00' }).document;
    expect(dates(other)).to.deep.equal([['kings-day', '2027-04-26', null]]);
  });
});

describe('the weekdays of a day selector', () => {
  (
    [
      ['mon-fri', [0, 1, 2, 3, 4]],
      ['sat,sun', [5, 6]],
      ['mon,wed-fri', [0, 2, 3, 4]],
      ['sat-mon', [0, 5, 6]],
      ['1st thu', null],
      ['even mon-wed', null],
    ] as const
  ).forEach(([selector, days]) =>
    it(`${selector} names ${String(days)}`, () => expect(weekdaysOf(selector)).to.deep.equal(days)),
  );
});
