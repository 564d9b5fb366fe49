import type { HolidayName } from '../schedule/calendar/holiday-dates.js';
import type { TextKey } from '../schedule/document/text-keys.js';
import type { StatusKey } from './status/status-words.js';

export type Tone = 'formal' | 'informal';

/** One sentence for both tones, or one for each. */
export type Sentence = string | readonly [formal: string, informal: string];

/**
 * The sentences with these keys, with placeholders such as `{via}`; `textPlaceholders` lists which. A placeholder without
 * a value disappears together with the space around it and a comma behind it. What begins a line gets its capital there, so `{day}` may stand
 * first. What a language misses does not compile.
 */
export type Sentences<Key extends TextKey> = Readonly<Record<Key, Sentence>>;

/** A label as it stands in a sentence: one that is a bare noun gets its article ("de spoedlijn"), others stay. */
export type LabelWriter = (label: string, isPlace: boolean) => string;

/** How a region spells a sentence of its language. */
export type Spelling = (sentence: string) => string;

/** The names of all holidays, as they are written within a sentence; substitutes have the name of their day. */
export type HolidayNames = Readonly<Record<Exclude<HolidayName, `${string}-substitute`>, string>>;

/** What is said to visitors in one language: the sentences of the status, and of the other parts that were asked for. */
export interface Catalog<Key extends TextKey = StatusKey> {
  /** BCP 47, without a region: `nl`. */
  readonly language: string;
  readonly sentences: Sentences<Key>;
  /** How labels stand in the sentences; absent where they stay as they are. */
  readonly writeLabel?: LabelWriter | undefined;
  /** How the sentences are spelt in a region, where that differs; absent elsewhere. */
  readonly spell?: Spelling | undefined;
  /** Absent while they are not loaded: then a holiday goes unnamed. */
  readonly holidays?: Readonly<Record<string, string>> | undefined;
}
