/** What can fail: the store, the schedule, a notice. */
export type ReceiverPart = 'store' | 'schedule' | 'notice';

/** What failed of a part: how often, when first and last (epoch milliseconds); since it last did its work if it `isOver`. */
export interface ReceiverFailure {
  readonly part: ReceiverPart;
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly isOver: boolean;
}

/** The code of what went wrong; never its message, in which a name or number may stand. */
export function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  const cause = typeof code === 'string' && code ? code : typeof name === 'string' ? name : 'unknown';
  return cause.replace(/[^\w-]/g, '').slice(0, 60);
}

/** What failed, and what works again: for the log, and for the page of the staff. */
export class ReceiverHealth {
  readonly #failures = new Map<ReceiverPart, ReceiverFailure>();
  readonly #log: (line: string) => void;

  /** @param log hears one line per failure, with nothing personal */
  constructor(log: (line: string) => void = (line) => console.error(line)) {
    this.#log = log;
  }

  failed(part: ReceiverPart, error: unknown, instant: number): void {
    const known = this.#failures.get(part);
    const before = known && !known.isOver ? known : { count: 0, first: instant };
    this.#failures.set(part, { part, count: before.count + 1, first: before.first, last: instant, isOver: false });
    this.#log(`${new Date(instant).toISOString()} bereikbaar-nu receiver: ${part} failed: ${codeOf(error)}`);
  }

  works(part: ReceiverPart): void {
    const known = this.#failures.get(part);
    if (known && !known.isOver) this.#failures.set(part, { ...known, isOver: true });
  }

  /** What failed since an instant, or fails still. */
  since(instant: number): readonly ReceiverFailure[] {
    return [...this.#failures.values()].filter(({ last, isOver }) => !isOver || last >= instant);
  }
}
