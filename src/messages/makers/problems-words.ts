import type { ProblemCode, Warning } from '../../schedule/document/problems.js';
import type { SyntaxFault } from '../../schedule/document/source-text/syntax-fault.js';

/** A problem in words of its language, ready to be put into a sentence. */
export interface ProblemValues {
  /** The value found, as JSON. */
  readonly value: string;
  /** The key at the end of the path, in quotes. */
  readonly key: string;
  /** What would have fitted, as one list; empty when nothing is known. */
  readonly expected: string;
  /** A further sentence with what was probably meant, or an example; begins with a space, or is empty. */
  readonly hint: string;
  /** The name of the format that was expected, with its article. */
  readonly format: string;
}

/** What to say to people who write schedules, in one language. A language that misses a sentence does not compile. */
export interface ProblemsWords {
  /** "a, b or c", in Intl's way. */
  readonly language: string;
  readonly problems: Readonly<Record<ProblemCode, (words: ProblemValues) => string>>;
  /** Behind the address of a document that a page was to show. */
  readonly report: {
    /** That it is no schedule, for so many reasons, which follow. */
    hasProblems(count: number): string;
    /** How many more there are. */
    andMore(count: number): string;
    /** That it is no JSON; why follows. */
    readonly isNoJson: string;
    /** How to check it. */
    readonly howToCheck: string;
  };
  /** Why a text is no JSON: the end of a sentence. */
  readonly syntax: Readonly<Record<SyntaxFault, string>>;
  /** JSON types, with their article. */
  readonly types: Readonly<Record<string, string>>;
  /** Formats, with their article, by the names that problems use. */
  readonly formats: Readonly<Record<string, string>>;
  /** A value that is a text where something else belongs. */
  text(value: string): string;
  /** A range of whole numbers. */
  range(least: string, most: string): string;
  /** A question whether something else was meant. */
  didYouMean(value: string): string;
  /** A sentence with an example. */
  forExample(value: string): string;
  /** Behind a telephone number: that it cannot be called from abroad. */
  readonly noCountryCode: string;
  /** Behind what ends when it begins: that a whole day is written otherwise, or that nothing is left. */
  wholeDay(isInterval: boolean): string;
  /** `value` is the other place of a tie, a date, an interval or a time zone; `meant` what to write in its place, if anybody can tell. */
  readonly warnings: Readonly<Record<Warning['code'], (value: string, meant: string) => string>>;
}
