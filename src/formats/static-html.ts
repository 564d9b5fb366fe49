import type { Manner } from '../messages/speech.js';
import type { Schedule } from '../schedule/schedule.js';

/**
 * The contact details and the weekly hours as plain accessible HTML, for inside an element: what visitors see before the
 * script runs. It says nothing of the moment, so that a page cache may keep it; `instant` (epoch milliseconds) decides
 * which weekly hours and coming exceptions it names.
 */
export function toHtml(schedule: Schedule, instant: number, manner: Manner): string {
  return `${schedule.timeZone} ${instant} ${manner.language}`;
}
