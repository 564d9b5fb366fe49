import type { Schedule } from '../schedule/document/schedule.js';
import type { ReceiverHealth } from './health.js';
import type { CallbackStore } from './store/callback-store.js';

/** Gives the schedule that visitors see now: it is asked for each request. */
export type CurrentSchedule = () => Schedule | Promise<Schedule>;

/** What every part of a receiver is given. */
export interface ReceiverSettings {
  readonly schedule: CurrentSchedule;
  readonly store: CallbackStore;
  /** What failed: give the callback handler and the staff's page the same one. */
  readonly health?: ReceiverHealth;
  /** After how many days requests are deleted: 30. */
  readonly keepDays?: number;
  /** The language of the staff (`nl` or `en`); else that of the schedule. */
  readonly language?: string;
  /** The time, in epoch milliseconds. */
  readonly now?: () => number;
}
