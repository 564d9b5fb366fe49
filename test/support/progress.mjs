// Says what runs, also where the output is no terminal: at its start, and again whenever nothing was told for a while.

/** `now` gives milliseconds; `write` prints; after `silence` milliseconds a `tick` says what is running. */
export class Progress {
  #running = new Map();
  #silence;
  #now;
  #write;
  #told;

  constructor({ now, write, silence = 15_000 }) {
    this.#now = now;
    this.#write = write;
    this.#silence = silence;
    this.#told = now();
  }

  say(text) {
    this.#told = this.#now();
    this.#write(text);
  }

  /** From now on it runs; `counts` gives how many of its tests passed and failed so far, or null. */
  begin(name, counts) {
    this.#running.set(name, { since: this.#now(), counts });
  }

  end(name) {
    this.#running.delete(name);
  }

  /** To be called more often than the silence is long. */
  tick() {
    if (this.#running.size === 0 || this.#now() - this.#told < this.#silence) return;
    this.say([...this.#running].map(([name, stage]) => `.. ${name}: ${this.#soFar(stage)}\n`).join(''));
  }

  #soFar({ since, counts }) {
    const seconds = Math.round((this.#now() - since) / 1000);
    const count = counts();
    return count ? `${count.passed} passed, ${count.failed} failed so far (${seconds} s)` : `${seconds} s so far`;
  }
}
