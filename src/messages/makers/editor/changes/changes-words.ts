import type { ReplyPromise } from '../../../../channels/promises.js';
import type { MomentsWords, SubjectWords } from './moments-words.js';

/** What a sentence about hours is made of; all of it is in words already. */
export interface HoursWords {
  /** "vrijdag", "op Hemelvaartsdag (donderdag 6 mei)", "van 12 tot en met 16 juli". */
  readonly days: string;
  /** From when and until when, after a comma; empty for dates. */
  readonly span: string;
  readonly subject: SubjectWords;
}

/** Two times, texts or descriptions; empty where there is none. */
export interface BeforeAndAfter {
  readonly before: string;
  readonly after: string;
}

interface HoursSentences {
  opens(words: HoursWords, times: BeforeAndAfter): string;
  closes(words: HoursWords, times: BeforeAndAfter): string;
  closed(words: HoursWords): string;
  /** Other hours; nothing before on a day that was closed. */
  hours(words: HoursWords, hours: BeforeAndAfter): string;
  /** A break that moves, is new (nothing before) or goes (nothing after). */
  break(words: HoursWords, times: BeforeAndAfter & { readonly name: string }): string;
  words(words: HoursWords, texts: BeforeAndAfter): string;
}

interface ValueWords {
  /** What keys are called; other ones are not told of. */
  readonly keys: Readonly<Record<string, string>>;
  /** What values are called that are words of the document. */
  readonly values: Readonly<Record<string, string>>;
  promise(promise: ReplyPromise): string;
  /** A value that differs, is new or goes; `owner` is the channel, or empty. */
  value(owner: string, key: string, values: BeforeAndAfter): string;
  /** The same of what is too long to be told. */
  otherwise(owner: string, key: string): string;
  sentence(language: string, values: BeforeAndAfter): string;
}

/** What another document changes for visitors, in one language. A language that misses a sentence does not compile. */
export interface ChangesWords extends MomentsWords {
  /** That nothing differs for visitors. */
  readonly nothing: string;
  more(count: number): string;
  /** Days of working time that counts for what channels promise. */
  promises(channels: string, days: string): string;
  added(channel: string, address: string): string;
  removed(channel: string): string;
  order(channels: string): string;
  readonly hours: HoursSentences;
  readonly values: ValueWords;
}
