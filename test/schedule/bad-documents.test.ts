import { expect } from '@open-wc/testing';
import { parseSchedule, readSchedule, type Problem } from '../../src/schedule/index.js';
import table from '../cases/bad-documents.json' with { type: 'json' };

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
