import type { LabelWriter, Sentences } from '../catalog.js';
import type { StatusKey } from '../status/status-words.js';
import { breaks } from './breaks.js';

const noun = /^(?!the )[\p{L} -]*\b(line|desk|service|number)$/iu;

export const writeLabel: LabelWriter = (label) =>
  label
    .replace(/^emergenc(y|ies)$/i, 'emergency line')
    .replace(noun, (words) => `the ${words.replace(/^\p{Lu}(?=[\p{Ll} -]*$)/u, (first) => first.toLowerCase())}`);

export const status: Sentences<StatusKey> = {
  open: 'we are {reachable} now',
  openVia: '{reachable} now {via}',
  openByPhone: '{reachable} now {via}',
  closesSoon: 'still {reachable} {via} until {time}',
  limited: 'now {reachable} {via} for {limitedTo} only',
  onlyFor: 'for {limitedTo} only',
  appointment: '{via} by appointment only',
  unknown: 'we cannot say whether we are {reachable} {via} now',
  closed: 'we are closed now',
  unavailable: 'not {reachable} {via} right now',
  nobodyFree: 'no one is free {via} right now',
  opens: '{reachable} again {via} {day} from {time}',
  opensFirst: '{reachable} {via} {day} from {time}',
  opensExpected: '{reachable} again {via} {day} from about {time}',
  opensLimited: '{reachable} {via} {day} from {time} for {limitedTo} only',
  opensAppointment: '{reachable} {via} by appointment {day} from {time}',
  email: 'you can email us at any time',
  callback: 'we are happy to call you back',
  form: 'you can fill in our form at any time',
  link: 'you can use our online services at any time',
  until: '{via} until {time} {day}',
  stillUntil: 'now {via} until {time}',
  always: '{via} day and night',
  returns: '{via} again {day} from {time}',
  returnsExpected: '{via} again {day} from about {time}',
  returnsLate: '{via} again {day} from {time}, closed until then ({reason})',
  allQuestions: 'for all questions again {day} from {time}',
  withoutAppointment: 'no appointment needed {day} from {time}',
  certain: 'definitely {reachable} {day} from {time}',
  expired: 'our opening hours have not been updated',
  because: '{text} ({reason})',
  tryLater: 'please try again later',
  reachable: 'available',
  openToVisitors: 'open',
  phone: 'by phone',
  chat: 'by chat',
  whatsapp: 'on WhatsApp',
  sms: 'by text message',
  video: 'by video call',
  visit: '',
  viaLabel: 'via {label}',
  atPlace: 'at {label}',
  placeFirst: '{label}:',
  tomorrow: 'tomorrow',
  onDay: 'on {day}',
  firstOfMonth: '1',
  midnight: 'midnight',
  time: '',
  preview: 'preview: {moment}',
  ...breaks,
};
