import type { CauseKind, Evaluation } from '../../../schedule/evaluation.js';
import type { State } from '../../../schedule/document/states.js';

/** Why an element has no answer, or another one than its schedule gives. */
export type ReasonCode =
  | 'undefined' // no script knows the element
  | 'no-schedule' // it names none
  | 'loading' // the schedule is being loaded
  | 'unreachable' // the schedule's address gave no answer
  | 'invalid' // what it gave is no schedule
  | 'refused' // its address is none to ask
  | 'missing' // no element of the page has its id
  | 'wrong-preview' // the moment to preview is none
  | 'unknown-zone' // the browser does not know the time zone
  | 'unknown-channel' // the schedule has no such channel
  | 'not-shown' // there is an answer, and the element does not show it
  | 'presence'; // who is there at this moment counts as well

/** Where a schedule comes from. */
export interface SourceFacts {
  readonly from: 'request' | 'page' | 'property';
  /** The address, or `#id` of an element in the page; empty for a property. */
  readonly address: string;
  /** Where a newer copy is of what stands in the page. */
  readonly newer?: string | undefined;
}

/** What the browser noted of the last request of a file. */
export interface RequestFacts {
  readonly minutesAgo: number;
  readonly milliseconds: number;
  /** What went over the network; 0 for what came from a cache, or from an origin that hides it. */
  readonly bytes: number;
  /** The status of HTTP; 0 where the browser does not tell. */
  readonly status: number;
}

/** What is known of the schedule of an element. */
export interface ScheduleFacts {
  readonly name: string;
  readonly timeZone: string;
  readonly language: string;
  readonly tone: string;
  /** Whether answers were compiled into its file. */
  readonly isCompiled: boolean;
}

/** What is known of an element in a page, for those who build it. */
export interface ElementFacts {
  /** What it shows: its line or, where it has more than that, ''; null for its own content. */
  readonly shown: string | null;
  readonly reasons: readonly ReasonCode[];
  /** What is wrong with the schedule: the end of a sentence. */
  readonly fault?: string | undefined;
  readonly source: SourceFacts | null;
  readonly schedule: ScheduleFacts | null;
  /** Null where the browser has noted none. */
  readonly request: RequestFacts | null;
  readonly channel: string | null;
  /** What the schedule says at the moment, by its hours. */
  readonly evaluation: Evaluation | null;
  /** The moment that counts (epoch milliseconds). */
  readonly instant: number;
  /** The moment to preview, as it is written. */
  readonly previewAt: string | null;
  /** The language that the page asks for; empty for none. */
  readonly language: string;
  /** The tone that the element asks for. */
  readonly tone: string | null;
  /** Its states, as style sheets name them. */
  readonly states: readonly string[];
  /** What is wrong with the element, and the cure: sentences. */
  readonly mistakes: readonly string[];
}

/** What is known of the page as a whole. */
export interface PageFacts {
  /** How much the page adds to the clock of the device, in milliseconds. */
  readonly correction: number;
  /** What the console was told. */
  readonly told: readonly string[];
}

/** What a line is about. */
export type RowKey =
  'shows' | 'why' | 'next' | 'schedule' | 'request' | 'moment' | 'language' | 'states' | 'mend' | 'clock' | 'told';

/** A line of the explanation: what it is about, and sentences about that. */
export interface Row {
  readonly key: RowKey;
  readonly label: string;
  readonly lines: readonly string[];
}

/** What to say to people who build pages, in one language. A language that misses a sentence does not compile. */
export interface ExplainWords {
  /** The tag of the language, for dates in Intl's way. */
  readonly language: string;
  readonly title: string;
  readonly introduction: string;
  readonly close: string;
  readonly page: string;
  readonly noElements: string;
  readonly labels: Readonly<Record<RowKey, string>>;
  readonly shows: {
    readonly line: (text: string) => string;
    readonly answer: string;
    readonly own: string;
  };
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly fault: (address: string, fault: string) => string;
  readonly states: Readonly<Record<State, string>>;
  /** The state, since when, and until when; both may be unknown (''). */
  readonly state: (state: string, since: string, until: string) => string;
  readonly causes: Readonly<Record<CauseKind, (text: string, until: string) => string>>;
  readonly away: string;
  readonly lunch: string;
  readonly change: (moment: string, state: string) => string;
  readonly opens: (moment: string, state: string) => string;
  readonly noChange: string;
  readonly standsStill: string;
  readonly sources: Readonly<Record<SourceFacts['from'], (address: string) => string>>;
  readonly newer: (address: string) => string;
  readonly noSchedule: string;
  readonly organisation: (name: string) => string;
  readonly channel: (id: string) => string;
  readonly compiled: string;
  readonly request: {
    readonly when: (minutes: number, milliseconds: number) => string;
    readonly bytes: (bytes: number) => string;
    readonly cached: string;
    readonly status: (status: number) => string;
    readonly unseen: string;
  };
  readonly now: (moment: string, timeZone: string) => string;
  readonly preview: (written: string) => string;
  readonly spoken: {
    readonly ofPage: (language: string) => string;
    readonly ofSchedule: (language: string) => string;
    readonly toneOfElement: (tone: string) => string;
    readonly toneOfSchedule: (tone: string) => string;
  };
  readonly clock: {
    readonly isRight: string;
    readonly isSlow: (minutes: number) => string;
    readonly isFast: (minutes: number) => string;
  };
  readonly time: (hour: string, minute: string) => string;
}
