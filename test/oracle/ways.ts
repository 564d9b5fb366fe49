import fc from 'fast-check';
import { randomDocument } from './documents.js';
import type { RawChannel, RawDocument } from './raw-document.js';
import { maybe, merged, type Place } from './rules.js';
import { isLiveType } from './service.js';

/** Random documents whose channels promise something, have slots, substitutes and ways to be unavailable. */

type Keys = Record<string, unknown>;

const within = (max: number, ...units: string[]) =>
  fc.record({ within: fc.nat({ max }), unit: fc.constantFrom(...units) });

const promise = fc.oneof<fc.WeightedArbitrary<unknown>[]>(
  { weight: 1, arbitrary: within(90, 'minutes') },
  { weight: 1, arbitrary: within(4, 'days', 'hours') },
  { weight: 4, arbitrary: within(12, 'working-hours') },
  { weight: 3, arbitrary: within(2, 'working-days') },
);

const reply = fc.oneof<fc.WeightedArbitrary<unknown>[]>(
  { weight: 5, arbitrary: promise },
  { weight: 1, arbitrary: fc.constantFrom('Zo snel mogelijk.', { nl: 'Snel', en: 'Soon' }) },
);

/** How often slots begin, by their lead: of the leads that are not here one slot follows another. */
const every: Readonly<Record<number, number>> = { 10: 25, 600: 100 };

const slots = fc
  .record(
    {
      lengthMinutes: fc.constantFrom(5, 7, 15, 20, 30, 45, 60, 90, 240),
      leadMinutes: fc.constantFrom(0, 10, 30, 600),
      daysAhead: fc.nat({ max: 2 }),
    },
    { requiredKeys: ['daysAhead'] },
  )
  .map((rules) => {
    const everyMinutes = every[rules.leadMinutes ?? 0];
    return everyMinutes === undefined ? rules : { ...rules, everyMinutes };
  });

const states = ['open', 'limited', 'appointment', 'unknown', 'break', 'closed'];

function instead(others: string[]): fc.Arbitrary<Keys> {
  if (!others.length) return fc.constant({});
  const ids = fc.uniqueArray(fc.constantFrom(...others), { minLength: 1, maxLength: 3 });
  const byState = fc.dictionary(fc.constantFrom(...states), ids, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
  return maybe('instead', fc.oneof<fc.Arbitrary<unknown>[]>(ids, byState), 2);
}

function keysOf(channel: RawChannel, ids: string[]): fc.Arbitrary<Keys> {
  const { type, id } = channel;
  const kept = ['show', 'voicemail', 'form'];
  const unavailable = type === 'phone' || type === 'email' ? kept : [...kept, 'hide'];
  return merged(
    maybe('reply', reply, isLiveType(channel) ? 3 : type === 'callback' ? 4 : 2),
    maybe('whenUnavailable', fc.constantFrom(...unavailable), 2),
    type === 'callback' ? maybe('slots', slots, 2) : fc.constant({}),
    instead(ids.filter((other) => other !== id)),
  );
}

function withWays(document: RawDocument): fc.Arbitrary<RawDocument> {
  const channels = document.channels ?? [];
  const ids = channels.map(({ id }) => id);
  return fc
    .tuple(...channels.map((channel) => keysOf(channel, ids)))
    .map((keys) => ({ ...document, channels: channels.map((channel, index) => ({ ...channel, ...keys[index] })) }));
}

export interface RandomWays {
  document: RawDocument;
  place: Place;
}

export const randomWays: fc.Arbitrary<RandomWays> = randomDocument.chain(({ document, place }) =>
  withWays(document).map((given) => ({ document: given, place })),
);
