import {
  exceptionContents,
  isNeverOpen,
  isReversed,
  lacks,
  selfReferences,
  type ObjectRuleName,
} from '../object-rules.js';
import { isRecord } from '../json.js';
import type { ProblemCode } from '../problems.js';
import { fitsFormat } from '../string-formats.js';
import { contradictedOffsets } from '../witnesses.js';

interface ObjectProblem {
  readonly code: ProblemCode;
  /** The keys that lead to it, from the object. */
  readonly path: readonly string[];
  readonly expected: readonly string[];
}

type Inspect = (object: Readonly<Record<string, unknown>>) => readonly ObjectProblem[];

const range: Inspect = (object) =>
  isReversed(object) ? [{ code: 'reversed-range', path: ['until'], expected: [] }] : [];

const organisationHours: Inspect = (object) =>
  selfReferences(object).map((path) => ({
    code: 'refers-to-itself',
    path,
    expected: ['always', 'closed', 'unknown', 'appointment'],
  }));

const missing = (key: string, ...expected: readonly string[]): ObjectProblem => ({
  code: 'missing-key',
  path: [key],
  expected,
});

const exception: Inspect = (object) => [
  ...(lacks(object, 'date', 'holiday') ? [missing('date', 'date', 'holiday')] : []),
  ...(!lacks(object, 'date') && !lacks(object, 'offset') && lacks(object, 'holiday')
    ? [missing('holiday', 'holiday')]
    : []),
  ...(lacks(object, ...exceptionContents) ? [missing('hours', ...exceptionContents)] : []),
  ...(isNeverOpen(object)
    ? [
        {
          code: object['opens'] === object['closes'] ? 'equal-ends' : 'reversed-range',
          path: ['closes'],
          expected: [],
        } as const,
      ]
    : []),
  ...organisationHours(object),
];

/** What is no moment, offset or name has a problem of its own. */
const offsets: Inspect = ({ timeZone, offsets: given }) => {
  if (typeof timeZone !== 'string' || !isRecord(given)) return [];
  const isWritten = ([at]: [string, string]) =>
    fitsFormat('instant', at) && typeof given[at] === 'string' && fitsFormat('utc-offset', given[at]);
  return contradictedOffsets({ timeZone, offsets: given })
    .filter(isWritten)
    .map(([at, own]) => ({ code: 'other-offset', path: ['offsets', at], expected: [own] }));
};

/** How an object breaks a rule that concerns several of its keys. It may be anything that JSON can hold. */
export const inspectObject: Readonly<Record<ObjectRuleName, Inspect>> = {
  range,
  offsets,
  exception,
  override: (object) => [...range(object), ...organisationHours(object)],
};
