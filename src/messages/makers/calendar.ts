import { inLanguageOf } from '../languages.js';
import type { CalendarWords } from './calendar-words.js';
import { calendarWords } from './makers-languages.js';

/** The titles in a language (BCP 47) of the openings that `toICalendar` writes: in one of ours, or else in English. */
export function calendarTitles(language: string): CalendarWords {
  return inLanguageOf(language, calendarWords);
}
