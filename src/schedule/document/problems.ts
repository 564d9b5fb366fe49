export type ProblemCode =
  | 'missing-key' // a required key is absent
  | 'unknown-key' // no such key; `expected` holds the nearest known one, if any is near
  | 'wrong-type' // `expected` names the JSON types that fit
  | 'wrong-value' // not one of the values in `expected`
  | 'wrong-format' // `expected` names the format: 'interval', 'day-selector', 'date', 'exception-date', 'date-time', 'phone-number', 'url', 'email', 'language', 'id', 'time-zone', 'instant', 'utc-offset', ...
  | 'wrong-placeholder' // a sentence with a placeholder that its key does not have; `expected` holds those it has
  | 'out-of-range' // a number; `expected` holds the smallest and the largest value
  | 'equal-ends' // an interval that ends when it starts
  | 'reversed-range' // a range of dates that ends before it starts
  | 'too-many' // entries of a list or object; `expected` holds how many there may be
  | 'too-long' // a text; `expected` holds how many characters it may have
  | 'empty' // a list or object that needs at least one entry
  | 'duplicate-id' // two channels with one id
  | 'unknown-channel' // a reference to no channel; `expected` holds the ids there are
  | 'unknown-time-zone' // this runtime does not know the zone
  | 'other-offset' // this runtime's zone data say something else of a moment than the document; `expected` holds that
  | 'refers-to-itself' // the organisation's hours "by appointment during the organisation's hours", a channel instead of itself
  | 'not-allowed'; // a value that this place rules out, such as a hidden phone; `expected` holds the values that fit

/** What is wrong in a document, as data. `describeProblem` in messages makes the sentence. */
export interface Problem {
  readonly code: ProblemCode;
  /** JSON pointer (RFC 6901) to the place, such as `/channels/2/hours/mon-fri/0`. */
  readonly path: string;
  /** The value found there; undefined when a key is missing. */
  readonly value: unknown;
  /** What would have fitted there: types, formats or values, depending on the code. */
  readonly expected: readonly string[];
}

/** What parses but is suspicious. */
export interface Warning {
  readonly code:
    | 'tied-exceptions'
    | 'tied-selectors'
    | 'reversed-interval' // one that lasts long into the next day, as if its ends were interchanged
    | 'holiday-opens-sunday'
    | 'past-exception'
    | 'past-override'
    | 'past-offsets' // no witness of the zone's clock is ahead
    | 'changed-zone' // a clock that runtimes with older zone data are wrong about, and no witness of it
    | 'expired'
    | 'fixed-zone'; // a clock that is always as far from UTC: seldom what is meant
  /** JSON pointer to the place. */
  readonly path: string;
  /** What it is about: the other place of a tie, a date (`YYYY-MM-DD`), an interval, or a time zone. */
  readonly value: string;
}
