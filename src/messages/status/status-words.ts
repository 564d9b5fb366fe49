import { breaksPlaceholders } from './breaks-words.js';

/**
 * The sentences and words of the status, each with the placeholders that its text may use (separated by spaces). `{day}` is
 * empty when it is today, `{via}` when the sentence is about the whole organisation, and `{minutes}` at the whole hour.
 * Written as `{via}` in a text; every value is inserted as plain text.
 */
export const statusPlaceholders = {
  // Headlines
  open: 'reachable',
  openVia: 'via reachable',
  openByPhone: 'via reachable',
  closesSoon: 'via reachable time',
  limited: 'via reachable limitedTo',
  onlyFor: 'limitedTo',
  appointment: 'via reachable',
  unknown: 'via reachable',
  closed: '',
  unavailable: 'via reachable',
  nobodyFree: 'via',
  opens: 'day via reachable time',
  opensFirst: 'day via reachable time',
  opensExpected: 'day via reachable time',
  opensLimited: 'day via reachable time limitedTo',
  opensAppointment: 'day via reachable time',
  email: '',
  callback: '',
  form: '',
  link: '',
  // Details
  until: 'via day time',
  stillUntil: 'via time',
  always: 'via',
  returns: 'via day time',
  returnsExpected: 'via day time',
  returnsLate: 'via reachable reason day time',
  allQuestions: 'day time',
  withoutAppointment: 'day time',
  certain: 'day reachable time',
  expired: '',
  because: 'text reason',
  tryLater: '',
  // Words
  reachable: '',
  openToVisitors: '',
  phone: '',
  chat: '',
  whatsapp: '',
  sms: '',
  video: '',
  visit: '',
  viaLabel: 'label',
  atPlace: 'label',
  placeFirst: 'label',
  tomorrow: '',
  onDay: 'day',
  firstOfMonth: '',
  midnight: '',
  time: 'hour minute minutes',
  preview: 'moment',
  ...breaksPlaceholders,
} as const;

export type StatusKey = keyof typeof statusPlaceholders;
