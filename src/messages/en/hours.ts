import type { HoursKey } from '../hours/hours-words.js';
import type { Sentences } from '../catalog.js';

export const hours: Sentences<HoursKey> = {
  hoursTitle: 'when you can reach us',
  hoursVia: '{reachable} {via}',
  hoursUrgent: '{via} in urgent cases',
  hoursVisit: 'opening hours',
  hoursCounter: 'at the counter',
  hoursUnusual: 'different hours soon',
  hoursUnusualOf: '{name}: different hours soon',
  hoursDays: '{from} to {until}',
  hoursFrom: 'from {day}',
  hoursEveryDay: 'every day',
  hoursToday: 'today',
  hoursNow: 'now',
  hoursSpan: '{from} – {until}',
  hoursAllDay: 'all day',
  hoursClosed: 'closed',
  hoursBreak: 'break',
  hoursUnknown: 'not known',
  hoursLimited: 'for {limitedTo} only',
  hoursAppointment: 'by appointment',
  hoursAppointmentFor: 'by appointment, for {limitedTo} only',
  hoursAsOf: 'these are our hours from {day}',
  hoursPhone: 'you can call us on {number}',
};
