import type { CallbackRequest } from '../../channels/callback-request.js';
import type { Attempt, Post, SendingResult } from './callback-attempt.js';
import type { Clock } from '../clock.js';
import { IdempotencyKey } from './idempotency-key.js';
import { attemptPatience, callbackPause, offlinePause } from '../pauses/callback-retry.js';
import type { RandomSource } from './random-id.js';
import type { PageWindow } from '../page-window.js';

/** What sending needs of the window. */
export interface SendingWindow extends Pick<PageWindow, 'Math' | 'fetch' | 'reportError'> {
  readonly crypto: RandomSource;
  readonly navigator: { readonly onLine: boolean };
  addEventListener(
    type: 'pageshow',
    listener: (event: { readonly persisted: boolean }) => void,
    isCapture: boolean,
  ): void;
}

/** A request without what makes it the same one when it is sent again. */
export type CallbackContent = Omit<CallbackRequest, 'id' | 'replaces'>;

/** What it is doing: sending, waiting before it tries again, or waiting for a connection. */
export type SendingPhase = 'sending' | 'retrying' | 'offline';

const stopped: SendingResult = { status: 'failed', reason: 'stopped' };
const unreachable: SendingResult = { status: 'failed', reason: 'unreachable' };

/** Sends what one visitor wants, once. Its only timers are those of the clock. */
export class CallbackSender {
  readonly #clock: Clock;
  readonly #window: SendingWindow;
  readonly #key: IdempotencyKey;
  #underWay: Promise<SendingResult> | null = null;
  #stopping = new AbortController();

  constructor(clock: Clock, window: SendingWindow) {
    this.#clock = clock;
    this.#window = window;
    this.#key = new IdempotencyKey(window.crypto);
  }

  get isBusy(): boolean {
    return this.#underWay !== null;
  }

  /**
   * Sends a content, again where that may help, and resolves with what became of it; never rejects. While it is busy
   * nothing else is sent: it gives the result of what is under way.
   *
   * @param tell hears what it is doing
   */
  send(content: CallbackContent, post: Post, tell: (phase: SendingPhase) => void): Promise<SendingResult> {
    return (this.#underWay ??= this.#lock(content, post, tell));
  }

  /** Gives up. What is on its way may still arrive. */
  stop(): void {
    this.#stopping.abort();
  }

  /** What is sent from now on is another intent. */
  renew(): void {
    if (!this.isBusy) this.#key.renew();
  }

  /** Whoever comes a moment later, such as the second click or Enter in the same tick, finds the lock. */
  async #lock(content: CallbackContent, post: Post, tell: (phase: SendingPhase) => void): Promise<SendingResult> {
    await Promise.resolve();
    return this.#send(content, post, tell).finally(() => (this.#underWay = null));
  }

  async #send(content: CallbackContent, post: Post, tell: (phase: SendingPhase) => void): Promise<SendingResult> {
    const request = { ...this.#key.identify(JSON.stringify(content)), ...content };
    this.#stopping = new AbortController();
    const result = await this.#sendUntilAnswered(post, request, tell);
    if (result.status === 'sent') this.#key.settle();
    else if (result.status === 'slot-gone' || result.reason === 'refused') this.#key.deny();
    return result;
  }

  async #sendUntilAnswered(
    post: Post,
    request: CallbackRequest,
    tell: (phase: SendingPhase) => void,
  ): Promise<SendingResult> {
    for (let failures = 0; ;) {
      // Once it is said that it is tried again, each attempt is not told anew.
      if (!failures) tell('sending');
      const answer = await this.#attempt(post, request);
      if (answer.status !== 'retry') return answer;
      if (this.#stopping.signal.aborted) return stopped;
      const isOnline = this.#window.navigator.onLine;
      if (isOnline) failures++;
      const pause = isOnline ? callbackPause(failures, answer.after, this.#window.Math.random()) : offlinePause;
      if (pause === null) return unreachable;
      tell(isOnline ? 'retrying' : 'offline');
      await this.#wait(pause, !isOnline);
      if (this.#stopping.signal.aborted) return stopped;
    }
  }

  /** One attempt, which ends in time. */
  async #attempt(post: Post, request: CallbackRequest): Promise<Attempt> {
    const ending = new AbortController();
    const ended = new Promise<never>((_, reject) => ending.signal.addEventListener('abort', reject));
    const end = () => ending.abort();
    const cancel = this.#clock.wakeAt(this.#clock.now() + attemptPatience, end);
    const stopping = this.#stopping.signal;
    stopping.addEventListener('abort', end);
    this.#key.doubt();
    try {
      return await Promise.race([post(request, ending.signal), ended]);
    } catch {
      return { status: 'retry', after: 0 };
    } finally {
      cancel();
      stopping.removeEventListener('abort', end);
    }
  }

  /** Resolves when an instant has come, when it is stopped, or when the visitor comes back if that is asked for. */
  #wait(length: number, untilReturn: boolean): Promise<void> {
    return new Promise((resolve) => {
      const now = this.#clock.now();
      const cancel = this.#clock.wakeAt(now + length, () => resolve(), untilReturn ? now : undefined);
      this.#stopping.signal.addEventListener('abort', () => {
        cancel();
        resolve();
      });
    });
  }
}
