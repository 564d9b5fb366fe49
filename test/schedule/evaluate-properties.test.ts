import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { evaluateChannel, evaluateOrganisation, listChanges, parseSchedule } from '../../src/schedule/index.js';
import { findings, randomCase } from '../oracle/check.js';
import { places, randomDocument } from '../oracle/documents.js';
import { seedOf, tries } from '../support/random-runs.js';

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
