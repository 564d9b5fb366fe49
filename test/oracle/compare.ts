import type { Change, Evaluation, OrganisationEvaluation } from '../../src/schedule/evaluation.js';
import { isAvailable, type State } from '../../src/schedule/document/states.js';
import type { Oracle } from './evaluate.js';
import { causeText, changesOf, minute, nextIn, runStart, type Walk } from './walk.js';

/** Where the evaluation under test and the oracle say different things; each finding is a sentence for the developer. */

/** The evaluator under test, bound to one schedule and one subject. */
export interface Subject {
  channelId: string | null;
  evaluate(instant: number): Evaluation | OrganisationEvaluation;
  listChanges(from: number, to: number): Change[];
}

const fifteenMinutes = 15 * minute;
const dayLength = 1440 * minute;
/** The longest day, on which a zone puts its clock back by three hours at most. */
const longestDay = dayLength + 180 * minute;
/** Where to look when nothing is said to change: soon, and far away. */
const farDays = [2, 9.3, 59, 300.7, 799];

/** State, cause and `via` at one instant. */
export function compareAnswer(oracle: Oracle, subject: Subject, instant: number): string[] {
  const expected = oracle.answerAt(subject.channelId, Math.floor(instant / minute) * minute);
  const given = subject.evaluate(instant);
  const findings: string[] = [];
  const report = reporter(findings, subject, instant);
  report('state', given.state, expected.state);
  const causes = expected.causes.map(causeText);
  if (!causes.includes(causeText(given.cause))) report('cause', causeText(given.cause), causes.join(' or '));
  report('via', viaOf(given), expected.via.join());
  return findings;
}

function viaOf(evaluation: Evaluation | OrganisationEvaluation): string {
  return 'via' in evaluation ? evaluation.via.join() : '';
}

function reporter(findings: string[], { channelId }: Subject, instant: number) {
  return (what: string, given: unknown, expected: unknown) => {
    if (given === expected) return;
    const at = new Date(instant).toISOString();
    findings.push(
      `${channelId ?? 'organisation'} at ${at}: ${what} is ${shown(given)}, the oracle says ${shown(expected)}`,
    );
  };
}

function shown(value: unknown): string {
  return typeof value === 'number' ? new Date(value).toISOString() : String(value);
}

/** Everything else an evaluation says, against the walk. */
export function compareEvaluation(oracle: Oracle, subject: Subject, walk: Walk, instant: number): string[] {
  const findings = compareAnswer(oracle, subject, instant);
  const given = subject.evaluate(instant);
  const report = reporter(findings, subject, instant);
  const stateAt = (at: number) => oracle.answerAt(subject.channelId, Math.floor(at / minute) * minute).state;

  report(
    'until',
    inWindow(walk, given.until),
    nextIn(walk, instant, ({ state }) => state !== given.state),
  );
  report('since', inWindow(walk, given.since), runStart(walk, instant));
  report('next', given.next, given.until === null ? null : stateAt(given.until));
  if (given.until !== null) report('state just before until', stateAt(given.until - 1), given.state);
  if (given.since !== null) report('state at since', stateAt(given.since), given.state);
  if (given.since !== null) report('a change at since', stateAt(given.since - 1) !== given.state, true);
  report('closesSoon', given.closesSoon, closesSoon(given, instant));
  compareOpening(given, walk, instant, stateAt, report);
  compareStability(subject, given, walk, instant, report);
  return findings;
}

/** Where an evaluation says that nothing changes: a look at a few days far from it. */
export function compareFarAway(oracle: Oracle, subject: Subject, instant: number): string[] {
  const findings: string[] = [];
  const given = subject.evaluate(instant);
  const report = reporter(findings, subject, instant);
  const stateAt = (at: number) => oracle.answerAt(subject.channelId, Math.floor(at / minute) * minute).state;
  for (const days of farDays) {
    if (given.until === null) report(`state ${days} days later`, stateAt(instant + days * dayLength), given.state);
    if (given.since === null && days <= 59)
      report(`state ${days} days before`, stateAt(instant - days * dayLength), given.state);
  }
  return findings;
}

function closesSoon({ state, next, until }: Evaluation, instant: number): boolean {
  return isAvailable(state) && until !== null && !isAvailable(next!) && until - instant <= fifteenMinutes;
}

type Report = ReturnType<typeof reporter>;
type StateAt = (instant: number) => State;

/** The instant if it lies in the window. */
function inWindow({ from, to }: Walk, instant: number | null): number | undefined {
  return instant !== null && instant > from && instant < to ? instant : undefined;
}

/** Contract J: from closed the first help of any kind, from limited or appointment the full opening. */
function compareOpening(given: Evaluation, walk: Walk, instant: number, stateAt: StateAt, report: Report): void {
  const isBetter = (state: State) => (isAvailable(given.state) ? state === 'open' : isAvailable(state));
  const opening = given.state === 'open' ? undefined : nextIn(walk, instant, ({ state }) => isBetter(state));
  const { opensAt, opensAs } = given;
  report('opensAt', inWindow(walk, opensAt), opening);
  report('opensAs', opensAs, opensAt === null ? null : stateAt(opensAt));
  if (opensAt === null) return;
  report('opensAt from open', given.state === 'open', false);
  report('opens at opensAt', isBetter(opensAs!), true);
  report('not yet open just before opensAt', isBetter(stateAt(opensAt - 1)), false);
}

/** Until `stableUntil` nothing changes, and it is no later than the next midnight, when "tomorrow" changes its meaning. */
function compareStability(subject: Subject, given: Evaluation, walk: Walk, instant: number, report: Report): void {
  const end = given.stableUntil ?? Infinity;
  report('stableUntil is later', end > instant, true);
  report('stableUntil is within a day', end - instant <= longestDay, true);
  const moved = nextIn(walk, instant, ({ state, via }) => state !== given.state || via.join() !== viaOf(given));
  if (moved !== undefined) report('stableUntil is no later than the next change', end <= moved, true);
  for (const later of [Math.floor((instant + end) / 2), end - 1])
    report('unchanged until stableUntil', whatLasts(subject.evaluate(later)), whatLasts(given));
}

/** All that an evaluation says about more than its own minute. */
function whatLasts(evaluation: Evaluation): string {
  const { state, cause, since, until, next, opensAt, opensAs, closesSoon: soon } = evaluation;
  return JSON.stringify([state, causeText(cause), viaOf(evaluation), since, until, next, opensAt, opensAs, soon]);
}

/** The changes of the walk's window. */
export function compareChanges(subject: Subject, walk: Walk): string[] {
  const findings: string[] = [];
  const given = subject.listChanges(walk.from, walk.to).filter(({ at }) => at > walk.from && at < walk.to);
  const report = reporter(findings, subject, walk.from);
  report('list of changes', given.map(({ at }) => shown(at)).join(), changesOf(walk).map(shown).join());
  if (findings.length > 0) return findings;
  for (const { at, from, to, cause } of given) {
    const index = (at - walk.from) / minute;
    report(
      `change at ${shown(at)}`,
      `${from} to ${to}`,
      `${walk.answers[index - 1]!.state} to ${walk.answers[index]!.state}`,
    );
    const causes = walk.answers[index]!.causes.map(causeText);
    if (!causes.includes(causeText(cause)))
      report(`cause of the change at ${shown(at)}`, causeText(cause), causes.join(' or '));
  }
  return findings;
}
