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
  /** The two ways in which ours can be said, of a language that has both. */
  readonly both: (formal: string, informal: string) => string;
  readonly yours: string;
  readonly insert: (placeholder: string) => string;
  readonly placeholders: string;
  readonly back: string;
  readonly changed: string;
  readonly restored: string;
  readonly lost: string;
}
