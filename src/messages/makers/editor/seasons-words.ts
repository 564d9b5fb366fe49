/** Seasons and coming changes. */
export interface SeasonsWords {
  readonly heading: string;
  readonly intro: string;
  readonly whose: string;
  readonly organisation: string;
  /** What holds when. */
  readonly line: string;
  readonly usualWeek: string;
  readonly ownWeek: string;
  readonly weekSince: (from: string) => string;
  readonly upTo: (date: string) => string;
  readonly between: (from: string, until: string) => string;
  readonly since: (from: string) => string;
  readonly always: string;
  readonly breaksOnly: string;
  readonly add: string;
  readonly from: string;
  readonly until: string;
  readonly untilHint: string;
  readonly addSubmit: string;
  readonly cancel: string;
  readonly editWeek: string;
  readonly editDates: string;
  readonly save: string;
  readonly remove: string;
  readonly of: (button: string, season: string) => string;
  readonly fromMissing: string;
  readonly reversed: string;
  readonly added: (season: string) => string;
  readonly changed: (season: string) => string;
  readonly removed: (season: string) => string;
}
