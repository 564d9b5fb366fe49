import type { LabelWriter, Sentences } from '../catalog.js';
import type { StatusKey } from '../status/status-words.js';
import { breaks } from './breaks.js';

/** In the accusative, as “über” has it: neuter, feminine and masculine nouns. */
const nouns: readonly (readonly [article: string, noun: RegExp])[] = [
  ['das', /^[\p{L}-]*(telefon|büro|team)$/iu],
  ['die', /^[\p{L}-]*(hotline|leitung|nummer|zentrale|stelle)$/iu],
  ['den', /^[\p{L}-]*(dienst|ruf|schalter)$|^Standort /iu],
];

export const writeLabel: LabelWriter = (label, isPlace) => {
  if (isPlace) return label.replace(/^Standort /, '');
  const [article] = nouns.find(([, noun]) => noun.test(label)) ?? [];
  return article ? `${article} ${label}` : label;
};

/** “8:30 Uhr”, as Duden has it beside “8.30 Uhr”. */
export const status: Sentences<StatusKey> = {
  open: 'wir sind jetzt {reachable}',
  openVia: 'jetzt {via} {reachable}',
  openByPhone: 'jetzt {via} {reachable}',
  closesSoon: 'nur noch bis {time} {via} {reachable}',
  limited: 'jetzt {via} nur für {limitedTo} {reachable}',
  onlyFor: 'nur für {limitedTo}',
  appointment: 'jetzt {via} nur mit Termin {reachable}',
  unknown: 'wir wissen nicht, ob wir jetzt {via} {reachable} sind',
  closed: 'wir haben jetzt geschlossen',
  unavailable: '{via} jetzt nicht {reachable}',
  nobodyFree: 'gerade ist {via} niemand frei',
  opens: 'wieder {via} {reachable} ab {day}, {time}',
  opensFirst: '{via} {reachable} ab {day}, {time}',
  opensExpected: 'voraussichtlich wieder {via} {reachable} ab {day}, {time}',
  opensLimited: '{via} nur für {limitedTo} {reachable} ab {day}, {time}',
  opensAppointment: '{via} mit Termin {reachable} ab {day}, {time}',
  email: ['Sie können uns jederzeit eine E-Mail schreiben', 'du kannst uns jederzeit eine E-Mail schreiben'],
  callback: ['wir rufen Sie gern zurück', 'wir rufen dich gern zurück'],
  form: ['Sie können jederzeit unser Formular ausfüllen', 'du kannst jederzeit unser Formular ausfüllen'],
  link: ['online sind wir jederzeit für Sie da', 'online sind wir jederzeit für dich da'],
  until: '{via} bis {day}, {time}',
  stillUntil: '{via} noch bis {time}',
  always: '{via} rund um die Uhr',
  returns: '{via} wieder ab {day}, {time}',
  returnsExpected: '{via} voraussichtlich wieder ab {day}, {time}',
  returnsLate: '{via} nicht {reachable} ({reason}), wieder ab {day}, {time}',
  allQuestions: 'wieder für alle Fragen ab {day}, {time}',
  withoutAppointment: 'wieder ohne Termin ab {day}, {time}',
  certain: 'sicher {reachable} ab {day}, {time}',
  expired: 'unsere Öffnungszeiten sind nicht auf dem neuesten Stand',
  because: '{text} ({reason})',
  tryLater: ['bitte versuchen Sie es später noch einmal', 'bitte versuch es später noch einmal'],
  reachable: 'erreichbar',
  openToVisitors: 'geöffnet',
  phone: 'telefonisch',
  chat: 'per Chat',
  whatsapp: 'per WhatsApp',
  sms: 'per SMS',
  video: 'per Video',
  visit: '',
  viaLabel: 'über {label}',
  atPlace: 'am Standort {label}',
  placeFirst: '{label}:',
  tomorrow: 'morgen',
  onDay: '{day}',
  firstOfMonth: '1',
  midnight: '24:00\u00a0Uhr',
  time: '{hour}:{minute}\u00a0Uhr',
  preview: 'Vorschau: {moment}',
  ...breaks,
};
