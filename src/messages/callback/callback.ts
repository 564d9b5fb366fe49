import { answerOf } from '../../channels/answers.js';
import type { ReplyPromise } from '../../channels/promises.js';
import type { Slot } from '../../channels/slots.js';
import type { CallbackKey } from './callback-words.js';
import { dayLength } from '../../schedule/calendar/dates.js';
import type { Channel, Schedule } from '../../schedule/document/schedule.js';
import type { StatusKey } from '../status/status-words.js';
import { endWords, startWords } from '../days-and-times.js';
import { dateFormat, type DateStyle } from '../intl-formats.js';
import { promiseLength } from '../channels/promise-length.js';
import { capital, createSpeech, joinSentences, type Manner, type Speech, type Values } from '../speech.js';

type FormKey = StatusKey | CallbackKey;

/** What is said in and about a callback form. Days and times are the organisation's; `yours` are the visitor's. */
export interface CallbackWords {
  /** A label, word or sentence, with its capital. */
  line(key: CallbackKey, values?: Values): string;
  /** Several sentences, each with its full stop. */
  sentences(...said: readonly string[]): string;
  /** That a phone number has not as many digits as such numbers have. */
  wrongDigits(fault: DigitFault): string;
  /** The country of a number (ISO 3166), for who may take it for another one. */
  phoneCountry(country: string, phone: string): string;
  /** The day of a slot on the organisation's clock. */
  dayOf(slot: Slot): number;
  /** The owner's text. */
  read: Speech<FormKey>['read'];
  /** The day of a slot, as one of a few to choose from: "Vandaag", "Donderdag", "Dinsdag 8 december". */
  nameDay(slot: Slot): string;
  /** A slot within its day: "13.30 – 14.30 uur", with when that begins for the visitor where their clock differs. */
  nameSlot(slot: Slot): string;
  /** A slot for who reads it on another day: its date, and the organisation's own times. */
  nameMoment(slot: Slot): string;
  /** What is promised: "Wij bellen u vandaag tussen 13.30 en 14.30 uur". */
  promise(slot: Slot): string;
  /** What is promised to who asked for it as soon as possible, at an instant; `slot` was the first that was free. */
  promiseSoonest(channel: Channel, slot: Slot | null, asked: number): string;
  /** What is promised, in the visitor's own time; empty when that is the same. */
  promiseYours(slot: Slot): string;
}

function dateWords(locale: string, day: number, style: DateStyle = 'date'): string {
  return dateFormat(locale, style).format(day * dayLength);
}

/** The day of an instant: today and tomorrow by their names. */
function dayWords({ say, zone, locale, today }: Speech<FormKey>, at: number): string {
  const { day } = zone.toWallTime(at);
  const ahead = day - today();
  if (ahead === 0) return say('slotToday');
  return ahead === 1 ? say('tomorrow') : dateWords(locale, day);
}

/** The same, with the name of the weekday only where there is one such day in the coming week. */
function nearDayWords(speech: Speech<FormKey>, at: number): string {
  const { day } = speech.zone.toWallTime(at);
  const ahead = day - speech.today();
  return ahead > 1 && ahead < 7 ? dateWords(speech.locale, day, 'weekday') : dayWords(speech, at);
}

/** The time of an instant. */
function timeOf(speech: Speech<FormKey>, at: number): string {
  return (startWords(speech, at) as { readonly time: string }).time;
}

/** Within a sentence; what was promised for a day that is past keeps its date. */
function withDay(speech: Speech<FormKey>, at: number, words: Values): Values {
  const { day } = startWords(speech, at) as { readonly day: string };
  return { ...words, day: day || dayWords(speech, at) };
}

/** The values of a slot: its day, and the times at which it begins and ends. */
function slotWords(speech: Speech<FormKey>, { from, until }: Slot): Values {
  const { minute } = speech.zone.toWallTime(from);
  const values = { hour: `${Math.floor(minute / 60)}`, minute: `${minute % 60}`.padStart(2, '0') };
  const start = speech.say('slotStart', values) || timeOf(speech, from);
  return { ...withDay(speech, from, endWords(speech, until)), start };
}

/** The countries of which an ordinary number has as many digits as any other of its kind. */
const countryWords = {
  NL: 'dutchNumber',
  BE: 'belgianNumber',
  FR: 'frenchNumber',
  CH: 'swissNumber',
  GB: 'britishNumber',
} as const;

/** A country whose numbers have a length that people know. */
export type CountedCountry = keyof typeof countryWords;

const countWords = { 8: 'eight', 9: 'nine', 10: 'ten', 11: 'eleven' } as const;

/** That a number has not as many digits as it should. */
export interface DigitFault {
  readonly fault: 'digitMissing' | 'digitsMissing' | 'digitsTooMany';
  readonly country: CountedCountry;
  /** How many it should have. */
  readonly count: keyof typeof countWords;
  /** What it begins with, and what does not count: `+31`; empty for a national number. */
  readonly code: string;
}

function digitWords({ say }: Speech<FormKey>, { fault, country, count, code }: DigitFault): string {
  const values = { fault: say(fault), count: say(countWords[count]) };
  return code
    ? say('digitsAfter', { ...values, code })
    : say('digitsOf', { ...values, number: say(countryWords[country]) });
}

/** Words on the visitor's own clock, with the day when that is another; empty when the clocks agree. They go stale at either midnight. */
function onYourClock(speech: Speech<FormKey>, visitor: Speech<FormKey>, at: number, words: () => string): string {
  const theirs = speech.zone.toWallTime(at);
  const yours = visitor.zone.toWallTime(at);
  const isSameDay = theirs.day === yours.day;
  if (isSameDay && theirs.minute === yours.minute) return '';
  const said = isSameDay ? words() : `${dayWords(visitor, at)} ${words()}`;
  speech.use(visitor);
  return said;
}

/**
 * The words of a callback form, in the speech about a moment.
 *
 * @param visitorZone the visitor's own time zone (IANA); one that is unknown does not count
 */
export function callbackWords(
  schedule: Schedule,
  speech: Speech<FormKey>,
  manner: Manner<FormKey>,
  visitorZone: string,
): CallbackWords {
  const theirs = createSpeech({ ...schedule, timeZone: visitorZone }, speech.instant, manner);
  const visitor = (theirs.zone as typeof theirs.zone | null) ? theirs : speech;
  const { say } = speech;

  function promiseSoonest(channel: Channel, slot: Slot | null, asked: number): string {
    const { kind, at } = slot ? { kind: 'promise', at: slot.until } : answerOf(schedule, channel, asked);
    // Midnight is the end of the day before.
    if (kind === 'promise' && at !== null)
      return capital(say('callSoonestBy', withDay(speech, at - 1, endWords(speech, at))));
    const { reply } = channel;
    if (kind === 'within') return capital(say('callWithin', { promise: promiseLength(speech, reply as ReplyPromise) }));
    const told = kind === 'told' && typeof reply !== 'object' ? speech.read(reply) : '';
    return capital(told ? say('callReply', { reply: told }) : say('callSoonest'));
  }

  return {
    line: (key, values) => capital(say(key, values)),
    sentences: (...said) => joinSentences(said).replace(/[^.!?…]$/, '$&.'),
    wrongDigits: (fault) => capital(digitWords(speech, fault)),
    phoneCountry(country, phone) {
      const name = new Intl.DisplayNames(speech.locale, { type: 'region' }).of(country) ?? country;
      return capital(say('phoneCountry', { country: name, phone: phone.replaceAll(' ', '\u00a0') }));
    },
    dayOf: ({ from }) => speech.zone.toWallTime(from).day,
    read: speech.read,
    nameDay: ({ from }) => capital(nearDayWords(speech, from)),
    nameSlot(slot) {
      const times = say('slotTimes', slotWords(speech, slot));
      const yours = onYourClock(speech, visitor, slot.from, () => timeOf(visitor, slot.from));
      return yours ? say('slotWithYours', { slot: times, yours }) : times;
    },
    nameMoment: (slot) => {
      const date = dateWords(speech.locale, speech.zone.toWallTime(slot.from).day);
      return `${date}, ${say('slotTimes', slotWords(speech, slot))}`;
    },
    promise: (slot) => capital(say('callBetween', slotWords(speech, slot))),
    promiseSoonest,
    promiseYours(slot) {
      const times = () => visitor.say('slotTimes', slotWords(visitor, slot));
      const yours = onYourClock(speech, visitor, slot.from, times);
      return yours && capital(say('yourTime', { yours }));
    },
  };
}

/** What was typed, as an e-mail to the organisation. */
export interface CallbackMail {
  readonly subject: string;
  readonly body: string;
}

/** What a visitor typed into the form. */
export interface TypedCallback {
  readonly name: string;
  readonly phone: string;
  readonly question: string;
  readonly slot: Slot | null;
}

/** An e-mail that asks for the same: what was left empty is left out. */
export function callbackMail(words: CallbackWords, { name, phone, question, slot }: TypedCallback): CallbackMail {
  const moment = slot ? words.nameMoment(slot) : '';
  const lines = [
    words.line('mailRequest'),
    '',
    name && words.line('mailName', { name }),
    phone && words.line('mailPhone', { phone }),
    moment && words.line('mailMoment', { moment }),
    question && words.line('mailQuestion', { question }),
  ];
  return { subject: words.line('mailSubject'), body: lines.filter((text, index) => text || index === 1).join('\n') };
}
