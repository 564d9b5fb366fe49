import type { HoursKey } from '../../schedule/hours-text-keys.js';
import type { Sentences } from '../catalog.js';

export const hours: Sentences<HoursKey> = {
  hoursTitle: ['wanneer\u00a0wij\u00a0bereikbaar\u00a0zijn', 'wanneer\u00a0we\u00a0bereikbaar\u00a0zijn'],
  hoursVia: '{via}\u00a0{reachable}',
  hoursVisit: 'openingstijden',
  hoursUnusual: 'binnenkort\u00a0andere\u00a0tijden',
  hoursUnusualOf: '{name}: binnenkort andere tijden',
  hoursDays: '{from}\u00a0t/m\u00a0{until}',
  hoursFrom: 'vanaf {day}',
  hoursEveryDay: 'elke\u00a0dag',
  hoursToday: 'vandaag',
  hoursNow: 'nu',
  hoursSpan: '{from}\u00a0–\u00a0{until}',
  hoursAllDay: 'de\u00a0hele\u00a0dag',
  hoursClosed: 'gesloten',
  hoursBreak: 'pauze',
  hoursUnknown: 'niet\u00a0bekend',
  hoursLimited: 'alleen\u00a0voor\u00a0{limitedTo}',
  hoursAppointment: 'op\u00a0afspraak',
  hoursAppointmentFor: 'op\u00a0afspraak,\u00a0alleen\u00a0voor\u00a0{limitedTo}',
  hoursAsOf: 'dit\u00a0zijn\u00a0de\u00a0tijden\u00a0vanaf\u00a0{day}',
  hoursPhone: [
    'u\u00a0kunt\u00a0ons\u00a0bellen\u00a0op\u00a0{number}',
    'je\u00a0kunt\u00a0ons\u00a0bellen\u00a0op\u00a0{number}',
  ],
};
