import { formatDate } from '../../schedule/calendar/dates.js';
import type { JsonObject, JsonValue } from '../../schedule/document/json.js';
import type { ChannelHoursKind } from '../../messages/makers/editor/week-kinds.js';
import { weekOn } from './seasons.js';

const hoursWords: readonly ChannelHoursKind[] = ['always', 'outside', 'appointment', 'closed', 'unknown'];

/** Hours that are only offered to who has them. */
export const rareHours = hoursWords.slice(3);

/** When somebody is there on a channel. */
export function hoursKindOf({ hours }: JsonObject): ChannelHoursKind {
  return hours === undefined ? 'organisation' : (hoursWords.find((word) => word === hours) ?? 'own');
}

/** Hours of a kind for a channel, on a day (its number). Hours of its own begin as those that it has. */
export function startHours(
  document: JsonObject,
  index: number,
  kind: ChannelHoursKind,
  today: number,
): JsonValue | undefined {
  if (kind === 'organisation') return undefined;
  const date = formatDate(today);
  const [week, own] = [weekOn(document, null, date), weekOn(document, index, date)];
  if (kind !== 'own') return kind;
  const begun = typeof own === 'string' ? week : own;
  return typeof begun === 'string' ? { 'mon-fri': ['09:00-17:00'] } : begun;
}
