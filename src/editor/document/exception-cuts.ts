import type { Advice } from '../../channels/advice/advice.js';
import { adviseOnExceptions } from '../../channels/advice/exception-advice.js';
import { parseSchedule } from '../../schedule/document/definition/parse-schedule.js';
import type { JsonObject } from '../../schedule/document/json.js';
import type { Schedule } from '../../schedule/document/schedule.js';

/** What an exception takes away that its author may not know, in the schedule that it would be part of. */
export interface ExceptionCuts {
  readonly schedule: Schedule;
  readonly advice: readonly Advice[];
}

/**
 * What an exception of a document takes away, such as hours of channels that have their own; for an instant (epoch milliseconds).
 * Null of a document that is not valid.
 */
export function cutsOfException(document: JsonObject, index: number, instant: number): ExceptionCuts | null {
  const result = parseSchedule(document);
  if (!result.ok) return null;
  const { schedule } = result;
  return { schedule, advice: adviseOnExceptions(schedule, instant, [index]) };
}
