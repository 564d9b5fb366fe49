import {
  exceptionContents,
  isNeverOpen,
  isReversed,
  lacks,
  selfReferences,
  type ObjectRuleName,
} from '../object-rules.js';
import type { ProblemCode } from '../problems.js';

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
  ...(isNeverOpen(object) ? [{ code: 'reversed-range', path: ['closes'], expected: [] } as const] : []),
  ...organisationHours(object),
];

/** How an object breaks a rule that concerns several of its keys. It may be anything that JSON can hold. */
export const inspectObject: Readonly<Record<ObjectRuleName, Inspect>> = {
  range,
  exception,
  override: (object) => [...range(object), ...organisationHours(object)],
};
