import type { ReceiverSettings } from './settings.js';

const hour = 3_600_000;
const day = 24 * hour;

/** Deletes what is old, at most once an hour. */
export class Tidier {
  readonly keepDays: number;
  readonly #settings: ReceiverSettings;
  #next = -Infinity;

  constructor(settings: ReceiverSettings) {
    this.#settings = settings;
    this.keepDays = settings.keepDays ?? 30;
  }

  async tidy(instant: number): Promise<void> {
    if (instant < this.#next) return;
    this.#next = instant + hour;
    await this.#settings.store.deleteBefore(instant - this.keepDays * day);
  }
}
