import { evaluateOrganisation } from '../../schedule/evaluate.js';
import { dayMinutes, formatDate, type WallTime } from '../../schedule/calendar/dates.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { isAvailable } from '../../schedule/document/states.js';
import type { SwitchEnd } from '../../messages/makers/editor/switch-words.js';
import { momentOf } from '../document/override.js';
import { readTypedTime } from '../fields/time-typed.js';

/** When people can be helped again on a later day, by the usual hours; null when that is not known. */
export function nextOpening(schedule: Schedule, now: WallTime): WallTime | null {
  const usual = { ...schedule, override: undefined };
  const zone = zoneOf(schedule.timeZone);
  if (!zone) return null;
  const midnight = zone.toInstant(now.day + 1, 0);
  const { state, opensAt } = evaluateOrganisation(usual, midnight);
  const opening = isAvailable(state) ? midnight : opensAt;
  return opening === null ? null : zone.toWallTime(opening);
}

/** What was chosen and typed, or what is missing of it. */
export type ReadEnd = { readonly until: string | null } | { readonly fault: 'missing' | 'over' };

/** Until when a switch holds, as a document has it. */
export function readSwitchEnd(
  end: Exclude<SwitchEnd, 'kept'>,
  typed: string,
  now: WallTime,
  opening: WallTime | null,
): ReadEnd {
  if (end === 'open') return { until: null };
  if (end === 'day') return { until: formatDate(now.day) };
  if (end === 'tomorrow') return { until: opening && momentOf(opening) };
  const read = readTypedTime(typed, 'end');
  if ('fault' in read) return { fault: 'missing' };
  if (read.minute <= now.minute) return { fault: 'over' };
  return { until: read.minute === dayMinutes ? formatDate(now.day) : momentOf({ day: now.day, minute: read.minute }) };
}
