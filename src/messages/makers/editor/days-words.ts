import type { ExceptionKind, ExceptionWhenKind } from './exception-kinds.js';

/** How a day is, in a few words: "dicht", "open 9.00 tot 12.00 uur". */
export interface SpecialDayWords {
  readonly closed: string;
  readonly always: string;
  readonly unknown: string;
  readonly appointment: string;
  readonly outside: string;
  readonly usual: string;
  /** One that another rule closes all the same. */
  readonly usualShut: string;
  readonly hours: (times: string) => string;
  readonly extra: (times: string) => string;
  readonly like: (weekday: string) => string;
  readonly opens: (time: string) => string;
  readonly closes: (time: string) => string;
  readonly breaks: (breaks: string) => string;
  readonly lunch: string;
  /** Two times of `HH:MM`; `days` later where it lasts that long. */
  readonly stretch: (start: string, end: string, days: number) => string;
  readonly time: (time: string) => string;
  readonly range: (from: string, until: string) => string;
  readonly yearly: (dates: string) => string;
  /** So many days after (or before, negative) a holiday. */
  readonly offset: (days: number, holiday: string) => string;
  /** The day that is kept in place of a holiday. */
  readonly substitute: (holiday: string) => string;
  /** On which weekdays the next of every year is; `last` null: a single day. */
  readonly nextYearly: (year: number, first: string, last: string | null) => string;
  readonly onlyOn: (days: string) => string;
  readonly onlyFor: (channels: string) => string;
  readonly through: (first: string, last: string) => string;
}

/** The form of one exception. */
export interface ExceptionFormWords {
  readonly addHeading: string;
  readonly editHeading: (day: string) => string;
  readonly when: string;
  readonly whens: Readonly<Record<ExceptionWhenKind, string>>;
  readonly date: string;
  readonly from: string;
  readonly until: string;
  readonly yearlyHint: string;
  readonly holiday: string;
  readonly chooseHoliday: string;
  /** The question for which of several holidays a rule is changed, and what becomes of the others. */
  readonly group: (count: number) => string;
  readonly groupHint: string;
  /** What was said of some holidays ends. */
  readonly overruled: (names: string) => string;
  readonly otherHolidays: string;
  readonly offset: string;
  readonly offsetOf: (days: number) => string;
  readonly days: string;
  readonly countsWeeks: (selector: string) => string;
  readonly how: string;
  readonly hows: Readonly<Record<ExceptionKind, string>>;
  readonly stretches: string;
  readonly start: string;
  readonly end: string;
  readonly addStretch: string;
  readonly removeStretch: (number: number) => string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly breakName: string;
  readonly likeDay: string;
  readonly whom: string;
  readonly everyone: string;
  readonly everyoneHint: string;
  readonly some: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly note: string;
  readonly noteHint: string;
  readonly perLanguage: string;
  readonly cuts: string;
  readonly add: string;
  readonly save: string;
  readonly cancel: string;
  readonly dateMissing: string;
  readonly dateReversed: string;
  readonly holidayMissing: string;
  readonly timeMissing: string;
  readonly timeNotUnderstood: string;
  readonly timeSame: string;
  readonly channelMissing: string;
  readonly calendar: string;
  readonly closeCalendar: string;
  readonly calendarMarks: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
}

/** Days that are not as the week: exceptions, holidays, seasons. */
export interface DaysWords {
  readonly heading: string;
  readonly intro: string;
  readonly none: string;
  readonly add: string;
  readonly edit: string;
  readonly remove: string;
  /** What a button does, and with which day. */
  readonly of: (button: string, day: string) => string;
  readonly asText: string;
  readonly past: (count: number) => string;
  readonly removePast: string;
  readonly stepAdded: (day: string) => string;
  readonly stepChanged: (day: string) => string;
  readonly stepRemoved: (day: string) => string;
  readonly stepPastRemoved: string;
  readonly added: (day: string, how: string) => string;
  readonly changed: (day: string, how: string) => string;
  readonly removed: (day: string) => string;
  readonly pastRemoved: (count: number) => string;
  readonly unreadable: string;
  readonly day: SpecialDayWords;
  readonly form: ExceptionFormWords;
}
