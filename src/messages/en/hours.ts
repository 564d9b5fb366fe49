import type { HoursKey } from '../../schedule/hours-text-keys.js';
import type { Sentences } from '../catalog.js';

export const hours: Sentences<HoursKey> = {
  hoursTitle: 'when\u00a0you\u00a0can\u00a0reach\u00a0us',
  hoursVia: '{reachable}\u00a0{via}',
  hoursVisit: 'opening\u00a0hours',
  hoursUnusual: 'different\u00a0hours\u00a0soon',
  hoursUnusualOf: '{name}: different hours soon',
  hoursDays: '{from}\u00a0to\u00a0{until}',
  hoursFrom: 'from {day}',
  hoursEveryDay: 'every\u00a0day',
  hoursToday: 'today',
  hoursNow: 'now',
  hoursSpan: '{from}\u00a0–\u00a0{until}',
  hoursAllDay: 'all\u00a0day',
  hoursClosed: 'closed',
  hoursBreak: 'break',
  hoursUnknown: 'not\u00a0known',
  hoursLimited: 'for\u00a0{limitedTo}\u00a0only',
  hoursAppointment: 'by\u00a0appointment',
  hoursAppointmentFor: 'by\u00a0appointment,\u00a0for\u00a0{limitedTo}\u00a0only',
  hoursAsOf: 'these\u00a0are\u00a0our\u00a0hours\u00a0from\u00a0{day}',
  hoursPhone: 'you\u00a0can\u00a0call\u00a0us\u00a0on\u00a0{number}',
};
