import fc from 'fast-check';
import {
  evaluateChannel,
  evaluateOrganisation,
  listChanges,
  parseSchedule,
  type Schedule,
} from '../../src/schedule/index.js';
import { compareAnswer, compareChanges, compareEvaluation, compareFarAway, type Subject } from './compare.js';
import { randomDocument, type RandomDocument } from './documents.js';
import { createOracle, type Oracle } from './evaluate.js';
import { changesOf, minute, walk, type Walk } from './walk.js';
import { dayOf, wallClockOf } from './wall-clock.js';

/** A document, and where in it to look. */
export interface RandomCase extends RandomDocument {
  /** Which of its subjects (the organisation first) is walked minute by minute. */
  walked: number;
  /** Where the walk begins, in hours after the midnight that begins the place's date. */
  startHour: number;
  /** Where to look besides the boundaries, in minutes after the begin of the walk. */
  minutes: number[];
}

const walkedHours = 30;

export const randomCase: fc.Arbitrary<RandomCase> = fc
  .tuple(
    randomDocument,
    fc.nat({ max: 3 }),
    fc.integer({ min: -30, max: 40 }),
    fc.array(fc.nat({ max: walkedHours * 60 - 1 }), { minLength: 3, maxLength: 6 }),
  )
  .map(([random, walked, startHour, minutes]) => ({ ...random, walked, startHour, minutes }));

function subjectOf(schedule: Schedule, channelId: string | null): Subject {
  return {
    channelId,
    evaluate: (instant) =>
      channelId === null ? evaluateOrganisation(schedule, instant) : evaluateChannel(schedule, channelId, instant),
    listChanges: (from, to) => listChanges(schedule, from, to, channelId ?? undefined),
  };
}

/** At most six boundaries of the walk, spread over it, each with the millisecond before and after. */
function boundariesOf(walked: Walk): number[] {
  const changes = changesOf(walked);
  const step = Math.max(1, Math.ceil(changes.length / 6));
  return changes.filter((_, index) => index % step === 0).flatMap((at) => [at - 1, at, at + 1]);
}

/** Everything in which the evaluation and the oracle differ about a document. */
export function findings({ document, place, walked, startHour, minutes }: RandomCase): string[] {
  const parsed = parseSchedule(document);
  if (!parsed.ok) return parsed.problems.map((problem) => `a valid document has a problem: ${JSON.stringify(problem)}`);
  const oracle = createOracle(document);
  const ids = [null, ...(document.channels ?? []).map(({ id }) => id)];
  const [organisation, ...channels] = ids.map((id) => subjectOf(parsed.schedule, id));
  const subject = channels[walked - 1] ?? organisation!;
  const from = wallClockOf(place.timeZone).instantOf(dayOf(place.date), 0) + startHour * 60 * minute;
  const instants = minutes.map((after) => from + after * minute);
  return [
    ...walkFindings(oracle, subject, from, instants),
    ...instants.flatMap((instant) => compareAnswer(oracle, organisation!, instant)),
  ];
}

function walkFindings(oracle: Oracle, subject: Subject, from: number, instants: number[]): string[] {
  const walked = walk(oracle, subject.channelId, from, from + walkedHours * 60 * minute);
  return [
    ...compareChanges(subject, walked),
    ...compareFarAway(oracle, subject, from),
    ...[...instants, ...boundariesOf(walked)].flatMap((instant) => compareEvaluation(oracle, subject, walked, instant)),
  ];
}
