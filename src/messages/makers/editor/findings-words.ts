/** What can be done about a problem, a warning or advice by one press. */
export type CureCode =
  | 'use-value' // puts a value in the place of what is there; `value` is that, as people read it
  | 'use-key' // calls a key otherwise
  | 'keep' // writes plainly what is meant as it is; `value` is that
  | 'remove' // takes away what is there
  | 'remove-past' // takes away what is over
  | 'new-id' // gives a channel an id of its own
  | 'close-holidays' // closes on all public holidays that nothing is said of; `value` is their number
  | 'close-day' // writes that nobody is there all day
  | 'working-time' // counts a promise in working time
  | 'next-day' // promises the next working day
  | 'another-year' // lets the schedule hold a year longer; `value` is its last day
  | 'break-of-one' // a break for one channel only; `value` is what that is called
  | 'fresh-offsets'; // writes what the zone's clock is

/** How problems and advice are told, and what is to be done about them. */
export interface FindingsWords {
  readonly heading: (problems: number, others: number) => string;
  readonly nothing: string;
  /** Before the list: what keeps the document from being saved, and what does not. */
  readonly mustBeMended: string;
  readonly mayStay: string;
  readonly kinds: Readonly<Record<'problem' | 'warning' | 'advice', string>>;
  /** What a link to the place is called, for who hears it. */
  readonly goThere: string;
  /** Shows reason and remedy of advice. */
  readonly why: string;
  readonly cures: Readonly<Record<CureCode, (value: string) => string>>;
  /** What was done, as a step that can be taken back. */
  readonly mended: string;
  readonly more: (count: number) => string;
}
