import type { CallbackRequest } from '../../channels/callback-request.js';
import { replacedBy } from '../store/replaced.js';
import type { CallbackStore } from '../store/callback-store.js';
import { numberOf } from '../store/stored-callback.js';
import { CountingWindows } from './windows.js';

/** How much may come. Each has a default; `Infinity` lifts it. */
export interface CallbackLimits {
  /** How often an address may come in a minute: 20. */
  readonly perMinute?: number;
  /** How many slots an address may take in an hour: 4. */
  readonly slotsPerAddress?: number;
  /** How many slots all together may take in ten minutes: 40. */
  readonly slotsInTenMinutes?: number;
  /** How many requests of a phone number may wait at a time: 3. */
  readonly waitingPerNumber?: number;
}

const minute = 60_000;

/** After how many seconds who comes for a number that waits often enough may try again. */
const numberPause = 3600;

/** Tells when too much comes: after how many seconds to come again; 0: now. */
export class Limiter {
  readonly #visits: CountingWindows;
  readonly #slots: CountingWindows;
  readonly #allSlots: CountingWindows;
  readonly #waitingPerNumber: number;

  constructor(limits: CallbackLimits) {
    const { perMinute = 20, slotsPerAddress = 4, slotsInTenMinutes = 40, waitingPerNumber = 3 } = limits;
    this.#visits = new CountingWindows(minute, perMinute);
    this.#slots = new CountingWindows(60 * minute, slotsPerAddress);
    this.#allSlots = new CountingWindows(10 * minute, slotsInTenMinutes);
    this.#waitingPerNumber = waitingPerNumber;
  }

  /** For one more visit of an address, which counts. */
  visit(address: string, instant: number): number {
    const wait = this.#visits.waitOf(address, instant);
    this.#visits.count(address, instant);
    return wait;
  }

  /** For one more request, which does not count yet. */
  async request(request: CallbackRequest, address: string, store: CallbackStore, instant: number): Promise<number> {
    if (request.slot) {
      const wait = Math.max(this.#slots.waitOf(address, instant), this.#allSlots.waitOf('', instant));
      if (wait) return wait;
    }
    const known = [request.id, ...replacedBy(request)];
    const waiting = await store.countWaiting(numberOf(request), known);
    return waiting < this.#waitingPerNumber ? 0 : numberPause;
  }

  /** A slot was given to an address. */
  slotTaken(address: string, instant: number): void {
    this.#slots.count(address, instant);
    this.#allSlots.count('', instant);
  }
}
