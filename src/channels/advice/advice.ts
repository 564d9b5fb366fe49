import type { Span } from '../../schedule/calendar/spans.js';
import type { Channel, Schedule } from '../../schedule/document/schedule.js';
import type { Text } from '../../schedule/document/text.js';
import type { ReplyPromise } from '../promises.js';

/** How much it matters, in the words of accessibility checkers: someone is stuck, someone is hindered, it could be better. */
export type AdviceGrade = 'serious' | 'moderate' | 'minor';

/** Whom the organisation serves. */
export type Audience = NonNullable<NonNullable<Schedule['organisation']>['audience']>;

/** What a rule rests on: the argument that this project starts from, or a norm or law. */
export type AdviceSource =
  | 'lunch-argument'
  | 'answer-moments'
  | 'consumer-rights-directive' // 2011/83/EU, article 6(1)(c), and what countries made of it
  | 'disability-convention' // United Nations, article 9
  | 'urgent-argument'
  | 'mystery-calls' // KCM: 10,000 calls, almost half of the callbacks never came
  | 'customer-charter' // Belgium; elsewhere good practice
  | 'public-holidays'
  | 'honest-unknown'
  | 'one-truth'
  | 'answering-machine';

/** A public holiday that no rule speaks of. */
export interface UncoveredHoliday {
  readonly name: string;
  /** Its midnight, epoch milliseconds. */
  readonly start: number;
}

/** What each finding tells besides its moment. */
export interface AdviceFacts {
  readonly 'unreachable-at-lunch': {
    readonly audience: Audience;
    /** What people can still call for; absent when there is nobody at all. */
    readonly limitedTo: Text | undefined;
    /** Whether people with a job have other moments: early, in the evening or at the weekend. */
    readonly hasOtherTimes: boolean;
  };
  readonly 'dead-end-break': { readonly name: Text | undefined };
  readonly 'only-phone': {
    /** Whether the law of the country wants a way to write as well. */
    readonly isSale: boolean;
    /** All ways from a distance: phones, or others on which people can only speak. */
    readonly channels: readonly Channel[];
  };
  readonly 'no-urgent-route': object;
  readonly 'urgent-gap': object;
  readonly 'promise-beyond-hours': { readonly channel: Channel; readonly promise: ReplyPromise };
  readonly 'promise-uncountable': { readonly channels: readonly Channel[] };
  readonly 'no-promise': { readonly channels: readonly Channel[] };
  /** Channels that are open without a word on how long people wait there. */
  readonly 'no-wait-told': { readonly channels: readonly Channel[] };
  readonly 'no-callback-at-lunch': {
    readonly audience: Audience;
    readonly channel: Channel;
    /** Whether a break of the document is why; else it is a gap between intervals. */
    readonly isBreak: boolean;
  };
  /** A label that is no name of a way, where sentences say "via" before it. */
  readonly 'label-after-via': { readonly label: string };
  /** An address that no browser opens, or (`meant`) one that lacks its scheme and so is a page of the own site. */
  readonly 'link-nowhere': { readonly url: string; readonly meant: string | undefined };
  readonly 'slow-callback': { readonly channel: Channel; readonly promise: ReplyPromise };
  readonly 'holidays-without-rule': { readonly holidays: readonly UncoveredHoliday[]; readonly country: string };
  /** Of days that only a part of the country has, the document names none. */
  readonly 'regional-holidays-without-rule': {
    readonly holidays: readonly UncoveredHoliday[];
    readonly country: string;
  };
  readonly 'expires-soon': { readonly date: string };
  /** `closesAt` (epoch milliseconds) where they only end sooner; else they are closed in the gaps, or all day. */
  readonly 'exception-bounds-channels': {
    readonly channels: readonly Channel[];
    /** The midnights of all days on which the same is lost, and what that is on the first of them. */
    readonly days: readonly number[];
    readonly gaps: readonly Span[];
    readonly closesAt: number | null;
    readonly isAllDay: boolean;
  };
  readonly 'cut-does-nothing': { readonly key: 'closes' | 'opens'; readonly time: string };
  readonly 'cut-takes-day': {
    readonly key: 'closes' | 'opens';
    readonly time: string;
    /** The midnights of the days on which nothing is left. */
    readonly days: readonly number[];
    /** The exception whose other key leaves nothing together with this one. */
    readonly other: { readonly path: string; readonly time: string } | undefined;
  };
  /** The midnight (epoch milliseconds) of the day that the exception is about. */
  readonly 'exception-takes-later-day': { readonly start: number };
  readonly 'closes-before-evening': { readonly closes: string };
  readonly 'instead-never-helps': { readonly channel: Channel; readonly instead: Channel };
  readonly 'instead-paused-too': { readonly channel: Channel; readonly instead: readonly Channel[] };
  readonly 'same-address-differs': { readonly channel: Channel; readonly other: Channel; readonly address: string };
  /** One number for what is urgent and for everything else. */
  readonly 'urgent-number-shared': { readonly channel: Channel; readonly urgent: Channel; readonly address: string };
  readonly 'never-available': { readonly channel: Channel };
  /** `seconds` with everything that should be said; `left` what of it fits into 25 seconds. */
  readonly 'voicemail-too-long': { readonly seconds: number; readonly left: number };
}

export type AdviceCode = keyof AdviceFacts;

/** A piece of advice, as data; the sentences are in messages. */
export type Advice<Code extends AdviceCode = AdviceCode> = {
  [Each in Code]: {
    readonly code: Each;
    readonly grade: AdviceGrade;
    /** JSON pointer to the place in the document that could be better. */
    readonly path: string;
    /** The stretch of time that proves it (epoch milliseconds; half open); null where it holds at every moment. */
    readonly moment: AdviceMoment | null;
    readonly source: AdviceSource;
    readonly facts: AdviceFacts[Each];
  };
}[Code];

/** A stretch of time (epoch milliseconds; half open); without an end in sight it is null. */
export interface AdviceMoment {
  readonly start: number;
  readonly end: number | null;
}
