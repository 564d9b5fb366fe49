import { expect } from '@esm-bundle/chai';
import { parseDate } from '../../../src/schedule/calendar/dates.js';
import {
  changeException,
  readException,
  writeException,
  type ExceptionForm,
} from '../../../src/editor/document/exception-form.js';
import {
  addException,
  editException,
  listExceptions,
  pastExceptions,
  removeExceptions,
} from '../../../src/editor/document/exceptions.js';
import { cutsOfException } from '../../../src/editor/document/exception-cuts.js';
import type { JsonObject, JsonValue } from '../../../src/schedule/document/json.js';

const day = (date: string) => parseDate(date)!;
const today = day('2026-11-30');

const plain: ExceptionForm = {
  when: { kind: 'date', from: '2026-12-24', until: null },
  days: null,
  how: { kind: 'closed' },
  channels: null,
  reason: null,
  note: null,
};

const forms: readonly (readonly [JsonObject, Partial<ExceptionForm>])[] = [
  [{ date: '2026-12-24', hours: 'closed' }, {}],
  [
    { date: '2026-12-24..2026-12-26', hours: 'closed' },
    { when: { kind: 'date', from: '2026-12-24', until: '2026-12-26' } },
  ],
  [{ date: '12-24', hours: 'closed' }, { when: { kind: 'yearly', from: '12-24', until: null } }],
  [{ date: '12-24..01-02', hours: 'closed' }, { when: { kind: 'yearly', from: '12-24', until: '01-02' } }],
  [{ holiday: 'kings-day', hours: 'closed' }, { when: { kind: 'holiday', names: ['kings-day'], offset: 0 } }],
  [
    { holiday: ['christmas-day', 'boxing-day'], offset: -1, days: 'mon-fri', hours: 'closed' },
    { when: { kind: 'holiday', names: ['christmas-day', 'boxing-day'], offset: -1 }, days: 'mon-fri' },
  ],
  [{ date: '2026-12-24', hours: 'always' }, { how: { kind: 'always' } }],
  [
    { date: '2026-12-24', hours: ['09:00-12:00', { time: '13:00-15:00', note: 'Kassa dicht' }] },
    { how: { kind: 'hours', stretches: ['09:00-12:00', { time: '13:00-15:00', note: 'Kassa dicht' }] } },
  ],
  [{ date: '2026-12-24', hours: { like: 'sun' } }, { how: { kind: 'like', weekday: 'sun' } }],
  [{ date: '2026-12-24', closes: '15:00' }, { how: { kind: 'bounds', opens: null, closes: '15:00' } }],
  [
    { date: '2026-12-24', opens: '10:00', closes: '15:00' },
    { how: { kind: 'bounds', opens: '10:00', closes: '15:00' } },
  ],
  [{ date: '2026-12-24', extra: ['18:00-21:00'] }, { how: { kind: 'extra', stretches: ['18:00-21:00'] } }],
  [
    { date: '2026-12-24', breaks: [{ name: 'Teamoverleg', time: '10:00-11:00' }] },
    { how: { kind: 'breaks', breaks: [{ name: 'Teamoverleg', time: '10:00-11:00' }] } },
  ],
  [
    { date: '2026-12-24', note: 'Kom langs' },
    { how: { kind: 'usual' }, note: 'Kom langs' },
  ],
  [{ date: '2026-12-24', note: '' }, { how: { kind: 'usual' } }],
  [
    { date: '2026-12-24', hours: 'closed', reason: { nl: 'Kerst', en: 'Christmas' }, channels: ['phone'] },
    { reason: { nl: 'Kerst', en: 'Christmas' }, channels: ['phone'] },
  ],
];

const withoutForm: readonly JsonValue[] = [
  'closed',
  { date: ['2026-12-24', '2026-12-31'], hours: 'closed' },
  { date: '2026-12-24', holiday: 'kings-day', hours: 'closed' },
  { date: '2026-12-24', hours: { 'mon-fri': ['08:00-12:00'] } },
  { date: '2026-12-24', hours: 'closed', extra: ['18:00-20:00'] },
  { date: '2026-12-24', hours: ['9-12'] },
  { date: '2026-02-30', hours: 'closed' },
  { date: '2026-12-24', hours: 'closed', other: 1 },
  { holiday: 'new-moon', hours: 'closed' },
  { date: '2026-12-24', reason: 'Kerst' },
  { date: '2026-12-24', hours: 'closed', channels: [1] },
];

describe('the form of an exception', () => {
  forms.forEach(([value, expected]) =>
    it(`reads ${JSON.stringify(value)}, and writes it so`, () => {
      const form = readException(value);
      expect(form).to.deep.equal({ ...plain, ...expected });
      expect(writeException(form!)).to.deep.equal(value);
    }),
  );

  withoutForm.forEach((value) =>
    it(`has no place for ${JSON.stringify(value)}`, () => expect(readException(value)).to.equal(null)),
  );

  it('changes only what is another in it, and keeps what it does not know', () => {
    const value = { 'x-id': 7, date: ['2026-12-24'], hours: 'closed', reason: 'Kerst', 'x-by': 'An' };
    const form = readException(value)!;
    const changed = changeException(value, { ...form, how: { kind: 'bounds', opens: null, closes: '12:00' } });
    expect(JSON.stringify(changed)).to.equal(
      '{"x-id":7,"date":["2026-12-24"],"closes":"12:00","reason":"Kerst","x-by":"An"}',
    );
    const later = changeException(changed, {
      ...readException(changed)!,
      when: { ...plain.when, kind: 'date', from: '2026-12-25', until: null },
    });
    expect(JSON.stringify(later)).to.equal(
      '{"x-id":7,"date":"2026-12-25","closes":"12:00","reason":"Kerst","x-by":"An"}',
    );
  });

  it('says with an empty note that all is as usual, and drops it when something else is said', () => {
    const usual = changeException({ date: '2026-12-24', hours: 'closed' }, { ...plain, how: { kind: 'usual' } });
    expect(usual).to.deep.equal({ date: '2026-12-24', note: '' });
    expect(changeException(usual, plain)).to.deep.equal({ date: '2026-12-24', hours: 'closed' });
  });
});

const document: JsonObject = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': ['08:30-17:00'] },
  exceptions: [
    { holiday: 'kings-day', hours: 'closed' },
    { date: '2026-11-02', hours: 'closed' },
    { date: '2026-11-23..2026-11-30', hours: ['10:00-12:00'] },
    { date: '2027-02-01', hours: 'closed' },
    { date: '12-31', closes: '12:00' },
  ],
  channels: [
    { id: 'phone', type: 'phone', number: '+31201234567' },
    { id: 'chat', type: 'chat', provider: 'crisp', hours: { 'mon-fri': ['09:00-21:00'] } },
  ],
};

describe('the list of exceptions', () => {
  it('is in the order of the calendar, with what is over', () => {
    const rows = listExceptions(document, today).map(({ index, next, isPast }) => [index, next?.start, isPast]);
    expect(rows).to.deep.equal([
      [1, day('2026-11-02'), true],
      [2, day('2026-11-23'), false],
      [4, day('2026-12-31'), false],
      [3, day('2027-02-01'), false],
      [0, day('2027-04-27'), false],
    ]);
    expect(pastExceptions(document, today)).to.deep.equal([1]);
    expect(pastExceptions(document, today + 1)).to.deep.equal([1, 2]);
  });

  it('knows yearly days that do not exist each year, and those that go over New Year', () => {
    const at = (date: string) => listExceptions({ exceptions: [{ date, note: '' }] }, day('2027-01-01'))[0]!.next;
    expect(at('02-29')).to.deep.equal({ start: day('2028-02-29'), end: day('2028-03-01') });
    expect(at('12-24..01-02')).to.deep.equal({ start: day('2026-12-24'), end: day('2027-01-03') });
    expect(at('02-20..02-29')).to.deep.equal({ start: day('2027-02-20'), end: day('2027-03-01') });
  });

  it('takes what cannot be read for what comes last, and never for over', () => {
    const odd = {
      exceptions: [null, { date: 7 }, { holiday: 'x' }, { date: 'soon' }, { date: '2026-12-01', note: '' }],
    };
    const rows = listExceptions(odd as JsonObject, today).map(({ index, isPast }) => [index, isPast]);
    expect(rows).to.deep.equal([
      [4, false],
      [0, false],
      [1, false],
      [2, false],
      [3, false],
    ]);
  });

  const places: readonly (readonly [when: JsonObject, index: number])[] = [
    [{ date: '2026-12-24' }, 3],
    [{ date: '2026-10-01' }, 1],
    [{ date: '2026-11-02' }, 2],
    [{ date: '2027-05-07' }, 4],
    [{ date: '2026-11-01..2027-03-01' }, 4],
    [{ date: '05-05' }, 5],
    [{ holiday: 'christmas-day' }, 5],
  ];
  places.forEach(([when, index]) =>
    it(`gets one for ${JSON.stringify(when)} in place ${index}`, () => {
      const added = addException(document, { ...when, hours: 'closed' });
      expect(added.index).to.equal(index);
      expect((added.document['exceptions'] as readonly JsonValue[])[index]).to.deep.equal({ ...when, hours: 'closed' });
    }),
  );

  it('begins where there is none, at the end of the document', () => {
    expect(addException({ version: 1 }, { date: '12-31', hours: 'closed' }).document).to.deep.equal({
      version: 1,
      exceptions: [{ date: '12-31', hours: 'closed' }],
    });
  });

  it('loses those that are over together, and nothing when there are none', () => {
    const less = removeExceptions(document, pastExceptions(document, today + 1));
    expect(less['exceptions']).to.deep.equal([0, 3, 4].map((index) => (document['exceptions'] as JsonValue[])[index]));
    expect(removeExceptions(less, [])).to.equal(less);
  });

  it('edits one in its place', () => {
    const form = readException((document['exceptions'] as JsonValue[])[1]!)!;
    const edited = editException(document, 1, { ...form, reason: 'Studiedag' });
    expect((edited['exceptions'] as JsonValue[])[1]).to.deep.equal({
      date: '2026-11-02',
      hours: 'closed',
      reason: 'Studiedag',
    });
    expect(editException(document, 9, form)).to.equal(document);
  });
});

describe('whom an exception cuts', () => {
  const at = Date.UTC(2026, 10, 30, 9);
  const cutChannels = (value: JsonObject) => {
    const added = addException(document, value);
    return cutsOfException(added.document, added.index, at)!.advice.map(({ code, facts }) => [
      code,
      ...('channels' in facts ? facts.channels.map(({ id }) => id) : []),
    ]);
  };

  it('is told before it is saved: the chat in the evening, by hours of the organisation', () => {
    expect(cutChannels({ date: '2026-12-24', hours: ['08:30-12:00'] })).to.deep.equal([
      ['exception-bounds-channels', 'chat'],
    ]);
    expect(cutChannels({ date: '2026-12-24', closes: '15:00' })).to.deep.equal([['exception-bounds-channels', 'chat']]);
    expect(cutChannels({ date: '2026-12-24', hours: ['08:30-12:00'], channels: ['phone'] })).to.deep.equal([]);
    expect(cutChannels({ date: '2026-12-24', note: '' })).to.deep.equal([]);
  });

  it('is not known of a document with a problem', () => {
    expect(cutsOfException({ ...document, version: 2 }, 0, at)).to.equal(null);
  });
});
