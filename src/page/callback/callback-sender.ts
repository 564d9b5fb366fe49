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
    options: { signal: AbortSignal; capture: boolean },
  ): void;
}

/** A request without what makes it the same one when it is sent again. */
export type CallbackContent = Omit<CallbackRequest, 'id' | 'replaces'>;

/** What it is doing: sending, waiting before it tries again, or waiting for a connection. */
export type SendingPhase = 'sending' | 'retrying' | 'offline';

/** Sends what one visitor wants, once. */
export interface CallbackSender {
  readonly isBusy: boolean;
  /**
   * Sends a content, again where that may help, and resolves with what became of it; never rejects. While it is busy
   * nothing else is sent: it gives the result of what is under way.
   *
   * @param tell hears what it is doing
   */
  send(content: CallbackContent, post: Post, tell: (phase: SendingPhase) => void): Promise<SendingResult>;
  /** Gives up. What is on its way may still arrive. */
  stop(): void;
  /** What is sent from now on is another intent. */
  renew(): void;
}

const stopped: SendingResult = { status: 'failed', reason: 'stopped' };
const unreachable: SendingResult = { status: 'failed', reason: 'unreachable' };

/** Makes a sender. Its only timers are those of the clock. */
export function createCallbackSender(clock: Clock, window: SendingWindow): CallbackSender {
  const key = new IdempotencyKey(window.crypto);
  let underWay: Promise<SendingResult> | null = null;
  let stopping = new AbortController();

  /** Resolves when an instant has come, when it is stopped, or when the visitor comes back if that is asked for. */
  function wait(length: number, untilReturn = false): Promise<void> {
    const { signal } = stopping;
    return new Promise((resolve) => {
      const now = clock.now();
      const cancel = clock.wakeAt(now + length, () => resolve(), untilReturn ? now : undefined);
      signal.addEventListener('abort', () => {
        cancel();
        resolve();
      });
    });
  }

  /** One attempt, which ends in time. */
  async function attempt(post: Post, request: CallbackRequest): Promise<Attempt> {
    const ending = new AbortController();
    const ended = new Promise<never>((_, reject) => ending.signal.addEventListener('abort', reject));
    const end = () => ending.abort();
    const cancel = clock.wakeAt(clock.now() + attemptPatience, end);
    stopping.signal.addEventListener('abort', end);
    key.doubt();
    try {
      return await Promise.race([post(request, ending.signal), ended]);
    } catch {
      return { status: 'retry', after: 0 };
    } finally {
      cancel();
      stopping.signal.removeEventListener('abort', end);
    }
  }

  async function sendUntilAnswered(
    post: Post,
    request: CallbackRequest,
    tell: (phase: SendingPhase) => void,
  ): Promise<SendingResult> {
    for (let failures = 0; ;) {
      tell('sending');
      const answer = await attempt(post, request);
      if (answer.status !== 'retry') return answer;
      if (stopping.signal.aborted) return stopped;
      const isOnline = window.navigator.onLine;
      if (isOnline) failures++;
      const pause = isOnline ? callbackPause(failures, answer.after, window.Math.random()) : offlinePause;
      if (pause === null) return unreachable;
      tell(isOnline ? 'retrying' : 'offline');
      await wait(pause, !isOnline);
      if (stopping.signal.aborted) return stopped;
    }
  }

  async function send(content: CallbackContent, post: Post, tell: (phase: SendingPhase) => void) {
    const request = { ...key.identify(JSON.stringify(content)), ...content };
    stopping = new AbortController();
    const result = await sendUntilAnswered(post, request, tell);
    if (result.status === 'sent') key.settle();
    else if (result.status === 'slot-gone' || result.reason === 'refused') key.deny();
    return result;
  }

  /** Whoever comes a moment later, such as the second click or Enter in the same tick, finds the lock. */
  async function lock(content: CallbackContent, post: Post, tell: (phase: SendingPhase) => void) {
    await Promise.resolve();
    return send(content, post, tell).finally(() => (underWay = null));
  }

  return {
    get isBusy() {
      return underWay !== null;
    },
    send: (content, post, tell) => (underWay ??= lock(content, post, tell)),
    stop: () => stopping.abort(),
    renew() {
      if (!underWay) key.renew();
    },
  };
}
