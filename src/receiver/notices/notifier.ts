import type { CallbackRequest, PostedSlot } from '../../channels/callback-request.js';

/** What is told of a request that was kept: nothing that says who it is of, unless the owner wants that. */
export interface CallbackNotice {
  /** The id of the request: the same however often it is told. */
  readonly id: string;
  /** The id of the callback channel in the schedule. */
  readonly channel: string;
  /** Null: as soon as possible. */
  readonly slot: PostedSlot | null;
  /** When it came (ISO 8601). */
  readonly received: string;
  /** The address of the list, where the owner said it. */
  readonly list: string | null;
  /** In the language of the staff: one line, and some of them. */
  readonly title: string;
  readonly text: string;
  /** For a notifier with `details` only. */
  readonly request?: CallbackRequest;
}

/** Tells people, or another program, that somebody is to be called. */
export interface Notifier {
  /** What the store knows it by: each has another one. */
  readonly name: string;
  /** Whether it is given the name, the number and the question as well. */
  readonly details?: boolean;
  /** Rejects when it did not succeed: then it is tried again. What was told twice has the same id. */
  send(notice: CallbackNotice): Promise<unknown>;
}
