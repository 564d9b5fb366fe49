import type { SpokenDay } from '../../channels/answering-machine/announcements.js';
import type { AnyTimeWay, LiveWay } from '../../channels/facts-by-channel-type.js';
import type { ReplyPromise } from '../../channels/promises.js';
import { dayLength } from '../../schedule/calendar/dates.js';
import type { Tone } from '../catalog.js';

/** A moment in the words of an answering machine. `day` is empty for the same day. */
export interface SpokenMoment {
  readonly day: string;
  readonly time: string;
}

/** What an answering machine says in one language and tone: whole sentences, with their full stops. */
export interface VoicemailWords {
  /** BCP 47, for the voice. */
  readonly language: string;
  /** How digits are said, and the sign before the code of a country. */
  readonly digits: readonly string[];
  readonly plus: string;
  greeting(name: string): string;
  urgent(number: string): string;
  /** What the line that was called is for. */
  purpose(limitedTo: string): string;
  /** Another line on which people answer now, for all questions; `until` as in `instead`. */
  line(number: string, until: string | null): string;
  readonly lunch: string;
  readonly pause: string;
  readonly closed: string;
  /** When a line is out of order. */
  readonly outage: string;
  /** Owners write a reason as they like, with an article or without: it has to read well with any. */
  reason(reason: string): string;
  back(moment: SpokenMoment): string;
  backExpected(moment: SpokenMoment): string;
  backLimited(moment: SpokenMoment, limitedTo: string): string;
  /** `limitedTo` is empty where it is for any question. */
  backAppointment(moment: SpokenMoment, limitedTo: string): string;
  readonly leave: string;
  reply(promise: ReplyPromise): string;
  /** Where people are now; `until` is a time of the same day, null when that holds for as long as nobody answers. */
  instead(ways: readonly LiveWay[], until: string | null): string;
  anyTime(ways: readonly AnyTimeWay[], isAlso: boolean): string;
  /** A time of the day; hour is 0 to 23. */
  time(hour: number, minute: number): string;
  /** A day, as it stands in a sentence; empty for the same one. */
  day(day: SpokenDay): string;
}

/** The words in a tone. A language that misses some does not compile. */
export type VoicemailWordsByTone = (tone: Tone) => VoicemailWords;

/** Lists ways to get an answer; of several with the same place, the last one alone names it. */
export function nameWays(list: Intl.ListFormat, ways: readonly string[], place: string): string {
  const last = ways.findLastIndex((way) => way.endsWith(place));
  return list.format(
    ways.map((way, index) => (index < last && way.endsWith(place) ? way.slice(0, -place.length) : way)),
  );
}

/** How a language puts a day into a sentence. */
interface DayPhrases {
  readonly tomorrow: string;
  weekday(name: string): string;
  nextWeek(name: string): string;
  /** `date` is the day of the month with its month. */
  date(name: string, date: string): string;
}

/** Says days in a language. */
export function dayWriter(locale: string, phrases: DayPhrases): VoicemailWords['day'] {
  const [weekdays, dates] = [{ weekday: 'long' } as const, { day: 'numeric', month: 'long' } as const].map(
    (parts) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts }),
  ) as [Intl.DateTimeFormat, Intl.DateTimeFormat];
  return ({ name, day }) => {
    const weekday = weekdays.format(day * dayLength);
    if (name === 'today') return '';
    if (name === 'tomorrow') return phrases.tomorrow;
    if (name === 'weekday') return phrases.weekday(weekday);
    return name === 'next-week' ? phrases.nextWeek(weekday) : phrases.date(weekday, dates.format(day * dayLength));
  };
}
