import type { HoursKey } from '../../schedule/hours-text-keys.js';
import type { Sentences } from '../catalog.js';

export const hours: Sentences<HoursKey> = {
  hoursTitle: 'wann\u00a0wir\u00a0erreichbar\u00a0sind',
  hoursVia: '{via}\u00a0{reachable}',
  hoursVisit: 'Öffnungszeiten',
  hoursUnusual: 'bald\u00a0geänderte\u00a0Zeiten',
  hoursUnusualOf: '{name}: bald geänderte Zeiten',
  hoursDays: '{from}\u00a0bis\u00a0{until}',
  hoursFrom: 'ab {day}',
  hoursEveryDay: 'jeden\u00a0Tag',
  hoursToday: 'heute',
  hoursNow: 'jetzt',
  hoursSpan: '{from}\u00a0–\u00a0{until}',
  hoursAllDay: 'den\u00a0ganzen\u00a0Tag',
  hoursClosed: 'geschlossen',
  hoursBreak: 'Pause',
  hoursUnknown: 'nicht\u00a0bekannt',
  hoursLimited: 'nur\u00a0für\u00a0{limitedTo}',
  hoursAppointment: 'mit\u00a0Termin',
  hoursAppointmentFor: 'mit\u00a0Termin,\u00a0nur\u00a0für\u00a0{limitedTo}',
  hoursAsOf: 'diese\u00a0Zeiten\u00a0gelten\u00a0ab\u00a0{day}',
  hoursPhone: [
    'Sie\u00a0erreichen\u00a0uns\u00a0unter\u00a0{number}',
    'du\u00a0erreichst\u00a0uns\u00a0unter\u00a0{number}',
  ],
};
