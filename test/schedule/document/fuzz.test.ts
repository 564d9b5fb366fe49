import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { describeProblem } from '../../../src/messages/makers/problems.js';
import {
  evaluateChannel,
  evaluateOrganisation,
  listWarnings,
  parseSchedule,
  readSchedule,
} from '../../../src/schedule/index.js';
import design from '../../cases/design-example.json' with { type: 'json' };
import { randomDocument } from '../../oracle/documents.js';
import { enough, seedOf, tries } from '../../support/random-runs.js';

const seed = seedOf(20_261_123);

type Json = Record<string, unknown>;

const cyclic: Json = { version: 1, timeZone: 'UTC' };
cyclic['channels'] = [cyclic];
cyclic['x-own'] = cyclic;

const deep = Array.from({ length: 5000 }).reduce<unknown>((inner) => ({ hours: [inner] }), 'always');

/** What JSON cannot hold, or holds too much of, and what a wrong place could hold. */
const garbage = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      0,
      -1,
      1.5,
      NaN,
      true,
      [],
      {},
      [[]],
      [null],
      { hours: 'always' },
      'always',
      'closed',
      '08:00-12:00',
      '12-25',
      'mon-fri',
      '2026-02-30',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      cyclic,
      deep,
      () => 1,
      new Date(0),
      Symbol('x'),
      10n,
      new Map([[1, 2]]),
      Object.create(null),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      Array.from({ length: 3000 }, () => '08:00-12:00'),
      JSON.parse('{"__proto__":{"hours":"always"}}'),
      'x'.repeat(50_000),
      '\ud800\u202e',
    ),
  },
  { weight: 1, arbitrary: fc.anything() },
);

const key = fc.oneof(
  fc.constantFrom(
    'hours',
    'channels',
    'breaks',
    'from',
    'until',
    'time',
    '__proto__',
    'constructor',
    'toString',
    'x-own',
    'horus',
    'mon',
    '0',
  ),
  fc.string(),
);

interface Mutation {
  readonly steps: readonly number[];
  readonly action: 'replace' | 'remove' | 'add';
  readonly name: string;
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  steps: fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
  action: fc.constantFrom('replace', 'remove', 'add'),
  name: key,
  value: garbage,
});

function add(copy: unknown[] | Json, name: string, value: unknown): void {
  if (Array.isArray(copy)) copy.push(value);
  else Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Changes one place of a copy; the steps choose it. */
function mutate(document: unknown, { steps: [step = 0, ...steps], action, name, value }: Mutation): unknown {
  if (typeof document !== 'object' || document === null) return value;
  const keys = Object.keys(document);
  const chosen = keys[step % (keys.length || 1)];
  const copy: unknown = Array.isArray(document) ? [...(document as unknown[])] : { ...document };
  const places = copy as Json;
  if (chosen !== undefined && steps.length) places[chosen] = mutate(places[chosen], { steps, action, name, value });
  else if (action === 'add' || chosen === undefined) add(places, name, value);
  else if (action === 'remove') delete places[chosen];
  else places[chosen] = value;
  return copy;
}

const documents = fc.oneof(
  fc.constant(design as unknown),
  randomDocument.map(({ document }): unknown => document),
);

const mutated = fc
  .tuple(documents, fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([document, mutations]) => mutations.reduce(mutate, document));

async function examine(document: unknown): Promise<'valid' | 'invalid'> {
  const result = parseSchedule(document);
  const read = await readSchedule(document);
  expect(read.ok, 'visitors and authors agree').to.equal(result.ok);
  if (!result.ok) {
    expect(result.problems.length).to.be.above(0);
    for (const problem of result.problems.slice(0, 20)) expect(describeProblem(problem, 'nl')).to.be.a('string');
    return 'invalid';
  }
  if (!read.ok) return 'invalid';
  const instant = Date.UTC(2026, 10, 24, 11, 45);
  expect(evaluateOrganisation(read.schedule, instant)).to.deep.equal(evaluateOrganisation(result.schedule, instant));
  for (const { id } of result.schedule.channels) evaluateChannel(read.schedule, id, instant);
  return 'valid';
}

describe('mutated documents', () => {
  it('never throw, never hang, and are the same to visitors and authors (FAILURES 12, 33)', async () => {
    const counts = { valid: 0, invalid: 0 };
    await fc.assert(
      fc.asyncProperty(mutated, async (document) => {
        counts[await examine(document)]++;
      }),
      { seed, numRuns: tries(3000) },
    );
    console.log(`mutated documents: ${counts.valid} still valid, ${counts.invalid} refused`);
    expect(counts.valid).to.be.above(enough(50));
    expect(counts.invalid).to.be.above(enough(1000));
  }).timeout(120_000);

  it('nor does anything that is no document', async () => {
    await fc.assert(
      fc.asyncProperty(garbage, async (value) => void (await examine(value))),
      { seed, numRuns: tries(500) },
    );
  }).timeout(60_000);

  it('valid ones never throw when they are checked for warnings', () => {
    fc.assert(
      fc.property(randomDocument, ({ document }) => {
        const result = parseSchedule(document);
        expect(result.ok && listWarnings(result.schedule, Date.UTC(2026, 10, 24))).to.be.an('array');
      }),
      { seed, numRuns: tries(40) },
    );
  }).timeout(120_000);

  it('leave Object.prototype alone (FAILURES 33)', async () => {
    await examine(
      JSON.parse('{"version":1,"timeZone":"UTC","__proto__":{"polluted":1},"texts":{"__proto__":{"open":"x"}}}'),
    );
    expect('polluted' in {}).to.equal(false);
  });
});
