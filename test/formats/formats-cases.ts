import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { listChanges, parseSchedule, type Schedule, type State } from '../../src/schedule/index.js';
import { randomDocument, type RandomDocument } from '../oracle/documents.js';
import type { RawChannel, RawDocument } from '../oracle/raw-document.js';

/** What the tests of the formats share: documents, and a way to compare what they say of two years. */

const cases = join(import.meta.dirname, '../cases');
const read = (file: string): unknown => JSON.parse(readFileSync(join(cases, file), 'utf8'));

export interface RealSchedule {
  readonly id: string;
  readonly document: Record<string, unknown>;
}

const files = ['nl-care', 'nl-government', 'nl-others', 'be', 'de', 'fr', 'gb'];

/** All documents of test/cases/real-schedules, and the example of the design. */
export const realSchedules: readonly RealSchedule[] = [
  { id: 'design-example', document: read('design-example.json') as Record<string, unknown> },
  ...files.flatMap((file) => read(`real-schedules/${file}.json`) as RealSchedule[]),
];

export function scheduleOf(document: unknown): Schedule {
  const result = parseSchedule(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

export const seed = 20_261_123;

/** How many random documents; RUNS=300 for many. */
const runs = (usual: number) => Number(process.env.RUNS ?? usual);

export const isoOf = (instant: number) => new Date(instant).toISOString();

export const day = 86_400_000;
export const twoYears = 731 * day;

export interface OpenChange {
  readonly at: string;
  readonly to: string;
}

/** The moments at which a state, as another format would call it, changes; the first is the state at the beginning. */
export function changesAs(
  name: (state: State) => string,
  schedule: Schedule,
  from: number,
  to: number,
  channelId?: string,
): OpenChange[] {
  const changes = listChanges(schedule, from, to, channelId);
  const named = changes.map(({ at, to: state }) => ({ at: isoOf(at), to: name(state) }));
  const before = changes[0]?.from;
  let last = before ? name(before) : 'no change';
  return named.filter((change) => {
    const isNews = change.to !== last;
    last = change.to;
    return isNews;
  });
}

export const openOrNot = (state: State) => (state === 'open' ? 'open' : 'not open');

/** Away from the hours that clocks skip or repeat: there a wall time of another format says less than ours. */
const laterHours = (text: string) =>
  text.replace(/\b0([123]):(\d\d)/g, (_, hour: string, minute: string) => `0${Number(hour) + 4}:${minute}`);

const isInterval = (value: object): value is { time: string } => 'time' in value && !('name' in value);

/** The same document without states that a format cannot say. */
function plain(value: unknown, inHours = false): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, inHours));
  if (typeof value === 'string') return inHours && /^(unknown|appointment)$/.test(value) ? 'closed' : value;
  if (typeof value !== 'object' || value === null) return value;
  if (inHours && isInterval(value)) return value.time;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
    const isHours = inHours || key === 'hours' || key === 'extra';
    return [key, plain(item, isHours)];
  });
  return Object.fromEntries(entries);
}

const plainPlaces = /^(Europe\/|UTC|Asia\/Kathmandu|America\/New_York)/;

/** A random document with open hours and every kind of rule about them. */
const plainDocument: fc.Arbitrary<RandomDocument> = randomDocument
  .filter(({ place }) => plainPlaces.test(place.timeZone))
  .map(({ document, place }) => {
    const phones = (document.channels ?? []).map((channel) =>
      channel.type === 'chat' ? { ...channel, type: 'phone', number: '112' } : channel,
    );
    const given = plain({ hours: 'closed', ...document, channels: phones });
    return { place, document: JSON.parse(laterHours(JSON.stringify(given))) as RawDocument };
  })
  .map(({ place, document }) => {
    // A phone has no provider, and schema.org knows no urgent place.
    const isLost = (key: string, type: string) => key === 'provider' || (key === 'urgent' && type === 'visit');
    const channels = (document.channels ?? []).map((channel) => {
      const kept = Object.entries(channel).filter(([key]) => !isLost(key, channel.type));
      return Object.fromEntries(kept) as unknown as RawChannel;
    });
    return { place, document: { ...document, channels } };
  })
  .filter(({ document }) => parseSchedule(document).ok);

/** Checks some random documents (RUNS for more): the schedule, and the instant at which the interesting part of it begins. */
export function checkRandomly(usual: number, check: (schedule: Schedule, begin: number) => void): void {
  const property = fc.property(plainDocument, ({ document, place }) =>
    check(scheduleOf(document), Date.parse(place.date)),
  );
  fc.assert(property, { seed, numRuns: runs(usual), endOnFailure: true });
}
