/** What is wrong with an element in a page, though the page says nothing of it. */
export type MistakeCode =
  | 'no-schedule' // the element names none; `meant` is its tag with a schedule
  | 'unknown-attribute' // `name` is one that does nothing; `meant` is what was probably meant
  | 'unknown-value' // `value` is none that the attribute `name` knows; `meant` are those that it knows
  | 'unknown-language' // `value` is a language without sentences; `meant` are those that have some
  | 'curly-quotes' // around the value of the attribute `name`; `meant` is the attribute as it should be
  | 'swallowed-page' // the own content holds what belongs to the page, such as `value`; `meant` is what ends it
  | 'undefined-element' // no script knows the element; `meant` is the name that was probably meant
  | 'taken-name' // an element of the page has the name `name`, and takes it from the document; `value` cannot do without
  | 'opened-as-file'; // the page is on a disk, and browsers let it read no other file there

/** A mistake, with all that is worth telling of it. */
export interface Mistake {
  readonly code: MistakeCode;
  /** Where it is: the tag as it stands in the page, in short. */
  readonly where: string;
  readonly name?: string;
  readonly value?: string;
  readonly meant?: readonly string[];
}

/** A mistake in words of its language, ready to be put into a sentence. */
export interface MistakeValues {
  readonly where: string;
  readonly name: string;
  readonly value: string;
  /** The first of what was meant. */
  readonly first: string;
  /** All of what was meant, as one list; empty for nothing. */
  readonly meant: string;
}

/** What to say to people who build pages, in one language. A language that misses a sentence does not compile. */
export interface MistakesWords {
  /** The tag of the language, for lists in Intl's way. */
  readonly language: string;
  readonly mistakes: Readonly<Record<MistakeCode, (values: MistakeValues) => string>>;
}
