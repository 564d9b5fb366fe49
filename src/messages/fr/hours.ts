import type { HoursKey } from '../hours/hours-words.js';
import type { Sentences } from '../catalog.js';

export const hours: Sentences<HoursKey> = {
  hoursTitle: 'quand nous joindre',
  hoursVia: '{reachable} {via}',
  hoursUrgent: '{via} en cas d’urgence',
  hoursVisit: 'heures d’ouverture',
  hoursCounter: 'sur place',
  hoursUnusual: 'bientôt d’autres horaires',
  hoursUnusualOf: '{name}\u00a0: bientôt d’autres horaires',
  hoursDays: 'du {from} au {until}',
  hoursFrom: 'à partir du {day}',
  hoursEveryDay: 'tous les jours',
  hoursToday: 'aujourd’hui',
  hoursNow: 'maintenant',
  hoursSpan: '{from} – {until}',
  hoursAllDay: 'toute la journée',
  hoursClosed: 'fermé',
  hoursBreak: 'pause',
  hoursUnknown: 'horaires inconnus',
  hoursLimited: 'pour {limitedTo} uniquement',
  hoursAppointment: 'sur rendez-vous',
  hoursAppointmentFor: 'sur rendez-vous, pour {limitedTo} uniquement',
  hoursAsOf: 'ces horaires sont valables à partir du {day}',
  hoursPhone: ['vous pouvez nous appeler au {number}', 'tu peux nous appeler au {number}'],
};
