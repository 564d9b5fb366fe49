import type { CompiledTimeline } from '../../compile/read-compiled.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { Text } from '../../schedule/document/text.js';
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

/** A schedule whose answers stand in its file: what it says by its rules is read when somebody wants more than these. */
export interface CompiledSchedule {
  readonly status: 'compiled';
  readonly timeline: CompiledTimeline;
  readonly refreshMinutes: number | undefined;
  /** The organisation's name. */
  readonly name: Text | undefined;
  /** Reads it by all its rules, once for all who ask. Rejects when a part of this script cannot be loaded, until it can. */
  readonly read: () => ReadySchedule | FailedSchedule | Promise<ReadySchedule | FailedSchedule>;
  /** As it is of a schedule that was read. */
  readonly isProvisional?: boolean;
}

/** A schedule that answers. */
export type GoodSchedule = ReadySchedule | CompiledSchedule;

/**
 * No schedule: its address gave no answer (`unreachable`) or no valid document (`invalid`, with the problems if it is
 * JSON), is not an http(s) address (`refused`), or names no element of the page (`missing`).
 */
export interface FailedSchedule {
  readonly status: 'failed';
  readonly reason: 'unreachable' | 'invalid' | 'refused' | 'missing';
  readonly problems: readonly Problem[];
  /** What is wrong: the end of a sentence for the people who build the page, which begins with the address. */
  readonly fault: string;
}

/**
 * What was asked for; or a failure, what is wrong (the end of a sentence for the people who build the page), and for how
 * many milliseconds the address asks to be left alone.
 */
export type DocumentAnswer<Wanted> =
  readonly [Wanted, fault?: undefined, asked?: undefined] | readonly [FailedSchedule, fault: string, asked?: number];

export type ScheduleReading = DocumentAnswer<GoodSchedule>;

/** The answer that it failed. */
export function failed(
  reason: FailedSchedule['reason'],
  fault: string,
  problems: readonly Problem[] = [],
  asked = 0,
): DocumentAnswer<never> & readonly [FailedSchedule, string, number?] {
  return [{ status: 'failed', reason, problems, fault }, fault, asked];
}

/** Whether something is known. */
export function isGood<Result extends { readonly status: string }>(
  result: Result | null | undefined,
): result is Extract<Result, GoodSchedule> {
  return result?.status === 'ready' || result?.status === 'compiled';
}
