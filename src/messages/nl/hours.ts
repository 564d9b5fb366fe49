import type { HoursKey } from '../hours/hours-words.js';
import type { Sentences } from '../catalog.js';

export const hours: Sentences<HoursKey> = {
  hoursTitle: ['wanneer wij bereikbaar zijn', 'wanneer we bereikbaar zijn'],
  hoursVia: '{via} {reachable}',
  hoursUrgent: 'bij spoed {via}',
  hoursVisit: 'openingstijden',
  hoursCounter: 'balie',
  hoursUnusual: 'binnenkort andere tijden',
  hoursUnusualOf: '{name}: binnenkort andere tijden',
  hoursDays: '{from} t/m {until}',
  hoursFrom: 'vanaf {day}',
  hoursEveryDay: 'elke dag',
  hoursToday: 'vandaag',
  hoursNow: 'nu',
  hoursSpan: '{from} – {until}',
  hoursAllDay: 'de hele dag',
  hoursClosed: 'gesloten',
  hoursBreak: 'pauze',
  hoursUnknown: 'niet bekend',
  hoursLimited: 'alleen voor {limitedTo}',
  hoursAppointment: 'op afspraak',
  hoursAppointmentFor: 'op afspraak, alleen voor {limitedTo}',
  hoursAsOf: 'dit zijn de tijden vanaf {day}',
  hoursPhone: ['u kunt ons bellen op {number}', 'je kunt ons bellen op {number}'],
};
