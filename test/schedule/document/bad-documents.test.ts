import { expect } from '@esm-bundle/chai';
import { parseSchedule, readSchedule, type Problem } from '../../../src/schedule/index.js';
import table from '../../cases/bad-documents.json' with { type: 'json' };

/** A document that must not parse, and every problem that it has, in any order. */
interface BadDocument {
  readonly name: string;
  /** The whole document when `whole` is true; else keys that replace those of the good one. */
  readonly document: unknown;
  readonly whole?: boolean;
  /** Keys of the good document to leave out. */
  readonly without?: readonly string[];
  /** What is expected is compared where the table gives it. */
  readonly problems: readonly (Pick<Problem, 'code' | 'path'> & { readonly expected?: readonly string[] })[];
}

const cases = table.cases as readonly BadDocument[];

function documentOf({ document, whole, without = [] }: BadDocument): unknown {
  if (whole) return document;
  const kept = Object.entries(table.good).filter(([key]) => !without.includes(key));
  return { ...Object.fromEntries(kept), ...(document as object) };
}

type Listed = Pick<Problem, 'code' | 'path'> & { readonly expected?: readonly string[] };

/** Problems as lines in one order; what was expected is in the lines of which the table gives it. */
function linesOf(problems: readonly Listed[], table: readonly Listed[]): string[] {
  const line = ({ code, path, expected }: Listed) => {
    const row = table.find((other) => other.code === code && other.path === path);
    return `${code} ${path}${row?.expected ? ` ${String(expected)}` : ''}`;
  };
  return problems.map(line).sort();
}

describe('a bad document gives every problem at once', () => {
  it(`in a table of ${cases.length}, at least 60`, () => expect(cases.length).to.be.at.least(60));

  for (const bad of cases) {
    it(bad.name, () => {
      const result = parseSchedule(documentOf(bad));
      expect(linesOf(result.ok ? [] : result.problems, bad.problems)).to.deep.equal(
        linesOf(bad.problems, bad.problems),
      );
    });

    it(`${bad.name}: refused for visitors, too`, async () => {
      expect((await readSchedule(documentOf(bad))).ok).to.equal(false);
    });
  }

  // Abbreviations of time zones: FAILURES 51.
  it('and no good one', () => expect(parseSchedule(table.good).ok).to.equal(true));
});
