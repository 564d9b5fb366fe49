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
  let pause = 0;
  let pauseEnd = 0;
  let onReturn = 0;
  let cancelWake = () => {};

  function askWake(): void {
    cancelWake();
    if (listeners.size) cancelWake = clock.wakeAt(pauseEnd, onWake, onReturn);
  }

  function wait(length: number, returnAfter = length): void {
    pause = length;
    pauseEnd = clock.now() + length;
    onReturn = clock.now() + returnAfter;
    askWake();
  }

  function onWake(reason: WakeReason): void {
    if (reason === 'corrected') wait(pause);
    else if (request) request.abort();
    else void load();
  }

  async function load(): Promise<void> {
    request = new AbortController();
    wait(patience);
    const answer = await ask(request.signal);
    request.abort(); // lets go of what was not read
    request = undefined;
    wait(...settle(answer));
  }

  function keepPace(): void {
    if (!pause) void load();
    else if (listeners.size < 2) askWake();
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
