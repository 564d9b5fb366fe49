import type { TextKey } from '../schedule/text-keys.js';

export type Tone = 'formal' | 'informal';

/** One sentence for both tones, or one for each. */
export type Sentence = string | readonly [formal: string, informal: string];

/** Everything that is said to visitors in one language. Each language is one file that exports one of these. */
export interface Catalog {
  /** BCP 47, without a region: `nl`. */
  readonly language: string;
  /**
   * With placeholders such as `{via}`; `textPlaceholders` lists which. A placeholder without a value disappears together
   * with the space around it. What begins a line gets its capital there, so `{day}` may stand first.
   */
  readonly sentences: Readonly<Record<TextKey, Sentence>>;
  /** As they are written within a sentence. A holiday that is not here goes unnamed; substitutes have the name of their day. */
  readonly holidays: Readonly<Record<string, string>>;
}
