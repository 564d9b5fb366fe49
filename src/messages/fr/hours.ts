import type { HoursKey } from '../../schedule/hours-text-keys.js';
import type { Sentences } from '../catalog.js';

export const hours: Sentences<HoursKey> = {
  hoursTitle: 'quand\u00a0nous\u00a0joindre',
  hoursVia: '{reachable}\u00a0{via}',
  hoursVisit: 'heures\u00a0d’ouverture',
  hoursUnusual: 'bientôt\u00a0d’autres\u00a0horaires',
  hoursUnusualOf: '{name}\u00a0: bientôt d’autres horaires',
  hoursDays: 'du\u00a0{from}\u00a0au\u00a0{until}',
  hoursFrom: 'à partir du {day}',
  hoursEveryDay: 'tous\u00a0les\u00a0jours',
  hoursToday: 'aujourd’hui',
  hoursNow: 'maintenant',
  hoursSpan: '{from}\u00a0–\u00a0{until}',
  hoursAllDay: 'toute\u00a0la\u00a0journée',
  hoursClosed: 'fermé',
  hoursBreak: 'pause',
  hoursUnknown: 'horaires\u00a0inconnus',
  hoursLimited: 'pour\u00a0{limitedTo}\u00a0uniquement',
  hoursAppointment: 'sur\u00a0rendez-vous',
  hoursAppointmentFor: 'sur\u00a0rendez-vous,\u00a0pour\u00a0{limitedTo}\u00a0uniquement',
  hoursAsOf: 'ces\u00a0horaires\u00a0sont\u00a0valables\u00a0à\u00a0partir\u00a0du\u00a0{day}',
  hoursPhone: [
    'vous\u00a0pouvez\u00a0nous\u00a0appeler\u00a0au\u00a0{number}',
    'tu\u00a0peux\u00a0nous\u00a0appeler\u00a0au\u00a0{number}',
  ],
};
