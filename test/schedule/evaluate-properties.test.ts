import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { evaluateChannel, evaluateOrganisation, listChanges, parseSchedule } from '../../src/schedule/index.js';
import { findings, randomCase } from '../oracle/check.js';
import { places, randomDocument } from '../oracle/documents.js';
import type { RawDocument } from '../oracle/raw-document.js';
import { enough, seedOf, tries } from '../support/random-runs.js';

const seed = seedOf(20_261_123);
const slices = tries(15);
const documentsInSlice = 200;

describe('evaluation and the oracle, which walks minute by minute (FAILURES 1, 13, 14, 15)', () => {
  for (let slice = 0; slice < slices; slice++) {
    it(`agree about ${documentsInSlice} random documents with every kind of rule, seed ${seed + slice}`, () => {
      const agree = fc.property(randomCase, (random) => {
        expect(findings(random)).to.deep.equal([]);
      });
      fc.assert(agree, { seed: seed + slice, numRuns: documentsInSlice });
    }).timeout(120_000);
  }
});

/** Hours of which every second interval of a day costs something. */
function withCosts(hours: unknown): unknown {
  if (Array.isArray(hours)) {
    const intervals = hours as (string | { readonly time: string })[];
    return intervals.map((each, index) => {
      if (index % 2 === 0) return each;
      return { ...(typeof each === 'string' ? { time: each } : each), cost: '€ 1 per minuut' };
    });
  }
  if (typeof hours !== 'object' || hours === null || 'like' in hours) return hours;
  return Object.fromEntries(Object.entries(hours).map(([days, value]) => [days, withCosts(value)]));
}

/** A document whose hours cost something, those of the organisation, of exceptions and of channels. */
function costly(document: RawDocument): RawDocument {
  const withOwn = <Owner extends { hours?: unknown }>(owner: Owner): Owner =>
    owner.hours === undefined ? owner : { ...owner, hours: withCosts(owner.hours) };
  const { exceptions = [], channels = [] } = document;
  return { ...withOwn(document), exceptions: exceptions.map(withOwn), channels: channels.map(withOwn) };
}

describe('what an interval costs', () => {
  it('is said while it lasts, by the evaluation and the oracle', () => {
    let costs = 0;
    fc.assert(
      fc.property(randomCase, (random) => {
        const document = costly(random.document);
        if (JSON.stringify(document).includes('€')) costs += 1;
        expect(findings({ ...random, document })).to.deep.equal([]);
      }),
      { seed, numRuns: tries(150) },
    );
    expect(costs).to.be.above(enough(40));
  }).timeout(60_000);
});

describe('evaluation never guesses (FAILURES 12)', () => {
  const withoutHours = fc.constantFrom(...places).map(({ timeZone, date }) => ({
    document: { version: 1, timeZone, channels: [{ id: 'phone', type: 'phone', number: '112' }] },
    instant: Date.parse(date),
  }));

  it('says unknown of an organisation that gives no hours, at any moment', () => {
    fc.assert(
      fc.property(withoutHours, fc.integer({ min: -4000, max: 4000 }), ({ document, instant }, hours) => {
        const result = parseSchedule(document);
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        const at = instant + hours * 3_600_000;
        expect(evaluateOrganisation(result.schedule, at).state).to.be.oneOf(['unknown', 'closed']);
        expect(evaluateOrganisation(result.schedule, at).state).to.equal('unknown');
        expect(evaluateChannel(result.schedule, 'phone', at).state).to.equal('unknown');
      }),
      { seed, numRuns: tries(300) },
    );
  });

  it('and of a channel that is not there', () => {
    const result = parseSchedule({ version: 1, timeZone: 'UTC', hours: 'always' });
    expect(result.ok && evaluateChannel(result.schedule, 'fax', 0)).to.deep.include({ state: 'unknown', until: null });
  });
});

describe('evaluation never throws', () => {
  const strange = fc.oneof(
    fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 8.64e15, -8.64e15, 8.7e15, 1e300, 0.5),
    fc.double(),
    fc.integer(),
  );

  it('whatever the document and the instant', () => {
    fc.assert(
      fc.property(randomDocument, strange, strange, ({ document }, instant, other) => {
        const result = parseSchedule(document);
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        evaluateOrganisation(result.schedule, instant);
        for (const { id } of document.channels ?? []) evaluateChannel(result.schedule, id, instant);
        listChanges(result.schedule, instant, Math.min(other, instant + 1e9));
      }),
      { seed, numRuns: tries(300) },
    );
  }).timeout(60_000);
});
