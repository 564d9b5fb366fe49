import type { Clock, WakeReason } from './clock.js';
import type { Listeners } from './listeners.js';
import { patience, type Pause } from './pauses/request-retry.js';

/**
 * Paces the requests to one address: one at a time, at once for the first listener, later when the pause is over, and none
 * while nobody listens or the page is hidden. Gives what adds a listener, which gives what takes it away.
 *
 * @param ask makes a request; its signal aborts after 8 s. Never rejects
 * @param settle deals with the answer, and says when to ask again
 */
export function paceRequests<Answer>(
  clock: Clock,
  listeners: Listeners,
  ask: (signal: AbortSignal) => Promise<Answer>,
  settle: (answer: Answer) => Pause,
): (listener: () => void) => () => void {
  let request: AbortController | undefined;
  let cancelWake = () => {};
  /** Goes on where the pace is: with the first request, later with waiting for the next one. */
  let goOn = () => void load(new AbortController());

  function wait(length: number, returnAfter = length): void {
    const now = clock.now();
    const onWake = (reason: WakeReason) => {
      if (reason === 'corrected') wait(length);
      else if (request) request.abort();
      else void load(new AbortController());
    };
    goOn = () => {
      cancelWake();
      if (listeners.size) cancelWake = clock.wakeAt(now + length, onWake, now + returnAfter);
    };
    goOn();
  }

  async function load(controller: AbortController): Promise<void> {
    request = controller;
    wait(patience);
    const answer = await ask(controller.signal);
    controller.abort(); // lets go of what was not read
    request = undefined;
    wait(...settle(answer));
  }

  function keepPace(): void {
    if (listeners.size < 2) goOn();
  }

  return (listener) => {
    const remove = listeners.add(listener);
    keepPace();
    return () => {
      remove();
      keepPace();
    };
  };
}
