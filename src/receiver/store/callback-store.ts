import type { CallbackRequest } from '../../channels/callback-request.js';

/**
 * What became of a request: `kept`; kept before, the `same` or an`other` one under its id; `withdrawn` by a later version
 * or erased; or its slot was `full`.
 */
export type KeepOutcome = 'kept' | 'same' | 'other' | 'withdrawn' | 'full';

/** What the staff made of a request. */
export type CallbackProgress = 'new' | 'no-answer' | 'called' | 'spam';

/** A request that is kept, with what the staff made of it. Instants are epoch milliseconds. */
export interface StoredCallback {
  readonly request: CallbackRequest;
  readonly received: number;
  readonly state: CallbackProgress;
  /** When to try again. */
  readonly again: number | null;
  readonly note: string;
  /** When, and by whom, it was changed. */
  readonly changed: number | null;
  readonly changedBy: string;
  /** Goes up with each change: who changes it says which one they saw. */
  readonly revision: number;
}

/** What the staff changes of a request. */
export interface CallbackChange {
  readonly state: CallbackProgress;
  readonly again: number | null;
  readonly note: string;
  readonly changed: number;
  readonly changedBy: string;
}

/** Some of the requests, and how many there are in all. */
export interface CallbackList {
  readonly callbacks: readonly StoredCallback[];
  readonly total: number;
}

/** A notice that is to be sent: of a request, to one of the notifiers. */
export interface DueNotice {
  readonly request: CallbackRequest;
  readonly received: number;
  readonly notifier: string;
  /** How often it failed. */
  readonly attempts: number;
}

/** Why a notice failed (a code, with nothing personal), when, and when it is tried again. */
export interface NoticeFailure {
  readonly cause: string;
  readonly at: number;
  readonly due: number;
}

/** How many notices failed and are still to be sent, when the first of them is tried again, and what failed last. */
export interface FailingNotices {
  readonly count: number;
  readonly due: number;
  readonly notifier: string;
  readonly cause: string;
}

/** Keeps which notices are still to be sent: until they are, or their request is erased. */
export interface NoticeStore {
  /** Gives notices that are due, of these notifiers; nobody else gets them before `until`. */
  takeNotices(notifiers: readonly string[], now: number, until: number, most: number): Promise<readonly DueNotice[]>;
  /** When the next notice of these notifiers is due; null for none. */
  nextNotice(notifiers: readonly string[]): Promise<number | null>;
  noticeSent(id: string, notifier: string): Promise<void>;
  noticeFailed(id: string, notifier: string, failure: NoticeFailure): Promise<void>;
  /** Those that failed since an instant, and were not sent after all. */
  failingNotices(since: number): Promise<FailingNotices | null>;
}

/**
 * Keeps callback requests. Whatever happens to the process or the machine, what was answered with `kept` is there; nothing
 * is there twice, and a slot never holds more than its seats. A store that cannot do its work rejects.
 */
export interface CallbackStore extends NoticeStore {
  /**
   * Keeps a request, withdraws those that it replaces: all of it, or nothing. `seats` is how many calls fit in its slot;
   * `notifiers` are the names of those who are to be told, when it is kept.
   */
  keep(request: CallbackRequest, seats: number, received: number, notifiers?: readonly string[]): Promise<KeepOutcome>;
  /** How many seats are taken of the slots that begin from an instant until another one, by their begin, apart from these requests. */
  seatsTaken(from: number, until: number, except: readonly string[]): Promise<ReadonlyMap<number, number>>;
  /** How many requests of a phone number wait to be called, apart from these. */
  countWaiting(phone: string, except: readonly string[]): Promise<number>;
  /** Those that wait to be called, the oldest end of their time first. */
  listWaiting(most: number): Promise<CallbackList>;
  /** Those that are done since an instant, the last first. */
  listDone(since: number, most: number): Promise<CallbackList>;
  /** Those of a phone number, or of the end of one, the last first. */
  search(digits: string, most: number): Promise<CallbackList>;
  find(id: string): Promise<StoredCallback | null>;
  /** Changes a request, if nobody else did since that revision. */
  change(id: string, revision: number, change: CallbackChange): Promise<boolean>;
  /** Erases a request; what was on its way with its id is not kept any more. */
  erase(id: string, at: number): Promise<void>;
  /** Deletes all whose time was over before an instant; gives how many. */
  deleteBefore(instant: number): Promise<number>;
  /** Rejects when the store cannot be asked. */
  check(): Promise<void>;
  close(): Promise<void>;
}
