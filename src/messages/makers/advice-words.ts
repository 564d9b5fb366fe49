import type { AdviceCode, AdviceFacts, AdviceGrade, AdviceSource } from '../../channels/advice/advice.js';
import type { Span } from '../../schedule/calendar/spans.js';
import type { HolidayCountry } from '../../schedule/calendar/holidays-by-country.js';
import type { ChannelType } from '../../schedule/document/channel-types.js';
import type { Channel } from '../../schedule/document/schedule.js';
import type { Text } from '../../schedule/document/text.js';

/** A piece of advice in words: what was found (with the moment that proves it), why it matters, and what would be better. */
export interface AdviceText {
  readonly finding: string;
  readonly reason: string;
  readonly remedy: string;
  /** What the rule rests on. */
  readonly source: string;
}

/** What the sentences are filled with. */
export interface AdviceValues {
  /** The moment that proves it: "dinsdag 24 november van 12.30 tot 13.30 uur"; empty when there is none. */
  readonly moment: string;
  /** The owner's text; empty for none. */
  read(text: Text | undefined): string;
  /** A channel within a sentence: its label, or what its type is called ("de telefoon"). */
  name(channel: Channel): string;
  nameHoliday(name: string): string;
  /** An instant's date: "donderdag 6 mei 2027". */
  date(instant: number): string;
  /** Several dates by their midnights: all of a few, else how many and from when to when. */
  dates(instants: readonly number[]): string;
  /** Stretches of a day: "van 12.00 tot 13.00 uur en van 15.00 tot 17.00 uur". */
  times(spans: readonly Span[]): string;
  /** An instant's time: "12.00 uur". */
  clock(instant: number): string;
  list(items: readonly string[]): string;
}

type Told = Omit<AdviceText, 'source'>;

/** The advice in one language. A language that misses a sentence does not compile. */
export interface AdviceWords {
  readonly language: string;
  /** In whose way days are named (BCP 47). */
  readonly locale: string;
  readonly findings: {
    readonly [Code in AdviceCode]: (facts: AdviceFacts[Code], words: AdviceValues) => Told;
  };
  readonly sources: Readonly<Record<AdviceSource, string>>;
  /** What takes the place of a source in a country. */
  readonly laws: Readonly<Partial<Record<AdviceSource, Readonly<Partial<Record<HolidayCountry, string>>>>>>;
  /** What the types of channels are called, with their article. */
  readonly channels: Readonly<Record<ChannelType, string>>;
  readonly grades: Readonly<Record<AdviceGrade, string>>;
  readonly holidays: Readonly<Record<string, string>>;
  /** A stretch of time within a day, over several days, or from a moment on. */
  during(day: string, from: string, until: string): string;
  between(day: string, from: string, lastDay: string, until: string): string;
  from(day: string, time: string): string;
  time(hour: string, minute: string): string;
  /** A stretch of time within a day that is known. */
  span(from: string, until: string): string;
  /** More dates than are worth a list. */
  manyDates(count: number, first: string, last: string): string;
}
