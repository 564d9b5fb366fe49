import { listAnnouncements, type Announcement, type Return } from '../../channels/answering-machine/announcements.js';
import { absenceAt, type Absence } from '../../channels/answering-machine/recorded-absences.js';
import { isPromise } from '../../channels/promises.js';
import { dayLength } from '../../schedule/calendar/dates.js';
import type { Channel, ChannelOf, Schedule } from '../../schedule/document/schedule.js';
import { baseLanguage, textIn, type Text } from '../../schedule/document/text.js';
import type { Tone } from '../catalog.js';
import { inLanguageOf } from '../languages.js';
import { voicemailWords } from './voicemail-languages.js';
import { createSpeech, type Manner } from '../speech.js';
import { secondsToSay } from './spoken-length.js';
import { nationalNumber, sayNumber } from './spoken-number.js';
import type { SpokenMoment, VoicemailWords } from './voicemail-words.js';

/** The longest that anyone listens. */
export const longestMessage = 25;

/**
 * The sentences, in the order in which they are said. What is urgent comes at once: nobody in need waits for the rest. Then
 * what helps now, when people are back, and what helps later; what to leave comes last, as the tone follows it.
 */
export type VoicemailPart =
  | 'greeting'
  | 'urgent'
  | 'purpose'
  | 'absence'
  | 'reason'
  | 'line'
  | 'instead'
  | 'return'
  | 'any-time'
  | 'leave'
  | 'reply';

/**
 * What is left out of a message that would be too long, the first first: the reason, other ways to get an answer later, other
 * ways to get one now, another line, what to leave, what happens then, that nobody is there, who was called. What is urgent,
 * what the line is for and when people are back always stay.
 */
const leastImportant: readonly VoicemailPart[] = [
  'reason',
  'any-time',
  'instead',
  'line',
  'leave',
  'reply',
  'absence',
  'greeting',
];

const dispensable: readonly VoicemailPart[] = ['reason', 'any-time', 'instead', 'line'];

/** The words of an answering machine. */
export interface VoicemailMessage {
  readonly language: string;
  readonly sentences: readonly string[];
  /** What each sentence is. */
  readonly parts: readonly VoicemailPart[];
  /** An estimate, in seconds; and of what would have been said if it were not too long. */
  readonly seconds: number;
  readonly secondsInFull: number;
  /** Whether more than the other ways and the reason had to be left out. */
  readonly isCut: boolean;
  /** Phone numbers in it, as they are written and as they are said. */
  readonly numbers: readonly { readonly written: string; readonly spoken: string }[];
}

/** A message, and from when to when it is true (epoch milliseconds); an end of null is as long as it lasts. */
export interface TimedMessage {
  readonly start: number;
  readonly end: number | null;
  readonly message: VoicemailMessage;
}

const known = new Map<string, VoicemailWords>();

/** The words in a language (BCP 47) and tone: in one of ours, or else in English. */
export function voicemailWordsIn(language: string, tone: Tone): VoicemailWords {
  const key = `${baseLanguage(language)} ${tone}`;
  const words = known.get(key) ?? inLanguageOf(language, voicemailWords)(tone);
  known.set(key, words);
  return words;
}

interface Telling {
  readonly schedule: Schedule;
  readonly channel: Channel;
  readonly manner: Manner;
  readonly words: VoicemailWords;
  readonly announcement: Announcement;
  readonly isOutage: boolean;
}

const timeOf = ({ words }: Telling, minute: number) => words.time(Math.floor(minute / 60), minute % 60);

/** Why nobody is there, as the website says it; empty when it cannot be said in the language of the voice. */
export function spokenReason(schedule: Schedule, { cause, start }: Announcement, manner: Manner): string {
  const { read, nameHoliday } = createSpeech(schedule, start, manner);
  const [speaks, isOwn] = [manner.catalog.language, schedule.language].map(
    (language) => baseLanguage(language) === baseLanguage(manner.language),
  );
  // One voice does not speak two languages: a text that is only there in another one is left out.
  const isSpoken = (text: Text | undefined) =>
    typeof text === 'string' ? isOwn : !!text && Object.hasOwn(text, baseLanguage(manner.language));
  if (cause.name === 'lunch') return '';
  if (cause.text) return isSpoken(cause.text) ? read(cause.text).replace(/([^.])\.$/, '$1') : '';
  return speaks ? nameHoliday(cause.name) : '';
}

function reasonSentence({ schedule, manner, words, announcement }: Telling): string {
  const reason = spokenReason(schedule, announcement, manner);
  return reason && words.reason(reason);
}

function absenceSentence({ words, announcement, isOutage }: Telling): string {
  const { state, cause } = announcement;
  if (isOutage) return words.outage;
  if (cause.name === 'lunch') return words.lunch;
  return state === 'break' ? words.pause : words.closed;
}

function returnSentence(telling: Telling, { day, minute, as, limitedTo, isExpected }: Return): string {
  const { words, manner, schedule } = telling;
  const moment: SpokenMoment = { day: words.day(day), time: timeOf(telling, minute) };
  const purpose = textIn(limitedTo ?? '', manner.language, schedule.language);
  if (as === 'limited') return words.backLimited(moment, purpose);
  if (as === 'appointment') return words.backAppointment(moment, purpose);
  return isExpected ? words.backExpected(moment) : words.back(moment);
}

function numberOf({ schedule }: Telling, phone: ChannelOf<'phone'> | undefined): string {
  return phone ? (phone.display ?? nationalNumber(phone.number, schedule.timeZone)) : '';
}

/** Another line, with its number; the one for what is urgent is told already. */
function lineSentence(telling: Telling): string {
  const { line, urgent } = telling.announcement;
  if (!line || numberOf(telling, line.channel) === numberOf(telling, urgent)) return '';
  const until = line.until === null ? null : timeOf(telling, line.until);
  return telling.words.line(numberOf(telling, line.channel), until);
}

/** What the line is for, where what is said of its opening does not tell. */
function purposeSentence({ schedule, channel, words, manner, announcement }: Telling): string {
  const isSaid = announcement.returns.some(({ limitedTo }) => limitedTo);
  if (!channel.limitedTo || isSaid) return '';
  return words.purpose(textIn(channel.limitedTo, manner.language, schedule.language));
}

function insteadSentence(telling: Telling): string {
  const { instead } = telling.announcement;
  if (!instead) return '';
  return telling.words.instead(instead.ways, instead.until === null ? null : timeOf(telling, instead.until));
}

function replySentence({ channel, words, manner, schedule }: Telling): string {
  const { reply } = channel;
  if (reply === undefined) return '';
  if (isPromise(reply)) return words.reply(reply);
  const text = textIn(reply, manner.language, schedule.language);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

type Said = readonly [part: VoicemailPart, sentence: string];

function everything(telling: Telling): Said[] {
  const { schedule, channel, words, manner, announcement } = telling;
  const name = textIn(schedule.organisation?.name ?? '', manner.language, schedule.language);
  const urgent = numberOf(telling, announcement.urgent);
  const records = channel.whenUnavailable === 'voicemail';
  const [line, instead] = [lineSentence(telling), insteadSentence(telling)];
  const returns = announcement.returns.map((each): Said => ['return', returnSentence(telling, each)]);
  const isAlso = !!(line || instead || returns.length);
  const said: Said[] = [
    ['greeting', words.greeting(name)],
    ['urgent', urgent && words.urgent(urgent)],
    ['purpose', purposeSentence(telling)],
    ['absence', absenceSentence(telling)],
    ['reason', reasonSentence(telling)],
    ['line', line],
    ['instead', instead],
    ...returns,
    // "Also" only behind another way.
    ['any-time', announcement.anyTime.length ? words.anyTime(announcement.anyTime, isAlso) : ''],
    ['leave', records ? words.leave : ''],
    ['reply', records ? replySentence(telling) : ''],
  ];
  return said.filter(([, sentence]) => sentence);
}

const secondsOf = (said: readonly Said[]) => secondsToSay(said.map(([, sentence]) => sentence));

/** Leaves out what matters least, until what is left is short enough. */
function shorten(full: readonly Said[]): readonly Said[] {
  let said = full;
  for (const what of leastImportant) {
    if (secondsOf(said) <= longestMessage) break;
    said = said.filter(([part]) => part !== what);
  }
  return said;
}

/** Puts an announcement into words: of an ordinary absence, or of an outage. */
export function composeMessage(
  schedule: Schedule,
  channel: Channel,
  announcement: Announcement,
  manner: Manner,
  isOutage = false,
): VoicemailMessage {
  const words = voicemailWordsIn(manner.language, manner.tone);
  const telling = { schedule, channel, manner, words, announcement, isOutage };
  const full = everything(telling);
  const said = shorten(full);
  const numbers = [announcement.urgent, announcement.line?.channel].map((phone) => numberOf(telling, phone));
  return {
    language: words.language,
    sentences: said.map(([, sentence]) => sentence),
    parts: said.map(([part]) => part),
    seconds: Math.ceil(secondsOf(said)),
    secondsInFull: Math.ceil(secondsOf(full)),
    isCut: full.some(([part]) => !dispensable.includes(part) && !said.some(([other]) => other === part)),
    numbers: [...new Set(numbers)]
      .filter((written) => written && said.some(([, sentence]) => sentence.includes(written)))
      .map((written) => ({ written, spoken: sayNumber(words, written) })),
  };
}

const daysAhead = 366;

/** The messages of an absence, one after the other: what goes on saying the same is one. */
function messagesIn(
  schedule: Schedule,
  channel: Channel,
  absence: Absence,
  instant: number,
  manner: Manner,
): TimedMessage[] {
  const horizon = instant + daysAhead * dayLength;
  const messages: TimedMessage[] = [];
  for (const announcement of listAnnouncements(schedule, channel, absence, horizon)) {
    const message = composeMessage(schedule, channel, announcement, manner);
    const before = messages.at(-1);
    // As long as can be looked ahead is as long as it lasts.
    const end = announcement.end < horizon ? announcement.end : absence.end;
    if (before?.message.sentences.join() === message.sentences.join()) messages.splice(-1, 1, { ...before, end });
    else messages.push({ start: announcement.start, end, message });
  }
  return messages;
}

/**
 * What the answering machine of a phone channel says at an instant (epoch milliseconds), and from when to when that is true;
 * null unless it is certain that nobody answers then.
 */
export function composeVoicemail(
  schedule: Schedule,
  channel: Channel,
  instant: number,
  manner: Manner,
): TimedMessage | null {
  const absence = absenceAt(schedule, channel, instant);
  const messages = absence ? messagesIn(schedule, channel, absence, instant, manner) : [];
  return messages.findLast(({ start }) => start <= instant) ?? null;
}
