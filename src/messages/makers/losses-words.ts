/** Why something did not reach another format, or a document, or not as it was: what `formats/` tells of. */
export type LossCode =
  // What a document says and the other format cannot; `path` points into the document.
  | 'limited' // hours for some things only are left out: the format would call them open; `value` is the text
  | 'appointment' // hours by appointment are left out; `value` is undefined
  | 'unknown' // hours that are not known are left out
  | 'break' // a break of more than four hours reads as closed
  | 'override' // an override without an end is written as if it lasted as far as the file goes
  | 'window' // nothing is said of days after `value` (YYYY-MM-DD): the file has to be made again before that day
  | 'time-zone' // the format names no time zone; `value` is the document's
  | 'channel' // the channel has no counterpart; `value` is its type
  | 'length' // longer than the format takes; `value` is the number of characters that it takes
  | 'text' // words for people that have no place there; `value` is the text
  | 'no-place' // any other key that has no counterpart; `value` is what stands there
  // What another format says and a document cannot; `path` points into what was read.
  | 'unreadable' // not written as the format wants it; `value` is what stands there
  | 'unsupported' // well written, but a document cannot say it; `value` is what stands there
  | 'assumed' // carried over as `value`, which is the usual meaning of something that is not plain
  | 'public-holidays' // of a country that nobody names, or of which none are known; `value` is what stands there
  | 'no-zone' // hours that cannot be placed: nobody says on which clock they are
  | 'no-absence' // closes nothing (cancelled, a day to remember, a time at which people are free), and left out; `value` is its name
  | 'past'; // over, and left out; `value` is the last day (YYYY-MM-DD)

/** The sentences, in one language; `value` is what it is about, short. */
export type LossesWords = Readonly<Record<LossCode, (value: string) => string>>;
