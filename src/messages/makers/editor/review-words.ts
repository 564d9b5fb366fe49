/** What changes for visitors, before it is saved. */
export interface ReviewWords {
  readonly heading: string;
  readonly hint: string;
  /** While the document has problems: of the last one without any. */
  readonly ofLastValid: string;
  readonly unreadable: string;
  readonly revert: string;
  /** That what changes is being found out. */
  readonly looking: string;
  /** That there is no document to compare with. */
  readonly allNew: string;
}
