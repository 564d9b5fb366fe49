import { codeOf, type ReceiverHealth } from '../health.js';
import type { CurrentSchedule } from '../settings.js';
import type { CallbackStore, DueNotice } from '../store/callback-store.js';
import { noticeOf } from './notice.js';
import type { Notifier } from './notifier.js';

/** What a sender of notices works with. */
export interface NoticeSenderSettings {
  readonly schedule: CurrentSchedule;
  readonly store: CallbackStore;
  readonly health: ReceiverHealth;
  readonly now: () => number;
  readonly notify: readonly Notifier[];
  readonly list: string | null;
  readonly language: string | undefined;
}

const second = 1000;

/** How long after each failure it is tried again; from the last on it stays so. */
const pauses = [10, 30, 120, 600, 1800, 3600].map((length) => length * second);

/** How long a notice may take; who took it has it for longer, so that no other receiver sends it meanwhile. */
const [mostTime, lease] = [30 * second, 60 * second];

/** After how long is asked again when the store could not be. */
const storePause = 30 * second;

/** The most that are sent at a time. */
const mostAtOnce = 20;

/** The longest that timers can wait. */
const longestWait = 24 * 3600 * second;

type Timer = ReturnType<typeof setTimeout>;

/** A program may end while a timer waits: what is to be sent is in the store. */
function unheld(timer: Timer): Timer {
  (timer as { unref?(): unknown }).unref?.();
  return timer;
}

/** Rejects when something takes too long; that goes on, unheard. */
function within<Result>(length: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const late = () => reject(Object.assign(new Error('It took too long'), { code: 'TOO-SLOW' }));
    const timer = unheld(setTimeout(late, length));
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Sends notices: those that the store has, until each was sent. Nobody waits for it. */
export class NoticeSender {
  readonly names: readonly string[];
  readonly #settings: NoticeSenderSettings;
  #running: Promise<void> = Promise.resolve();
  #isAsked = false;
  #isStopped = false;
  #timer: Timer | undefined;

  constructor(settings: NoticeSenderSettings) {
    this.#settings = settings;
    this.names = settings.notify.map(({ name }) => name);
    if (new Set(this.names).size < this.names.length) throw new TypeError('Two notifiers have the same name');
  }

  /** Sends what is due, when what it does is done; resolves when that is over. */
  wake(): Promise<void> {
    if (this.#isAsked || this.#isStopped || !this.names.length) return this.#running;
    this.#isAsked = true;
    this.#running = this.#running.then(() => {
      this.#isAsked = false;
      return this.#sendDue();
    });
    return this.#running;
  }

  /** Sends no more; resolves when what is on its way has ended. */
  stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    return this.#running;
  }

  async #sendDue(): Promise<void> {
    const { store, now, health } = this.#settings;
    try {
      for (let due = await this.#take(); due.length; due = await this.#take()) await Promise.all(due.map(this.#send));
      const next = await store.nextNotice(this.names);
      if (next !== null) this.#wakeAfter(next - now());
    } catch (error) {
      health.failed('notice', error, now());
      this.#wakeAfter(storePause);
    }
  }

  async #take(): Promise<readonly DueNotice[]> {
    const instant = this.#settings.now();
    if (this.#isStopped) return [];
    return this.#settings.store.takeNotices(this.names, instant, instant + lease, mostAtOnce);
  }

  readonly #send = async (due: DueNotice): Promise<void> => {
    const { store, health, now } = this.#settings;
    const { request, notifier, attempts } = due;
    try {
      await within(mostTime, this.#tell(due));
    } catch (error) {
      health.failed('notice', error, now());
      const pause = pauses[Math.min(attempts, pauses.length - 1)]!;
      await store.noticeFailed(request.id, notifier, { cause: codeOf(error), at: now(), due: now() + pause });
      return;
    }
    health.works('notice');
    await store.noticeSent(request.id, notifier);
  };

  async #tell({ request, received, notifier }: DueNotice): Promise<void> {
    const { notify, list, language } = this.#settings;
    const { details = false, send } = notify.find(({ name }) => name === notifier)!;
    const schedule = await this.#settings.schedule();
    await send(noticeOf({ schedule, request, received, list, language, details }));
  }

  #wakeAfter(length: number): void {
    clearTimeout(this.#timer);
    if (this.#isStopped) return;
    this.#timer = unheld(setTimeout(() => void this.wake(), Math.min(Math.max(length, 0), longestWait)));
  }
}
