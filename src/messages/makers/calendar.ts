import { baseLanguage } from '../../schedule/document/text.js';

/** What an opening, a limited one and one by appointment are called in a calendar. */
interface CalendarTitles {
  readonly open: string;
  readonly limited: string;
  readonly appointment: string;
}

const english: CalendarTitles = { open: 'open', limited: 'limited', appointment: 'by appointment' };

const languages = new Map<string, CalendarTitles>([
  ['nl', { open: 'open', limited: 'beperkt', appointment: 'op afspraak' }],
  ['de', { open: 'geöffnet', limited: 'eingeschränkt', appointment: 'nach Vereinbarung' }],
  ['fr', { open: 'ouvert', limited: 'accès limité', appointment: 'sur rendez-vous' }],
]);

/** The titles in a language (BCP 47) of the openings that `toICalendar` writes: in one of ours, or else in English. */
export function calendarTitles(language: string): CalendarTitles {
  return languages.get(baseLanguage(language)) ?? english;
}
