import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { paint, type Span } from '../../../src/schedule/calendar/spans.js';

interface Named extends Span {
  readonly name: number;
}

const spans = fc
  .array(fc.tuple(fc.nat(30), fc.integer({ min: -2, max: 12 })), { maxLength: 12 })
  .map((pairs) => pairs.map(([start, length], name): Named => ({ start, end: start + length, name })));

/** What is asked of `paint`, of each whole number by itself. */
function coveringAt(all: readonly Named[], at: number): string {
  const names = all.filter(({ start, end }) => start <= at && at < end).map(({ name }) => name);
  return names.join();
}

describe('painting spans', () => {
  it('tells of each piece which spans cover it, in their order, up to the end that is asked for', () => {
    fc.assert(
      fc.property(spans, fc.nat(10), fc.integer({ min: 11, max: 45 }), (all, from, to) => {
        const pieces = paint(all, from, to, (covering) => ({ names: covering.map(({ name }) => name).join() }));
        expect(pieces[0]?.start).to.equal(from);
        expect(pieces.at(-1)?.end).to.equal(to);
        for (const [index, { start, end, names }] of pieces.entries()) {
          expect(start).to.equal(pieces[index - 1]?.end ?? from);
          for (let at = start; at < end; at++) expect(names).to.equal(coveringAt(all, at));
        }
      }),
      { seed: 20_261_129, numRuns: 1000 },
    );
  });

  it('looks at each of many spans a few times, not once for each edge', () => {
    let looks = 0;
    const many = Array.from({ length: 1000 }, (_, index) => ({
      get start() {
        looks++;
        return index * 10;
      },
      get end() {
        looks++;
        return index * 10 + 5;
      },
    }));
    paint(many, 0, 10_000, () => ({}));
    expect(looks).to.be.below(50 * many.length);
  });
});
