/** What changes for visitors, before it is saved; and on which clock. */
export interface ReviewWords {
  readonly heading: string;
  readonly hint: string;
  /** While the document has problems: of the last one without any. */
  readonly ofLastValid: string;
  readonly unreadable: string;
  readonly revert: string;
  /** Shows all that was left out. */
  readonly showAll: (count: number) => string;
  /** "Klok in Amsterdam: nu 14.12 uur". */
  readonly clock: (place: string, time: string, day: string) => string;
  /** That this browser's clock is another one. */
  readonly otherClock: (time: string) => string;
  /** That this browser's zone data say something else than the document's witnesses. */
  readonly otherData: (place: string) => string;
}
