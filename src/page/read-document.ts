import { parseSchedule } from '../schedule/parse-schedule.js';
import type { Schedule } from '../schedule/schedule.js';
import type { Problem } from '../schedule/problems.js';

/** A schedule that can be shown. */
export interface ReadySchedule {
  readonly status: 'ready';
  readonly schedule: Schedule;
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

function nameProblem({ code, path, value, expected }: Problem): string {
  return `${path || '/'}: ${code}, found ${JSON.stringify(value)?.slice(0, 60)}, expected ${expected.join(' or ')}`;
}

/** A schedule, or a failure and what is wrong: the end of a sentence for the people who build the page. */
export type Reading = readonly [ReadySchedule, fault?: undefined] | readonly [FailedSchedule, fault: string];

/** Reads the text of a document. Never throws. */
export function readDocument(text: string): Reading {
  try {
    const result = parseSchedule(JSON.parse(text));
    if (result.ok) return [{ status: 'ready', schedule: result.schedule }];
    const { problems } = result;
    const first = problems.slice(0, 3).map(nameProblem).join('; ');
    return [failure('invalid', problems), `has ${problems.length} problems: ${first}`];
  } catch (error) {
    return [failure('invalid'), `is not JSON: ${String(error)}`];
  }
}
