import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { checksum } from '../../src/compile/checksum.js';
import { compile, lookUp, readCompiled, type CompiledQuestion } from '../../src/compile/index.js';
import { states } from '../../src/schedule/document/states.js';
import design from '../cases/design-example.json' with { type: 'json' };
import { seedOf, tries } from '../support/random-runs.js';
import { body, monday, owned } from './compiled-fixture.js';

const seed = seedOf(20_261_129);

/** Copies a JSON value with one place of it changed. */
function changed(value: unknown, steps: readonly number[], by: unknown): unknown {
  const [step, ...others] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[step % (keys.length || 1)];
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  const places = copy as Record<string, unknown>;
  places[key] = changed(places[key], others, by);
  return copy;
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(null, 0, -1, 0.5, 1e300, -1e300, '', 'x', true, [], {}, [[]], [null], { length: 1e9 }, ['']),
  fc.jsonValue(),
);
const mutations = fc.array(fc.tuple(fc.array(fc.nat(30), { maxLength: 6 }), anything), { minLength: 1, maxLength: 4 });
const questions: readonly CompiledQuestion[] = ['', 'nl-NL', 'en-US'].flatMap((language) =>
  [null, 'chat', 'phone'].map((channel) => ({ channel, language, tone: null })),
);

function expectSound(timeline: NonNullable<ReturnType<typeof readCompiled>>, instant: number): void {
  for (const question of questions) {
    const answer = lookUp(timeline, question, instant);
    if (!answer) continue;
    expect(states).to.include(answer.state);
    expect(answer.headline).to.be.a('string');
    expect(answer.detail).to.be.a('string');
    expect(answer.language).to.be.a('string');
    expect(answer.stableUntil).to.be.above(instant);
  }
}

describe('a timeline that another program wrote', () => {
  it('gives sound answers or none, whatever stands in it', async () => {
    const made = await compile({ ...design, presence: undefined }, monday, { months: 1 });
    const bodies: readonly object[] = [body, made.ok ? made.compiled : {}];
    const property = fc.property(fc.nat(1), mutations, fc.integer({ min: -20, max: 500 }), (which, changes, hours) => {
      const broken = changes.reduce<unknown>((value, [steps, by]) => changed(value, steps, by), bodies[which]);
      const part = { ...Object(broken), v: 1, of: checksum(owned), sum: undefined } as Record<string, unknown>;
      const whole = { ...owned, compiled: { ...part, sum: checksum(part) } };
      const timeline = readCompiled(JSON.parse(JSON.stringify(whole)));
      expect(timeline).to.not.be.null;
      for (const instant of [monday + hours * 3_600_000, NaN, 8.64e15]) expectSound(timeline!, instant);
    });
    fc.assert(property, { numRuns: tries(3000), seed });
  });

  it('is looked at in a few places, however long it is and wherever the instant lies', async () => {
    const made = await compile(owned, monday, { months: 24 });
    const whole = JSON.parse(JSON.stringify({ ...owned, compiled: made.ok && made.compiled })) as object;
    const timeline = readCompiled(whole)!;
    const { subjects } = timeline;
    let count = 0;
    const counted = <Rows extends readonly unknown[]>(rows: Rows): Rows =>
      new Proxy(rows, { get: (target, key) => (count++, Reflect.get(target, key) as unknown) });
    const { days, weeks, plan, statuses } = subjects['']!;
    const subject = {
      days: days.map(counted),
      weeks: counted(weeks),
      plan: counted(plan),
      statuses: counted(statuses),
    };
    const watched = { ...timeline, subjects: { '': { ...subject, days: counted(subject.days) } } };
    for (const weeksLater of [0, 1, 50, 103, 200, -1, 1e6]) {
      count = 0;
      lookUp(watched, questions[0]!, monday + weeksLater * 7 * 86_400_000 + 60_000);
      expect(count, `${weeksLater} weeks later`).to.be.at.most(15);
    }
  });
});
