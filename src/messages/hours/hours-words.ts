/**
 * The sentences and words of the hours of the week, each with the placeholders that its text may use (separated by spaces).
 * `{from}` and `{until}` are days in `hoursDays` and times in `hoursSpan`, `hoursEndsEarly` and `hoursBeginsLate`.
 */
export const hoursPlaceholders = {
  // What a table is about
  hoursTitle: '',
  hoursVia: 'via reachable',
  hoursUrgent: 'via',
  hoursVisit: '',
  hoursCounter: '',
  namePhone: '',
  nameChat: '',
  nameWhatsApp: '',
  nameSms: '',
  nameVideo: '',
  hoursUnusual: '',
  hoursUnusualOf: 'name',
  hoursWhom: 'name',
  // Days
  hoursDays: 'from until',
  hoursFrom: 'day',
  hoursEveryDay: '',
  hoursToday: '',
  hoursNow: '',
  // Times
  hoursSpan: 'from until',
  hoursAllDay: '',
  hoursEndsEarly: 'until',
  hoursBeginsLate: 'from',
  hoursClosed: '',
  hoursBreak: '',
  hoursUnknown: '',
  hoursLimited: 'limitedTo',
  hoursAppointment: '',
  hoursAppointmentFor: 'limitedTo',
  // On paper
  hoursAsOf: 'day',
  hoursPhone: 'number',
} as const;

export type HoursKey = keyof typeof hoursPlaceholders;
