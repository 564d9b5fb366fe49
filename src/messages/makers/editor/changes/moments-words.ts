import type { ChannelType } from '../../../../schedule/document/channel-types.js';
import type { State } from '../../../../schedule/document/states.js';
import type { WhichWeek } from './changed-facts.js';

/** Whom a sentence is about: "u", "de telefoon", "de telefoon en de chat". */
export interface SubjectWords {
  readonly name: string;
  readonly number: 'you' | 'one' | 'many';
}

/** What the switch of the moment makes of somebody. */
export type SwitchedState = 'closed' | 'open' | 'unknown' | 'appointment' | 'other';

interface TimeWords {
  /** The stretches of a day that have one state: "open van 8.30 tot 17.00 uur". */
  readonly states: Readonly<Record<Exclude<State, 'closed'>, (times: string, limitedTo: string) => string>>;
  readonly allDay: string;
  range(from: string, until: string): string;
  /** `isNextDay`: in the night that follows. */
  time(hour: string, minute: string, isNextDay: boolean): string;
  breakName(name: string): string;
  readonly lunch: string;
}

interface DayWords {
  readonly today: string;
  readonly tomorrow: string;
  /** With what `onDay` and `onHoliday` begin. */
  readonly on: string;
  onDay(day: string): string;
  onHoliday(holiday: string, day: string): string;
  daysBetween(first: string, last: string): string;
  withReason(days: string, reason: string): string;
  /** At the end of a list of days. */
  moreDays(count: number): string;
  weekdaysBetween(first: string, last: string): string;
  readonly everyDay: string;
  onWeekdays(weekdays: string): string;
  onSomeWeekdays(which: WhichWeek, weekdays: string): string;
  readonly fromToday: string;
  from(day: string): string;
  until(day: string): string;
}

interface SwitchWords {
  readonly now: string;
  fromMoment(day: string, time: string): string;
  untilMoment(day: string, time: string): string;
  readonly untilEnded: string;
  /** `from` and `until` are two of those above. */
  on(subject: SubjectWords, state: SwitchedState, from: string, until: string, reason: string): string;
  off(subject: SubjectWords, state: SwitchedState): string;
}

/** Days, times and channels within sentences, and the switch of the moment. A language that misses one does not compile. */
export interface MomentsWords {
  readonly locale: string;
  readonly you: SubjectWords;
  readonly channels: Readonly<Record<ChannelType, string>>;
  readonly holidays: Readonly<Record<string, string>>;
  readonly times: TimeWords;
  readonly days: DayWords;
  readonly switch: SwitchWords;
}
