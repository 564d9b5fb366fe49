import type { Clock, Wake, WakeReason } from '../../src/page/clock.js';
import type { ServerTime } from '../../src/page/server-time.js';

interface Asked {
  readonly instant: number;
  readonly onReturn: number;
  readonly wake: Wake;
}

/** A clock that only the test moves, and that shows for which instants it was asked to wake. */
export class FakeClock implements Clock {
  instant = Date.UTC(2026, 10, 23, 8);
  readonly corrections: ServerTime[] = [];
  readonly asked = new Set<Asked>();
  #onAsk: () => void = () => {};

  now(): number {
    return this.instant;
  }

  wakeAt(instant: number, wake: Wake, onReturn = instant): () => void {
    const asked = { instant, onReturn, wake };
    this.asked.add(asked);
    this.#onAsk();
    return () => this.asked.delete(asked);
  }

  correct(time: ServerTime): void {
    this.corrections.push(time);
  }

  /** The one wake that is asked for. */
  get next(): Asked {
    const [only, ...others] = this.asked;
    if (!only || others.length) throw new Error(`${this.asked.size} wakes are asked for`);
    return only;
  }

  /** In how many seconds that is. */
  get seconds(): number {
    return (this.next.instant - this.instant) / 1000;
  }

  /** Resolves when the next wake is asked for: that is when whoever was busy has made up its mind. */
  nextAsked(): Promise<void> {
    return new Promise((resolve) => (this.#onAsk = resolve));
  }

  /** Lets the time come for the one wake that is asked for. */
  wake(reason: WakeReason = 'due'): void {
    const { next } = this;
    if (reason === 'due') this.instant = Math.max(this.instant, next.instant);
    this.asked.delete(next);
    next.wake(reason);
  }
}
