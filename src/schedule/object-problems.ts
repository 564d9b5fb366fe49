import { exceptionContents, isReversed, lacks, refersToItself, type ObjectRuleName } from './object-rules.js';
import type { ProblemCode } from './problems.js';

interface ObjectProblem {
  readonly code: ProblemCode;
  readonly key: string;
  readonly expected: readonly string[];
}

type Inspect = (object: Readonly<Record<string, unknown>>) => readonly ObjectProblem[];

const range: Inspect = (object) => (isReversed(object) ? [{ code: 'reversed-range', key: 'until', expected: [] }] : []);

const organisationHours: Inspect = (object) =>
  refersToItself(object)
    ? [{ code: 'refers-to-itself', key: 'hours', expected: ['always', 'closed', 'unknown', 'appointment'] }]
    : [];

const missing = (key: string, ...expected: readonly string[]): ObjectProblem => ({
  code: 'missing-key',
  key,
  expected,
});

const exception: Inspect = (object) => [
  ...(lacks(object, 'date', 'holiday') ? [missing('date', 'date', 'holiday')] : []),
  ...(!lacks(object, 'date') && !lacks(object, 'offset') && lacks(object, 'holiday')
    ? [missing('holiday', 'holiday')]
    : []),
  ...(lacks(object, ...exceptionContents) ? [missing('hours', ...exceptionContents)] : []),
  ...organisationHours(object),
];

/** How an object breaks a rule that concerns several of its keys. It may be anything that JSON can hold. */
export const inspectObject: Readonly<Record<ObjectRuleName, Inspect>> = {
  range,
  exception,
  override: (object) => [...range(object), ...organisationHours(object)],
};
