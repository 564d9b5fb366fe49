import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { listChangedFacts } from '../../../src/editor/changes/list-changes.js';
import { describeChanges } from '../../../src/messages/makers/editor/changes/changes.js';
import { changes as dutch } from '../../../src/messages/nl/makers/editor/changes.js';
import { evaluateChannel, evaluateOrganisation, parseSchedule, type Schedule } from '../../../src/schedule/index.js';
import { places, randomDocument, type RandomDocument } from '../../oracle/documents.js';
import type { RawDocument } from '../../oracle/raw-document.js';
import { enough, seedOf, tries } from '../../support/random-runs.js';

const seed = seedOf(20_261_130);
const hour = 3_600_000;

function scheduleOf(document: RawDocument): Schedule {
  const result = parseSchedule(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

const withoutChannels = (key: string, value: unknown) => (key === 'channels' ? undefined : value);

/** Two documents about the same days in the same place, of which the second one may be the first with some parts of another. */
const randomPair: fc.Arbitrary<readonly [RandomDocument, RandomDocument]> = randomDocument.chain((one) =>
  randomDocument
    .filter(({ place }) => place === one.place || places.indexOf(place) % 3 === places.indexOf(one.place) % 3)
    .map((other) => {
      const { hours, breaks, override } = { ...one.document, ...other.document };
      // The channels that the other one names may not be there.
      const rules = JSON.parse(JSON.stringify({ hours, breaks, override }, withoutChannels)) as RawDocument;
      return [one, { ...one, document: { ...one.document, ...rules } }] as const;
    }),
);

/** What visitors are told of a subject at an instant, without why it is so in general. */
function toldAt(schedule: Schedule, id: string | undefined, instant: number): string {
  const { state, cause } =
    id === undefined ? evaluateOrganisation(schedule, instant) : evaluateChannel(schedule, id, instant);
  const { name, text, limitedTo, cost, notes } = cause;
  // Why it is closed is told of a day as a whole: which of its hours that takes away is no other news.
  return state === 'closed' ? state : JSON.stringify({ state, name, text, limitedTo, cost, notes });
}

/** The first of some hours of two weeks in which visitors are told something else. */
function differsAt(before: Schedule, after: Schedule, from: number): number | undefined {
  const subjects = [undefined, ...after.channels.map(({ id }) => id)];
  const instants = Array.from({ length: 2 * 7 * 24 }, (_, index) => from + index * hour);
  return instants.find((at) => subjects.some((id) => toldAt(before, id, at) !== toldAt(after, id, at)));
}

describe('what any other document changes for visitors', () => {
  it(`is something when they are told something else at some hour, seed ${seed}`, () => {
    let different = 0;
    const isTold = fc.property(randomPair, ([one, other]) => {
      const [before, after] = [scheduleOf(one.document), scheduleOf(other.document)];
      const instant = Date.parse(`${one.place.date}T00:00Z`) - 24 * hour;
      const at = differsAt(before, after, instant);
      if (at === undefined) return;
      different++;
      const facts = listChangedFacts(before, after, instant);
      expect(facts, new Date(at).toISOString()).to.not.deep.equal([]);
      for (const sentence of describeChanges({ before, after, facts, instant }, dutch))
        expect(sentence)
          .to.match(/^[^\p{Ll}].*[.]$/u)
          .and.to.not.match(/undefined|NaN|\[object|{|}/);
    });
    fc.assert(isTold, { seed, numRuns: tries(60) });
    expect(different).to.be.greaterThan(enough(20));
  }).timeout(120_000);

  it(`is nothing when the document is the same, seed ${seed}`, () => {
    const isSilent = fc.property(randomDocument, ({ document, place }) => {
      const instant = Date.parse(`${place.date}T00:00Z`);
      const again = { ...document, 'x-note': 'again', refreshMinutes: 30 };
      expect(listChangedFacts(scheduleOf(document), scheduleOf(again), instant)).to.deep.equal([]);
    });
    fc.assert(isSilent, { seed, numRuns: tries(60) });
  }).timeout(120_000);
});
