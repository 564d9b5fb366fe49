import type { TimeRange } from '../../../../schedule/calendar/time-ranges.js';
import type { Channel, Override } from '../../../../schedule/document/schedule.js';
import type { State } from '../../../../schedule/document/states.js';
import type { Text } from '../../../../schedule/document/text.js';
import type { TextKey } from '../../../../schedule/document/text-keys.js';

/*
 * What another document changes for visitors, as data. `editor/changes/` computes it, `changes.ts` here makes the sentences.
 * Days are day numbers, times are minutes of the wall clock of their day.
 */

/** A part of a day that visitors are told of: all but what is closed. */
export interface SeenStretch extends TimeRange {
  readonly state: State;
  readonly limitedTo?: Text | undefined;
}

/** What becomes of a day. */
export type DayChange =
  | { readonly kind: 'opens' | 'closes'; readonly before: number; readonly after: number }
  | { readonly kind: 'closed' } // all day; there was something before
  | { readonly kind: 'hours'; readonly before: readonly SeenStretch[]; readonly after: readonly SeenStretch[] }
  | {
      readonly kind: 'break';
      readonly name: Text | undefined;
      /** Absent where there was, or will be, none. */
      readonly before: TimeRange | undefined;
      readonly after: TimeRange | undefined;
    }
  /** The same times with other words: reasons, notes, what it costs, the names of breaks. */
  | { readonly kind: 'words'; readonly before: readonly Text[]; readonly after: readonly Text[] };

/** Days that follow each other; days on which nobody is there anyway may lie between. */
export interface DaysByDate {
  readonly first: number;
  readonly last: number;
  /** The holiday, or the owner's reason, that makes them other than usual. */
  readonly holiday?: string | undefined;
  readonly reason?: Text | undefined;
}

/** Which of the weekdays: the first one of a month, those of odd weeks; some, where no rule of ours says which. */
export type WhichWeek = 'some' | 'even' | 'odd' | '1st' | '2nd' | '3rd' | '4th' | '5th' | 'last';

/** A weekly pattern. */
export interface WeeklyDays {
  /** 0 is Monday. */
  readonly weekdays: readonly number[];
  readonly which?: WhichWeek | undefined;
  /** The first and the last day; null: from today, or without an end. */
  readonly from: number | null;
  readonly until: number | null;
  readonly reason?: Text | undefined;
}

export type ChangedDays =
  | { readonly kind: 'weekly'; readonly weekly: WeeklyDays }
  | { readonly kind: 'dates'; readonly dates: readonly DaysByDate[] };

/** Of whom it is said: the organisation; channels; or the working time that counts for what channels promise. */
export type ChangedSubject =
  { readonly kind: 'you' } | { readonly kind: 'channels' | 'promises'; readonly channels: readonly Channel[] };

export type ChangedFact =
  | {
      readonly kind: 'hours';
      readonly subject: ChangedSubject;
      readonly days: ChangedDays;
      readonly change: DayChange;
    }
  /** The switch of the moment. */
  | { readonly kind: 'switched-on' | 'switched-off'; readonly override: Override }
  | { readonly kind: 'channel-added' | 'channel-removed'; readonly channel: Channel }
  /** The channels that stay, in their new order. */
  | { readonly kind: 'order'; readonly channels: readonly Channel[] }
  /** A value of a channel, or (null) of the document; undefined where there is none. */
  | {
      readonly kind: 'value';
      readonly channel: Channel | null;
      readonly key: string;
      readonly before: unknown;
      readonly after: unknown;
    }
  /** A sentence of the owner's own. */
  | {
      readonly kind: 'sentence';
      readonly key: TextKey;
      readonly language: string;
      readonly before: string | undefined;
      readonly after: string | undefined;
    };
