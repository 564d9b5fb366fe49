/** What the staff can do with a request, beside what is said of it. */
export type StaffAction = 'called' | 'no-answer' | 'spam' | 'new' | 'note' | 'erase';

/** When to try again: in so many minutes, or the next day. */
export type AgainChoice = '15' | '30' | '60' | '120' | 'tomorrow';

/** The headings of the list, apart from those of slots. */
export type StaffHeading = 'overdue' | 'soonest' | 'done' | 'found';

/** The columns of the list as a table. */
export type StaffColumn =
  | 'received'
  | 'state'
  | 'name'
  | 'phone'
  | 'phoneE164'
  | 'from'
  | 'until'
  | 'question'
  | 'note'
  | 'changed'
  | 'changedBy';

/** What is said in a notice of a request. */
export interface NoticeWords {
  readonly soonest: string;
  title(when: string): string;
  readonly lines: Readonly<
    Record<'when' | 'channel' | 'name' | 'phone' | 'question' | 'list', (value: string) => string>
  >;
}

/** What the page says on which people see whom to call, in one language. */
export interface StaffWords {
  readonly language: string;
  readonly heading: string;
  /** The title, with how many wait and how many of those are overdue. */
  title(waiting: number, overdue: number): string;
  /** How many wait; that it is nobody. */
  waiting(count: number): string;
  readonly headings: Readonly<Record<StaffHeading, string>>;
  readonly nobodyFound: string;
  /** A time of the clock. */
  time(hour: number, minute: string): string;
  /** Between two times; the day is empty where it is today. */
  slot(day: string, from: string, until: string): string;
  readonly now: string;
  readonly today: string;
  readonly states: Readonly<Record<'new' | 'no-answer' | 'called' | 'spam', string>>;
  readonly actions: Readonly<Record<StaffAction, string>>;
  /** Whose row a button is in: said to who does not see it. */
  of(action: string, name: string): string;
  readonly again: string;
  readonly againChoices: Readonly<Record<AgainChoice, string>>;
  readonly note: string;
  readonly question: string;
  received(moment: string): string;
  askedFor(slot: string): string;
  tryAgain(moment: string): string;
  changed(state: string, who: string, moment: string): string;
  readonly flagged: string;
  readonly costly: string;
  readonly more: string;
  readonly exportOne: string;
  readonly eraseWarning: string;
  readonly eraseYes: string;
  readonly back: string;
  readonly notKept: string;
  readonly retry: string;
  readonly search: string;
  readonly find: string;
  readonly all: string;
  readonly table: string;
  readonly columns: Readonly<Record<StaffColumn, string>>;
  /** What became of what was pressed. */
  done(name: string, state: string): string;
  readonly erased: string;
  readonly stale: string;
  readonly failures: Readonly<Record<'store' | 'schedule', (count: number, first: string, last: string) => string>>;
  /** How many notices could not be sent, by what and why, and when that is tried again. */
  noticesFailed(count: number, cause: string, next: string): string;
  readonly notices: NoticeWords;
  shown(shown: number, total: number): string;
  keptFor(days: number): string;
  readonly unavailable: string;
  readonly refused: string;
  /** What is told when the list changed by itself. */
  news(waiting: number): string;
}
