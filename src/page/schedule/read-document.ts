import { readSchedule } from '../../schedule/document/quick-check/read-schedule.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { Problem } from '../../schedule/document/problems.js';

/** Of a text: no document needs more. */
export const mostCharacters = 1_000_000;

/** A schedule that can be shown. */
export interface ReadySchedule {
  readonly status: 'ready';
  readonly schedule: Schedule;
  /** Whether it counts only until another one is read: the one in the page, as long as its address has not answered; the one before. */
  readonly isProvisional?: boolean;
}

/**
 * No schedule: its address gave no answer (`unreachable`) or no valid document (`invalid`, with the problems if it is
 * JSON), is not an http(s) address (`refused`), or names no element of the page (`missing`).
 */
export interface FailedSchedule {
  readonly status: 'failed';
  readonly reason: 'unreachable' | 'invalid' | 'refused' | 'missing';
  readonly problems: readonly Problem[];
}

/** A failure. */
export function failure(reason: FailedSchedule['reason'], problems: readonly Problem[] = []): FailedSchedule {
  return { status: 'failed', reason, problems };
}

/** What is wrong with a document, for the people who build the page: the end of a sentence. */
export function nameProblems(problems: readonly Problem[]): string {
  return `has problems (${problems.length}): ${problems.slice(0, 3).map(nameProblem).join('; ')}`;
}

function nameProblem({ code, path, value, expected }: Problem): string {
  return `${path || '/'}: ${code}, found ${JSON.stringify(value)?.slice(0, 60)}, expected ${expected.join(' or ')}`;
}

/**
 * What was asked for; or a failure, what is wrong (the end of a sentence for the people who build the page), and for how
 * many milliseconds the address asks to be left alone.
 */
export type DocumentAnswer<Wanted> =
  readonly [Wanted, fault?: undefined, asked?: undefined] | readonly [FailedSchedule, fault: string, asked?: number];

export type ScheduleReading = DocumentAnswer<ReadySchedule>;

/**
 * Reads the text of a document. Never rejects. Most documents need nothing else; the parts of this script that explain
 * problems, know holidays and so on are loaded when a document needs them: without such a part it is `unreachable`.
 */
export async function readDocument(text: string): Promise<ScheduleReading> {
  if (text.length > mostCharacters) return [failure('invalid'), `has more than ${mostCharacters} characters`];
  try {
    const result = await readSchedule(JSON.parse(text));
    if (result.ok) return [{ status: 'ready', schedule: result.schedule }];
    return [failure('invalid', result.problems), nameProblems(result.problems)];
  } catch (error) {
    return [failure(error instanceof SyntaxError ? 'invalid' : 'unreachable'), `cannot be read: ${String(error)}`];
  }
}
