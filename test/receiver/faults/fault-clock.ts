/** A clock that runs faster: at `real` it said `simulated`. */
export interface FastClock {
  readonly real: number;
  readonly simulated: number;
  readonly speed: number;
}

/** What a receiver under faults is started with. */
export interface FaultReceiverOptions {
  /** A SQLite file, or where PostgreSQL is. */
  readonly database: string | { readonly host: string; readonly user: string; readonly database: string };
  readonly clock: FastClock;
  readonly seats: number;
  readonly webhook: string;
  readonly secret: string;
  /** 0: any. */
  readonly port: number;
}

/** What the clock says, in epoch milliseconds. */
export const fastClock =
  ({ real, simulated, speed }: FastClock) =>
  () =>
    Math.round(simulated + (Date.now() - real) * speed);

/** The time of simulated visitors, which runs faster, and ends when nothing is to happen any more. */
export class FastTime {
  readonly clock: FastClock;
  readonly #now: () => number;
  #pending = 0;
  #resolve = () => {};
  readonly isOver = new Promise<void>((resolve) => (this.#resolve = resolve));

  constructor(simulated: number, speed: number) {
    this.clock = { real: Date.now(), simulated, speed };
    this.#now = fastClock(this.clock);
  }

  get now(): number {
    return this.#now();
  }

  after(length: number, run: () => unknown): void {
    const work = new Promise<void>((resolve) => setTimeout(resolve, Math.max(length, 0) / this.clock.speed)).then(run);
    void this.during(work);
  }

  /** Time is not over while something goes on. */
  async during<Result>(work: Promise<Result>): Promise<Result> {
    this.#pending++;
    try {
      return await work;
    } finally {
      this.#pending--;
      // What it brings about begins first.
      setImmediate(() => this.#pending === 0 && this.#resolve());
    }
  }
}
