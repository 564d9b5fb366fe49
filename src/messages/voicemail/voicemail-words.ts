import type { AnyTimeWay, LiveWay } from '../../channels/channel-facts.js';
import type { ReplyPromise } from '../../channels/promises.js';
import type { Tone } from '../catalog.js';

/** A moment in the words of an answering machine. `day` is empty for the same day, and null for the next working day. */
export interface SpokenMoment {
  readonly day: string | null;
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
  readonly lunch: string;
  /** A pause, or closed; with the reason if there is one. */
  pause(reason: string): string;
  closed(reason: string): string;
  back(moment: SpokenMoment): string;
  backExpected(moment: SpokenMoment): string;
  backLimited(moment: SpokenMoment, limitedTo: string): string;
  backAppointment(moment: SpokenMoment): string;
  readonly leave: string;
  reply(promise: ReplyPromise): string;
  /** Where people are now; `until` is a time of the same day, null when that holds for as long as nobody answers. */
  instead(ways: readonly LiveWay[], until: string | null): string;
  anyTime(ways: readonly AnyTimeWay[]): string;
  /** A time of the day; hour is 0 to 23. */
  time(hour: number, minute: number): string;
  /** A day (its midnight in UTC, epoch milliseconds), with its date where the weekday is not enough. */
  day(time: number, withDate: boolean): string;
  /** The reason when a line is out of order. */
  readonly outage: string;
}

/** The words in a tone. A language that misses some does not compile. */
export type VoicemailWordsByTone = (tone: Tone) => VoicemailWords;

/** Writes days in a language. */
export function dayWriter(locale: string): VoicemailWords['day'] {
  const formatters = [undefined, 'long'].map(
    (month) =>
      new Intl.DateTimeFormat(locale, {
        timeZone: 'UTC',
        weekday: 'long',
        ...(month ? { day: 'numeric', month: 'long' } : {}),
      }),
  );
  return (time, withDate) => formatters[withDate ? 1 : 0]!.format(time).replace(',', '');
}
