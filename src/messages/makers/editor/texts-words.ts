import type { textPlaceholders } from '../../../schedule/document/text-keys.js';

type NamesIn<Written extends string> = Written extends `${infer First} ${infer Rest}` ? First | NamesIn<Rest> : Written;

/** What may stand in a sentence, and is filled in. */
export type PlaceholderName = Exclude<NamesIn<(typeof textPlaceholders)[keyof typeof textPlaceholders]>, ''>;

/** The panel with the sentences that visitors read. */
export interface TextsWords {
  readonly heading: string;
  readonly intro: string;
  readonly language: string;
  readonly search: string;
  readonly searchHint: string;
  /** How many sentences are shown of how many. */
  readonly shown: (shown: number, all: number) => string;
  readonly none: string;
  readonly yours: string;
  /** Before the owner's sentence as visitors read it. */
  readonly read: string;
  /** What is filled in, as owners call it: without braces. */
  readonly names: Readonly<Record<PlaceholderName, string>>;
  readonly insert: (placeholder: string) => string;
  readonly placeholders: string;
  readonly back: string;
  readonly changed: string;
  readonly restored: string;
  readonly lost: string;
}
