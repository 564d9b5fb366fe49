import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import belgium from '../cases/real-schedules/be.json' with { type: 'json' };
import germany from '../cases/real-schedules/de.json' with { type: 'json' };
import france from '../cases/real-schedules/fr.json' with { type: 'json' };
import britain from '../cases/real-schedules/gb.json' with { type: 'json' };
import dutchCare from '../cases/real-schedules/nl-care.json' with { type: 'json' };
import dutchGovernment from '../cases/real-schedules/nl-government.json' with { type: 'json' };
import dutchOthers from '../cases/real-schedules/nl-others.json' with { type: 'json' };
import design from '../cases/design-example.json' with { type: 'json' };
import { randomDocument } from '../oracle/documents.js';
import { seedOf, tries } from '../support/random-runs.js';
import { isZoneOutdated } from '../../src/compile/zone-facts.js';
import type { ChannelType } from '../../src/schedule/document/channel-types.js';
import { isLive } from '../../src/schedule/document/schedule.js';
import type { CompileOptions } from '../../src/compile/index.js';
import { findDifference, questionsOf, timelineOf, windowOf } from './agreement.js';
import { numbersFrom } from '../support/random-numbers.js';

const day = 86_400_000;
const seed = seedOf(20_261_129);
const now = Date.UTC(2026, 10, 29, 12);

interface RealDocument {
  readonly id: string;
  readonly document: { readonly channels?: readonly { readonly id: string; readonly type: string }[] };
}

/**
 * What is compiled of a real document: as it is by itself for one in five, else two of its channels beside the organisation; compiling a year
 * of each would take most of the time of all tests of this folder, and says of the fifth phone what it has said of the first.
 */
function optionsOf({ document: { channels = [] } }: RealDocument, index: number): CompileOptions {
  const live = channels.filter(({ type }) => isLive({ type: type as ChannelType }));
  const first = index % Math.max(1, live.length - 1);
  return index % 5 ? { channels: live.slice(first, first + 2).map(({ id }) => id) } : {};
}

const real: readonly RealDocument[] = [
  ...belgium,
  ...germany,
  ...france,
  ...britain,
  ...dutchCare,
  ...dutchGovernment,
  ...dutchOthers,
];

type Timeline = Awaited<ReturnType<typeof timelineOf>>;

/** Random instants of the months that were compiled, their begin, and the last days. */
function startsIn(timeline: Timeline, count: number, next: () => number): number[] {
  const { from, until } = windowOf(timeline);
  const random = Array.from({ length: count }, () => Math.floor(from + next() * (until - from)));
  return [from, until - 3 * day, ...random];
}

const zones = ['Australia/Lord_Howe', 'Pacific/Kiritimati', 'America/New_York', 'Africa/Cairo', 'UTC'];
/** From here on clocks change within two months in most of them. */
const spring = Date.UTC(2027, 2, 10);

describe('what was compiled and the engine agree', () => {
  for (const [index, each] of real.entries()) {
    const { id, document } = each;
    it(`for 13 months of ${id}`, async () => {
      const next = numbersFrom(seed + index);
      const timeline = await timelineOf(document, now, optionsOf(each, index));
      const { from, until } = windowOf(timeline);
      expect(from).to.be.at.most(now);
      expect((until - now) / day).to.be.within(394, 397);
      for (const question of questionsOf(timeline)) {
        const starts = startsIn(timeline, tries(3), next);
        expect(await findDifference(document, timeline, question, starts, 6)).to.be.undefined;
      }
    });
  }

  for (const [index, timeZone] of zones.entries()) {
    const languages = index % 2 ? ['nl', 'fr-CH'] : ['de', 'en-US'];
    it(`in ${timeZone}, for every way, in ${languages.join(' and ')} and both tones`, async () => {
      const document = { ...design, offsets: undefined, presence: undefined, timeZone };
      const channels = design.channels.map(({ id }) => id);
      const timeline = await timelineOf(document, spring, {
        channels,
        languages,
        tones: ['formal', 'informal'],
        months: 2,
      });
      const next = numbersFrom(seed);
      for (const question of questionsOf(timeline)) {
        expect(await findDifference(document, timeline, question, startsIn(timeline, 2, next), 6)).to.be.undefined;
      }
    });
  }

  it('for random documents, in weeks in which the rules meet', async () => {
    // A browser whose zone data are too old for a place compiles nothing there.
    const randomHere = randomDocument.filter(({ place }) => !isZoneOutdated(place.timeZone));
    const languages = fc.constantFrom(['nl'], ['nl', 'en'], ['de', 'nl'], ['nl', 'fr']);
    const property = fc.asyncProperty(randomHere, fc.nat(), languages, async ({ document, place }, start, spoken) => {
      const next = numbersFrom(start);
      const date = Date.parse(`${place.date}T00:00Z`);
      const channels = document.channels!.map(({ id }) => id);
      const timeline = await timelineOf(document, date - 8 * day, { channels, languages: spoken, months: 1 });
      for (const question of questionsOf(timeline)) {
        const starts = [...startsIn(timeline, 1, next), date - 2 * day];
        expect(await findDifference(document, timeline, question, starts, 8)).to.be.undefined;
      }
    });
    await fc.assert(property, { numRuns: tries(60), seed });
  }).timeout(120_000);
});
