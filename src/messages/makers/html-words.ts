import type { ChannelType } from '../../schedule/document/channel-types.js';

/** What stands on the static page with the hours, in one language. A language that misses something does not compile. */
export interface StaticHtmlWords {
  readonly hours: string;
  readonly exceptions: string;
  readonly closed: string;
  readonly unknown: string;
  readonly allDay: string;
  /** Between, before and behind days, times and what they are for; with their spaces. */
  readonly to: string;
  readonly from: string;
  readonly until: string;
  readonly only: string;
  readonly appointment: string;
  readonly urgent: string;
  /** Where the clock has 24 hours; else times are Intl's. */
  time(hour: number, minute: string): string;
  range(start: string, end: string): string;
  /** What lasts until a time of the next day, longer than a night. */
  untilNextDay(end: string): string;
  readonly channels: Readonly<Record<ChannelType, string>>;
}
