import { isNamedByMachine, type AnyTimeWay, type LiveWay } from '../../channels/channel-facts.js';
import type { Absence, DayStyle } from '../../channels/answering-machine/recorded-absences.js';
import { isPromise } from '../../channels/promises.js';
import { fourWeeks, listPeriods } from '../../channels/periods.js';
import { dayLength } from '../../schedule/calendar/dates.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import type { ChannelType } from '../../schedule/document/channel-types.js';
import { isLive, type Channel, type ChannelOf, type Schedule } from '../../schedule/document/schedule.js';
import type { State } from '../../schedule/document/states.js';
import { baseLanguage, textIn, type Text } from '../../schedule/document/text.js';
import { zoneOf, type Zone } from '../../schedule/calendar/zoned-time.js';
import type { Tone } from '../catalog.js';
import { inLanguageOf } from '../languages.js';
import { voicemailWords } from '../makers/makers-languages.js';
import { createSpeech, type Manner } from '../speech.js';
import { secondsToSay } from './spoken-length.js';
import { nationalNumber, sayNumber } from './spoken-number.js';
import type { SpokenMoment, VoicemailWords } from './voicemail-words.js';

/** The longest that anyone listens. */
export const longestMessage = 25;

/** The sentences, in the order in which they are said. What is urgent comes at once: nobody in need waits for the rest. */
export type VoicemailPart = 'greeting' | 'urgent' | 'absence' | 'return' | 'leave' | 'reply' | 'instead' | 'any-time';

/**
 * What is left out of a message that would be too long, the first first: other ways to get an answer later, other ways to
 * get one now, the reason, what to leave, what happens then, that nobody is there, who was called. What is urgent and when
 * people are back always stay.
 */
const leastImportant = ['any-time', 'instead', 'reason', 'leave', 'reply', 'absence', 'greeting'] as const;

const dispensable: readonly VoicemailPart[] = ['any-time', 'instead'];

/** The words of an answering machine. */
export interface VoicemailMessage {
  readonly language: string;
  readonly sentences: readonly string[];
  /** Until when they are true (epoch milliseconds); null for as long as nobody answers. */
  readonly trueUntil: number | null;
  /** An estimate, in seconds; and of what would have been said if it were not too long. */
  readonly seconds: number;
  readonly secondsInFull: number;
  /** Whether more than the other ways and the reason had to be left out. */
  readonly isCut: boolean;
  /** Phone numbers in it, as they are written and as they are said. */
  readonly numbers: readonly { readonly written: string; readonly spoken: string }[];
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
  readonly zone: Zone;
  readonly absence: Absence;
  readonly style: DayStyle;
}

function timeOf({ zone, words }: Telling, instant: number): string {
  const { minute } = zone.toWallTime(instant);
  return words.time(Math.floor(minute / 60), minute % 60);
}

function spokenMoment(telling: Telling, instant: number): SpokenMoment {
  const { zone, words, absence, style } = telling;
  const start = zone.toWallTime(absence.start);
  const { day } = zone.toWallTime(instant);
  const isFar = style === 'date' ? day - start.day > 1 : day - start.day > 6;
  const named = () => (style === 'next-working-day' ? null : words.day(day * dayLength, isFar));
  return { day: day === start.day ? '' : named(), time: timeOf(telling, instant) };
}

/** Why nobody is there: the first reason that the document gives, before the day on which people are back. */
function reasonOf({ schedule, channel, manner, absence, zone }: Telling): string {
  const { read, nameHoliday } = createSpeech(schedule, absence.start, manner);
  const [speaks, isOwn] = [manner.catalog.language, schedule.language].map(
    (language) => baseLanguage(language) === baseLanguage(manner.language),
  );
  // One voice does not speak two languages: a text that is only there in another one is left out.
  const isSpoken = (text: Text | undefined) =>
    typeof text === 'string' ? isOwn : !!text && Object.hasOwn(text, baseLanguage(manner.language));
  const { start, end } = absence;
  const lastMorning = end === null ? start : zone.toInstant(zone.toWallTime(end).day, 0);
  for (let at = start; at === start || at < lastMorning;) {
    const { cause, stableUntil } = evaluateChannel(schedule, channel.id, at);
    const holiday = cause.kind === 'holiday' && speaks ? nameHoliday(cause.name) : '';
    const reason = cause.name === 'lunch' ? '' : (isSpoken(cause.text) && read(cause.text)) || holiday;
    if (reason) return reason;
    at = stableUntil ?? Infinity;
  }
  return '';
}

function absenceSentence(telling: Telling, reason: string): string {
  const { words, absence } = telling;
  const { state, cause } = absence.evaluation;
  if (cause.name === 'lunch') return words.lunch;
  return state === 'break' ? words.pause(reason) : words.closed(reason);
}

function returnSentences(telling: Telling): string[] {
  const { schedule, channel, words, absence, manner } = telling;
  const { opensAt, opensAs, cause } = absence.evaluation;
  if (opensAt === null) return [];
  const moment = spokenMoment(telling, opensAt);
  if (opensAs === 'open') return [cause.until === opensAt ? words.backExpected(moment) : words.back(moment)];
  const first = evaluateChannel(schedule, channel.id, opensAt);
  const limitedTo = textIn(first.cause.limitedTo ?? '', manner.language, schedule.language);
  const partly = opensAs === 'limited' ? words.backLimited(moment, limitedTo) : words.backAppointment(moment);
  return first.opensAt === null ? [partly] : [partly, words.back(spokenMoment(telling, first.opensAt))];
}

const isOpen = (state: State) => state === 'open';

/** A line for urgent questions is often for those alone: that is what it is named for. */
const helpsUrgently = (state: State) => state === 'open' || state === 'limited';

/** When a channel stops counting while nobody answers the phone; null if it does not, or not in the weeks ahead. */
function endOfUse({ schedule, absence }: Telling, id: string, counts: (state: State) => boolean): number | null {
  const { start, end } = absence;
  const periods = listPeriods((at) => evaluateChannel(schedule, id, at), start, end ?? start + fourWeeks);
  const other = periods.find(({ state }) => !counts(state));
  return other ? Math.max(other.start, start) : null;
}

/** Whether a channel can be used for as long as nobody answers the phone; or else until when, on the same day. */
function usableUntil(
  telling: Telling,
  { id }: Channel,
  counts: (state: State) => boolean = isOpen,
): number | 'throughout' | null {
  const { zone, absence } = telling;
  const end = endOfUse(telling, id, counts);
  if (end === null) return 'throughout';
  const isToday = zone.toWallTime(end - 1).day === zone.toWallTime(absence.start).day;
  return end > absence.start && isToday ? end : null;
}

function urgentNumber(telling: Telling): string {
  const lines = telling.schedule.channels.filter(({ urgent, type }) => urgent && type === 'phone');
  const line = lines.find((each) => usableUntil(telling, each, helpsUrgently) === 'throughout');
  return line?.type === 'phone' ? (line.display ?? nationalNumber(line.number, telling.schedule.timeZone)) : '';
}

const isLiveWay = (channel: Channel): channel is ChannelOf<LiveWay> =>
  isLive(channel) && isNamedByMachine[channel.type];

const anyTimeWays = (Object.keys(isNamedByMachine) as ChannelType[]).filter(
  (type): type is AnyTimeWay => isNamedByMachine[type] && !isLive({ type }),
);

/** Where people are now, and until when that is true. */
function insteadSaid(telling: Telling): Said {
  const { schedule, words } = telling;
  const named = schedule.channels.filter(isLiveWay).filter(({ urgent }) => !urgent);
  const ways = named.flatMap((channel) => {
    const until = usableUntil(telling, channel);
    return until === null ? [] : [{ way: channel.type, until }];
  });
  const until = ways[0]?.until;
  if (until === undefined) return ['instead', ''];
  const alike = [...new Set(ways.filter((each) => each.until === until).map(({ way }) => way))].slice(0, 2);
  if (until === 'throughout') return ['instead', words.instead(alike, null)];
  return ['instead', words.instead(alike, timeOf(telling, until)), until];
}

function anyTimeSentence(telling: Telling): string {
  const { schedule, words } = telling;
  const usable = anyTimeWays.filter((type) =>
    schedule.channels.some((channel) => channel.type === type && usableUntil(telling, channel) === 'throughout'),
  );
  // Of the two that are on the website one is enough.
  const named = usable.filter((type) => type !== 'form' || !usable.includes('callback'));
  return named.length ? words.anyTime(named) : '';
}

function replySentence({ channel, words, manner, schedule }: Telling): string {
  const { reply } = channel;
  if (reply === undefined) return '';
  if (isPromise(reply)) return words.reply(reply);
  const text = textIn(reply, manner.language, schedule.language);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** A sentence, and until when it is true, where that is not for as long as nobody answers. */
type Said = readonly [part: VoicemailPart, sentence: string, trueUntil?: number | null];

function absenceSaid(telling: Telling, reason: string): Said {
  const { state, stableUntil } = telling.absence.evaluation;
  // One break may follow upon another; what it is closed for is the reason of the whole absence.
  return ['absence', absenceSentence(telling, reason), state === 'break' ? stableUntil : null];
}

function returnSaid(telling: Telling): Said[] {
  const { zone, absence, style } = telling;
  const midnight = zone.toInstant(zone.toWallTime(absence.start).day + 1, 0);
  // After midnight the next working day may be another one.
  const trueUntil = style === 'next-working-day' ? midnight : null;
  return returnSentences(telling).map((sentence): Said => ['return', sentence, trueUntil]);
}

function everything(telling: Telling): Said[] {
  const { schedule, channel, words, manner } = telling;
  const name = textIn(schedule.organisation?.name ?? '', manner.language, schedule.language);
  const urgent = urgentNumber(telling);
  const records = channel.whenUnavailable === 'voicemail';
  const said: Said[] = [
    ['greeting', words.greeting(name)],
    ['urgent', urgent && words.urgent(urgent)],
    absenceSaid(telling, reasonOf(telling)),
    ...returnSaid(telling),
    ['leave', records ? words.leave : ''],
    ['reply', records ? replySentence(telling) : ''],
    insteadSaid(telling),
    ['any-time', anyTimeSentence(telling)],
  ];
  return said.filter(([, sentence]) => sentence);
}

const secondsOf = (said: readonly Said[]) => secondsToSay(said.map(([, sentence]) => sentence));

/** Leaves out what matters least, until what is left is short enough. */
function shorten(telling: Telling, full: readonly Said[]): readonly Said[] {
  let said = full;
  for (const what of leastImportant) {
    if (secondsOf(said) <= longestMessage) break;
    said =
      what === 'reason'
        ? said.map((each) => (each[0] === 'absence' ? absenceSaid(telling, '') : each))
        : said.filter(([part]) => part !== what);
  }
  return said;
}

/** Until when all of it is true; null for as long as nobody answers. */
function trueUntil(said: readonly Said[], { end }: Absence): number | null {
  const first = Math.min(...said.map(([, , until]) => until ?? Infinity));
  return first < (end ?? Infinity) ? first : null;
}

/** What the answering machine of a channel says in a period of time in which nobody answers. */
export function composeVoicemail(
  schedule: Schedule,
  channel: Channel,
  absence: Absence,
  manner: Manner,
  style: DayStyle = 'weekday',
): VoicemailMessage {
  const words = voicemailWordsIn(manner.language, manner.tone);
  const zone = zoneOf(schedule.timeZone)!; // Parsing has refused a zone that this runtime does not know.
  const telling = { schedule, channel, manner, words, zone, absence, style };
  const full = everything(telling);
  const said = shorten(telling, full);
  const written = urgentNumber(telling);
  return {
    language: words.language,
    sentences: said.map(([, sentence]) => sentence),
    trueUntil: trueUntil(said, absence),
    seconds: Math.ceil(secondsOf(said)),
    secondsInFull: Math.ceil(secondsOf(full)),
    isCut: full.some(([part]) => !dispensable.includes(part) && !said.some(([other]) => other === part)),
    numbers: written ? [{ written, spoken: sayNumber(words, written) }] : [],
  };
}
