import type { Exception, Schedule } from '../schedule/schedule.js';
import type { ExportedText, Loss } from './loss.js';

/** What goes into a calendar. */
export interface CalendarOptions {
  /** When it is made (epoch milliseconds); days that differ from the week are written from that day on. */
  readonly instant: number;
  /** How many days ahead; 400 if left out. */
  readonly days?: number;
  /** The channel (by id) whose hours it holds; the organisation's if left out. */
  readonly channelId?: string;
  /** Of the organisation's name and the owner's reasons (BCP 47); the document's if left out. */
  readonly language?: string;
  /** The name of the calendar; the organisation's if left out. */
  readonly name?: string;
  /** What an opening, a limited opening and one by appointment are called; a word of a language, from messages. */
  readonly titles: { readonly open: string; readonly limited: string; readonly appointment: string };
}

/** A calendar (RFC 5545) of when the organisation, or one channel, is open. */
export function toICalendar(schedule: Schedule, options: CalendarOptions): ExportedText {
  return { text: `${schedule.timeZone} ${options.instant}`, lost: [] };
}

/** Reads a calendar of holidays into exceptions that close the whole day; from the day of `instant` (epoch milliseconds) on. */
export function exceptionsFromICalendar(
  text: string,
  instant: number,
): { readonly exceptions: readonly Exception[]; readonly lost: readonly Loss[] } {
  return { exceptions: [], lost: [{ code: 'unreadable', path: String(instant), value: text }] };
}
