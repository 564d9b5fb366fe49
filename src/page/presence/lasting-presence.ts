import type { Presence } from '../../channels/presence.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { Clock } from '../clock.js';

/** How long somebody has to be back, in milliseconds. */
const lasting = 5000;

/** When those who are back count as that, by their ids: the same for all that listen. */
const returns = new WeakMap<Schedule, Map<string, number>>();

/**
 * What is told of presence, as it counts: who goes away is away at once, and who comes back is back when that has lasted a few
 * seconds. A chat that loads and a telephone with a bad connection go to and fro: nobody wants to hear each time, and nobody is
 * to be sent to whom has just gone (FAILURES 72).
 */
export class LastingPresence {
  readonly #schedule: Schedule;
  readonly #clock: Clock;
  readonly #tell: () => void;
  readonly #away = new Set<string>();
  #cancel = () => {};

  /** @param tell is called when somebody counts as back */
  constructor(schedule: Schedule, clock: Clock, tell: () => void) {
    this.#schedule = schedule;
    this.#clock = clock;
    this.#tell = tell;
  }

  /**
   * What counts of what is told at this moment.
   *
   * @param lost the ids of chats that could not be loaded: that says nothing of people
   */
  read(told: Presence, lost: ReadonlySet<string>): Presence {
    const now = this.#clock.now();
    const counted = new Map(told);
    let next = Infinity;
    for (const { id } of this.#schedule.channels) {
      const until = this.#returnOf(id, told.get(id)?.state === 'unavailable', lost.has(id), now);
      if (until <= now) continue;
      counted.set(id, { ...told.get(id), state: 'unavailable' });
      next = Math.min(next, until);
    }
    this.stop();
    if (next < Infinity) this.#cancel = this.#clock.wakeAt(next, this.#tell);
    return counted;
  }

  /** Nobody listens any more. */
  stop(): void {
    this.#cancel();
  }

  /** Until when somebody who is back does not count as that; 0 for others. */
  #returnOf(id: string, isAway: boolean, isLost: boolean, now: number): number {
    const known = returns.get(this.#schedule) ?? new Map<string, number>();
    returns.set(this.#schedule, known);
    if (isAway || isLost) {
      known.delete(id);
      if (isLost) this.#away.delete(id);
      else this.#away.add(id);
    } else if (this.#away.delete(id)) known.set(id, now + lasting);
    // A clock that was put back does not make it longer.
    const until = Math.min(known.get(id) ?? 0, now + lasting);
    if (until > now) known.set(id, until);
    return until;
  }
}
