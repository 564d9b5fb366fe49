import fc from 'fast-check';
import type { RawBreak, RawDayValue, RawHours, RawInterval, RawText } from './raw-document.js';
import { dateTextOf, dayOf } from './wall-clock.js';

/** Random parts of a document. Few dates and few times, so that the rules meet. */

/** A zone, and the first of the days about which everything happens. */
export interface Place {
  timeZone: string;
  date: string;
}

export type Owner = 'organisation' | 'channel';

const times = [
  '00:00',
  '00:30',
  '01:00',
  '01:30',
  '02:00',
  '02:15',
  '02:30',
  '02:45',
  '03:00',
  '03:30',
  '08:00',
  '09:00',
  '10:30',
  '11:45',
  '12:00',
  '12:15',
  '12:30',
  '13:00',
  '13:30',
  '14:00',
  '15:00',
  '17:00',
  '20:00',
  '22:00',
  '23:00',
  '23:30',
  '23:45',
  '08:07',
  '16:59',
];
const usualSpans = [
  '08:00-12:00',
  '13:00-17:00',
  '09:00-17:00',
  '08:00-12:30',
  '13:00-22:00',
  '17:00-08:00',
  '20:00-02:30',
  '08:00-24:00',
];
const usualBreaks = [
  '12:00-13:00',
  '12:30-13:30',
  '10:30-11:45',
  '08:00-09:00',
  '15:00-17:00',
  '12:15-15:00',
  '23:30-00:30',
  '02:00-03:00',
];
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The dates from nine days before the place's date to nine after, the nearest most often. */
export function datesOf({ date }: Place): fc.Arbitrary<string> {
  const near = fc.integer({ min: -1, max: 2 });
  return fc
    .oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: fc.integer({ min: -9, max: 9 }) })
    .map((away) => dateTextOf(dayOf(date) + away));
}

/** An inclusive range of a few days about the place's date. */
export function rangesOf(place: Place): fc.Arbitrary<[string, string]> {
  return fc.tuple(datesOf(place), fc.nat({ max: 12 })).map(([first, more]) => [first, dateTextOf(dayOf(first) + more)]);
}

/** A key that may be left out. */
export function maybe<Key extends string, Value>(
  key: Key,
  value: fc.Arbitrary<Value>,
  oneIn = 3,
): fc.Arbitrary<{ [K in Key]?: Value }> {
  const present = value.map((given) => ({ [key]: given }) as { [K in Key]?: Value });
  return fc.oneof(
    { weight: oneIn - 1, arbitrary: fc.constant<{ [K in Key]?: Value }>({}) },
    { weight: 1, arbitrary: present },
  );
}

/** Several partial objects as one. */
export function merged<Parts extends object[]>(...parts: { [Index in keyof Parts]: fc.Arbitrary<Parts[Index]> }) {
  return fc.tuple<Parts>(...parts).map((given) => Object.assign({}, ...given) as Union<Parts[number]>);
}
type Union<Part> = (Part extends unknown ? (part: Part) => void : never) extends (whole: infer Whole) => void
  ? Whole
  : never;

export const reason: fc.Arbitrary<RawText> = fc.constantFrom<RawText>('Storing', 'Kerst', {
  nl: 'Verhuizing',
  en: 'Moving',
});

const randomSpan = fc
  .tuple(
    fc.constantFrom(...times),
    fc.constantFrom(...times, '24:00'),
    fc.constantFrom('', '', '', '', '', '', '', '', '', '', '+1', '+2', '+3', '+7'),
  )
  .filter(([start, end, later]) => start !== end && !(start === '00:00' && end === '24:00' && later !== ''))
  .map(([start, end, later]) => `${start}-${end}${later}`);

const span = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...usualSpans) }, { weight: 2, arbitrary: randomSpan });

const intervalObject: fc.Arbitrary<RawInterval> = merged(
  span.map((time) => ({ time })),
  fc.oneof(
    fc.constant({}),
    fc.constantFrom<RawText>('Spoed', { nl: 'Recepten' }).map((limitedTo) => ({ limitedTo })),
    fc.constantFrom('appointment' as const, 'unknown' as const).map((state) => ({ state })),
  ),
  maybe('note', fc.constant('Alleen voor leden')),
);

const interval = fc.oneof({ weight: 3, arbitrary: span }, { weight: 2, arbitrary: intervalObject });

export const intervals: fc.Arbitrary<(string | RawInterval)[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<string[]>(['08:00-12:00', '13:00-17:00']) },
  { weight: 3, arbitrary: fc.array(interval, { minLength: 1, maxLength: 3 }) },
);

const range = fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)).map(([first, last]) => `${first}-${last}`);
const plainItem = fc.oneof(fc.constantFrom(...days, 'mon-fri', 'mon-sun', 'fri-mon'), range);
const ordinalItem = fc
  .tuple(fc.constantFrom('1st', '2nd', '3rd', '4th', '5th', 'last'), fc.constantFrom(...days))
  .map((words) => words.join(' '));
const parityItem = fc.tuple(fc.constantFrom('even', 'odd'), plainItem).map((words) => words.join(' '));
const item = fc.oneof(
  { weight: 3, arbitrary: plainItem },
  { weight: 1, arbitrary: ordinalItem },
  { weight: 1, arbitrary: parityItem },
);

export const daySelector: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('mon-fri', 'mon-sun', 'sat,sun') },
  { weight: 3, arbitrary: fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join(',')) },
);

function keywords(owner: Owner, named: boolean): fc.Arbitrary<RawDayValue> {
  const plain = ['always', 'closed', 'closed', 'unknown'] as const;
  return fc.constantFrom<RawDayValue>(
    ...plain,
    ...(owner === 'channel' ? ['appointment' as const] : []),
    ...(named ? ['outside' as const] : []),
  );
}

/** The hours of the organisation (`named` false, no appointment), or of something that names channels or is one. */
export function hours(owner: Owner, named: boolean): fc.Arbitrary<RawHours> {
  const value = fc.oneof({ weight: 5, arbitrary: intervals }, { weight: 1, arbitrary: keywords(owner, named) });
  const week = fc
    .array(fc.tuple(daySelector, value), { minLength: 1, maxLength: 4 })
    .map((entries) => Object.fromEntries(entries));
  return fc.oneof<fc.WeightedArbitrary<RawHours>[]>(
    { weight: 2, arbitrary: keywords(owner, named) },
    { weight: 4, arbitrary: intervals },
    { weight: 8, arbitrary: week },
  );
}

/** An inclusive period with one end, both or none. */
export function period(place: Place): fc.Arbitrary<{ from?: string; until?: string }> {
  return fc
    .tuple(rangesOf(place), fc.boolean(), fc.boolean())
    .map(([[from, until], hasFrom, hasUntil]) => ({ ...(hasFrom ? { from } : {}), ...(hasUntil ? { until } : {}) }));
}

const breakSpan = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...usualBreaks) },
  { weight: 1, arbitrary: randomSpan },
);
const breakName = fc.constantFrom<RawText>('lunch', 'Teamoverleg', { nl: 'Gebed', fr: 'Prière' });

/** Some of the channels, by id. */
function someOf(ids: string[]): fc.Arbitrary<string[]> {
  return fc.subarray(ids, { minLength: 1 });
}

/** Some channels by name, or (more often) no `channels` at all. */
export function maybeNamed(ids: string[]): fc.Arbitrary<{ channels?: string[] }> {
  return ids.length === 0 ? fc.constant({}) : maybe('channels', someOf(ids), 3);
}

/** A break of one day, as in an exception. */
export const breakOfDay: fc.Arbitrary<RawBreak> = merged(
  breakSpan.map((time) => ({ time })),
  maybe('name', breakName, 2),
);

/** A break of a version of a channel, which is for that channel alone. */
export function breakOfChannel(place: Place): fc.Arbitrary<RawBreak> {
  return merged(
    breakOfDay,
    maybe('days', daySelector),
    fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: period(place) }),
  );
}

export function weeklyBreak(place: Place, ids: string[]): fc.Arbitrary<RawBreak> {
  return merged(breakOfChannel(place), maybeNamed(ids));
}
