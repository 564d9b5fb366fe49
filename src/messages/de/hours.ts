import type { HoursKey } from '../hours/hours-words.js';
import type { Sentences } from '../catalog.js';

export const hours: Sentences<HoursKey> = {
  hoursTitle: 'wann wir erreichbar sind',
  hoursVia: '{via} {reachable}',
  hoursUrgent: 'in dringenden Fällen {via}',
  hoursVisit: 'Öffnungszeiten',
  hoursCounter: 'vor Ort',
  hoursUnusual: 'bald geänderte Zeiten',
  hoursUnusualOf: '{name}: bald geänderte Zeiten',
  hoursDays: '{from} bis {until}',
  hoursFrom: 'ab {day}',
  hoursEveryDay: 'jeden Tag',
  hoursToday: 'heute',
  hoursNow: 'jetzt',
  hoursSpan: '{from} – {until}',
  hoursAllDay: 'den ganzen Tag',
  hoursClosed: 'geschlossen',
  hoursBreak: 'Pause',
  hoursUnknown: 'nicht bekannt',
  hoursLimited: 'nur für {limitedTo}',
  hoursAppointment: 'mit Termin',
  hoursAppointmentFor: 'mit Termin, nur für {limitedTo}',
  hoursAsOf: 'diese Zeiten gelten ab {day}',
  hoursPhone: ['Sie erreichen uns unter {number}', 'du erreichst uns unter {number}'],
};
