import fc from 'fast-check';
import { oracleHolidays } from './holidays.js';
import type {
  RawChannel,
  RawDocument,
  RawException,
  RawHours,
  RawLike,
  RawOverride,
  RawVersion,
} from './raw-document.js';
import {
  breakOfChannel,
  breakOfDay,
  datesOf,
  daySelector,
  hours,
  intervals,
  maybe,
  maybeNamed,
  merged,
  period,
  rangesOf,
  reason,
  weeklyBreak,
  type Owner,
  type Place,
} from './rules.js';

/** Random valid documents, with every kind of rule, about a few days of one place so that the rules meet. */

/** Weeks in which something happens: clocks that change (also at midnight, by half an hour, by a day), holidays, plain ones. */
export const places: Place[] = [
  { timeZone: 'Europe/Amsterdam', date: '2026-03-29' },
  { timeZone: 'Europe/Amsterdam', date: '2026-10-25' },
  { timeZone: 'Europe/Amsterdam', date: '2026-12-25' },
  { timeZone: 'Europe/Amsterdam', date: '2027-04-27' },
  { timeZone: 'Europe/Amsterdam', date: '2027-03-28' },
  { timeZone: 'Europe/London', date: '2026-04-05' },
  { timeZone: 'Europe/London', date: '2026-10-25' },
  { timeZone: 'America/New_York', date: '2026-03-08' },
  { timeZone: 'America/New_York', date: '2026-11-01' },
  { timeZone: 'Australia/Lord_Howe', date: '2026-04-05' },
  { timeZone: 'Australia/Lord_Howe', date: '2026-10-04' },
  { timeZone: 'America/Havana', date: '2026-03-08' },
  { timeZone: 'America/Havana', date: '2026-11-01' },
  { timeZone: 'Africa/Cairo', date: '2026-04-24' },
  { timeZone: 'Africa/Cairo', date: '2026-10-29' },
  { timeZone: 'Pacific/Apia', date: '2011-12-30' },
  { timeZone: 'Pacific/Apia', date: '2027-01-01' },
  { timeZone: 'Asia/Kathmandu', date: '2026-05-14' },
  { timeZone: 'UTC', date: '2028-02-29' },
];

export interface RandomDocument {
  document: RawDocument;
  place: Place;
}

export const randomDocument: fc.Arbitrary<RandomDocument> = fc
  .constantFrom(...places)
  .chain((place) =>
    randomChannels(place).chain((channels) => documentWith(place, channels).map((document) => ({ document, place }))),
  );

const typesOfChannels = fc.array(
  fc.constantFrom<RawChannel['type'][]>(
    'phone',
    'phone',
    'chat',
    'whatsapp',
    'sms',
    'video',
    'visit',
    'email',
    'callback',
    'form',
    'link',
  ),
  { maxLength: 4 },
);

function randomChannels(place: Place): fc.Arbitrary<RawChannel[]> {
  return typesOfChannels.chain((types) =>
    fc.tuple(...types.map((type, index) => randomChannel(place, type, `${type}-${index}`))),
  );
}

function ownKeys(type: RawChannel['type']): Record<string, unknown> {
  switch (type) {
    case 'phone':
    case 'sms':
      return { number: '+31201234567' };
    case 'whatsapp':
      return { number: '+31612345678' };
    case 'chat':
      return { provider: 'chatwoot' };
    case 'visit':
      return {};
    case 'email':
      return { address: 'info@delinde.example' };
    case 'callback':
      return { endpoint: '/api/callback' };
    case 'video':
      return { url: 'https://meet.jit.si/DeLinde' };
    case 'form':
    case 'link':
      return { url: '/contact' };
  }
}

function randomChannel(place: Place, type: RawChannel['type'], id: string): fc.Arbitrary<RawChannel> {
  return merged(
    fc.constant({ id, type, ...ownKeys(type) }),
    maybe('hours', hours('channel', true), 2),
    maybe('urgent', fc.constant(true), 8),
    maybe('limitedTo', fc.constantFrom('klachten', { nl: 'storingen', en: 'outages' }), 8),
    maybe('versions', fc.array(version(place, 'channel', breakOfChannel(place)), { minLength: 1, maxLength: 2 }), 5),
    fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: period(place) }),
  );
}

function version(place: Place, owner: Owner, pause: ReturnType<typeof breakOfChannel>): fc.Arbitrary<RawVersion> {
  return merged(
    fc.tuple(rangesOf(place), fc.boolean()).map(([[from, until], ends]) => (ends ? { from, until } : { from })),
    fc.oneof(
      hours(owner, owner === 'channel').map((given) => ({ hours: given })),
      fc.array(pause, { minLength: 1, maxLength: 2 }).map((breaks) => ({ breaks })),
      fc
        .tuple(hours(owner, owner === 'channel'), fc.array(pause, { maxLength: 1 }))
        .map(([given, breaks]) => ({ hours: given, breaks })),
    ),
  );
}

function documentWith(place: Place, channels: RawChannel[]): fc.Arbitrary<RawDocument> {
  const ids = channels.map(({ id }) => id);
  const pause = weeklyBreak(place, ids);
  return merged(
    fc.constant({ version: 1 as const, timeZone: place.timeZone, channels }),
    fc.oneof(
      { weight: 9, arbitrary: hours('organisation', false).map((given) => ({ hours: given })) },
      { weight: 1, arbitrary: fc.constant({}) },
    ),
    maybe('breaks', fc.array(pause, { minLength: 1, maxLength: 3 }), 2),
    fc.oneof(
      { weight: 1, arbitrary: fc.constant({}) },
      {
        weight: 3,
        arbitrary: fc
          .array(exception(place, ids), { minLength: 1, maxLength: 4 })
          .map((exceptions) => ({ exceptions })),
      },
    ),
    maybe('versions', fc.array(version(place, 'organisation', pause), { minLength: 1, maxLength: 2 }), 4),
    maybe(
      'override',
      fc.oneof(override(place, ids), fc.array(override(place, ids), { minLength: 1, maxLength: 3 })),
      5,
    ),
    // What a tool wrote of another document is no rule. It is not drawn, so that the other documents stay as they are.
    maybe('validThrough', datesOf(place), 15).map((part) =>
      part.validThrough ? { ...part, compiled: { of: 'another document' } } : part,
    ),
  );
}

function exceptionDate(place: Place): fc.Arbitrary<string> {
  const yearly = (date: string) => date.slice(5);
  return fc
    .oneof(
      { weight: 3, arbitrary: datesOf(place) },
      { weight: 3, arbitrary: rangesOf(place).map(([first, last]) => `${first}..${last}`) },
      { weight: 1, arbitrary: datesOf(place).map(yearly) },
      { weight: 2, arbitrary: rangesOf(place).map(([first, last]) => `${yearly(first)}..${yearly(last)}`) },
      {
        weight: 1,
        arbitrary: fc.tuple(datesOf(place), datesOf(place)).map(([one, other]) => `${yearly(one)}..${yearly(other)}`),
      },
    )
    .filter((date) => !date.includes('..02-29') && !date.startsWith('02-29..'));
}

function oneOrMore<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | Value[]> {
  return fc.oneof(
    { weight: 3, arbitrary: value },
    { weight: 1, arbitrary: fc.array(value, { minLength: 1, maxLength: 3 }) },
  );
}

function exceptionDays(place: Place): fc.Arbitrary<Pick<RawException, 'date' | 'holiday' | 'offset'>> {
  const date = oneOrMore(exceptionDate(place)).map((given) => ({ date: given }));
  const holiday = merged(
    oneOrMore(fc.constantFrom(...oracleHolidays)).map((given) => ({ holiday: given })),
    maybe('offset', fc.integer({ min: -3, max: 3 })),
  );
  return fc.oneof(
    { weight: 4, arbitrary: date },
    { weight: 2, arbitrary: holiday },
    { weight: 1, arbitrary: merged(date, holiday) },
  );
}

const like: fc.Arbitrary<RawLike> = fc
  .constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')
  .map((day) => ({ like: day }));

const cutTimes = fc.constantFrom(
  '00:30',
  '01:00',
  '02:15',
  '02:30',
  '03:00',
  '09:00',
  '11:45',
  '12:30',
  '15:00',
  '16:59',
  '22:00',
  '24:00',
);

/** When a day opens and closes: one of them, both or (mostly) neither. */
const maybeCut: fc.Arbitrary<Pick<RawException, 'opens' | 'closes'>> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: cutTimes.map((closes) => ({ closes })) },
  { weight: 1, arbitrary: cutTimes.map((opens) => ({ opens })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(cutTimes, cutTimes)
      .filter(([opens, closes]) => opens < closes)
      .map(([opens, closes]) => ({ opens, closes })),
  },
);

function exceptionContent(named: boolean, ids: string[]) {
  const given = fc.oneof<fc.WeightedArbitrary<RawHours | RawLike>[]>(
    { weight: 1, arbitrary: fc.constant('closed') },
    { weight: 3, arbitrary: hours('channel', named) },
    { weight: 1, arbitrary: like },
  );
  const content: fc.Arbitrary<Omit<RawException, 'channels'>> = merged(
    fc.oneof(
      { weight: 3, arbitrary: given.map((value) => ({ hours: value })) },
      { weight: 1, arbitrary: fc.constant({}) },
    ),
    maybeCut,
    maybe('extra', intervals, 4),
    maybe('breaks', fc.array(merged(breakOfDay, maybeNamed(ids)), { minLength: 1, maxLength: 2 }), 3),
    maybe('note', fc.constant('Bel gerust'), 4),
  );
  return content.map((some) => (Object.keys(some).length > 0 ? some : { note: 'Let op' }));
}

function exception(place: Place, ids: string[]): fc.Arbitrary<RawException> {
  return maybeNamed(ids).chain((named) =>
    merged(
      exceptionDays(place),
      fc.constant(named),
      exceptionContent(named.channels !== undefined, ids),
      maybe('days', daySelector, 4),
      maybe('reason', reason, 2),
    ),
  );
}

const switchTimes = ['00:00', '00:30', '02:30', '08:00', '09:30', '11:00', '12:45', '16:50', '23:30'];

function moment(date: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constant(date),
    fc.constantFrom(...switchTimes).map((time) => `${date}T${time}`),
  );
}

function override(place: Place, ids: string[]): fc.Arbitrary<RawOverride> {
  const moments = rangesOf(place)
    .chain(([first, last]) => fc.tuple(moment(first), moment(last)))
    .filter(([from, until]) => from.slice(0, 10) < until.slice(0, 10) || !until.includes('T') || from < until);
  const ends = fc
    .tuple(moments, fc.boolean(), fc.boolean())
    .map(([[from, until], hasFrom, hasUntil]) => ({ ...(hasFrom ? { from } : {}), ...(hasUntil ? { until } : {}) }));
  return maybeNamed(ids).chain((named) =>
    merged(
      hours('channel', named.channels !== undefined).map((given) => ({ hours: given })),
      fc.constant(named),
      ends,
      maybe('reason', reason, 2),
    ),
  );
}
