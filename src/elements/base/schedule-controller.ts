import type { ScheduleResult } from '../../page/schedule/schedule-source.js';
import { nameProblems } from '../../page/schedule/read-document.js';
import { tryLater } from '../../page/pauses/lost-part-retry.js';
import { readSchedule } from '../../schedule/document/quick-check/read-schedule.js';
import { warnOnce } from '../../page/warnings.js';
import { PageController } from './page-controller.js';

/** One reading of a document that was given as a property, for all elements that have it. */
class Reading {
  result: ScheduleResult | null = null;
  readonly settled: Promise<void>;

  constructor(key: object, document: unknown) {
    this.settled = this.#read(key, document);
  }

  async #read(key: object, document: unknown): Promise<void> {
    try {
      const result = await readSchedule(document);
      if (!result.ok) warnOnce(`the schedule property ${nameProblems(result.problems)}`, result.problems);
      this.result = result.ok
        ? { status: 'ready', schedule: result.schedule }
        : { status: 'failed', reason: 'invalid', problems: result.problems };
    } catch (reason) {
      warnOnce('what reads the schedule property could not be loaded', reason);
      this.result = { status: 'failed', reason: 'unreachable', problems: [] };
      readings.delete(key);
    }
  }
}

const readings = new WeakMap<object, Reading>();

/** Gives an element its schedule, and updates the element whenever there is another. */
export class ScheduleController extends PageController {
  /** Settles when a schedule that was given as a property has been read. */
  settled = Promise.resolve();
  /** Whether at this update another schedule replaces a provisional one: nothing has changed by that. */
  isFirstAnswer = false;
  #source: unknown;
  #result: ScheduleResult | null = null;
  #told: ScheduleResult | null = null;
  #unsubscribe: (() => void) | undefined;

  override hostDisconnected(): void {
    this.#leave();
  }

  /**
   * What is known at this moment; null when the element names no schedule. Call it in each update.
   *
   * @param src the address of the schedule, or `#id` of an element that holds it
   * @param document the schedule itself, as its author writes it; then `src` does not count
   */
  read(src: string | null, document: unknown): ScheduleResult | null {
    const source = document ?? (src || null);
    if (this.host.isConnected && source !== this.#source) {
      this.#leave();
      this.#source = source;
      if (source === null) this.#result = null;
      else if (source === document) void this.#readProperty(document);
      else this.#subscribe(source as string);
    }
    const before = this.#told;
    this.#told = this.#result;
    this.isFirstAnswer = before?.status === 'ready' && !!before.isProvisional && before !== this.#told;
    return this.#told;
  }

  #subscribe(src: string): void {
    this.#unsubscribe = this.page?.store.subscribe(src, this.host.ownerDocument, (result) => {
      this.#result = result;
      this.host.requestUpdate();
    });
  }

  #readProperty(document: unknown): void {
    const key = Object(document) as object; // what is no object is read, and refused, each time
    const known = readings.get(key);
    // Meanwhile the schedule before stays: a page may make an equal document anew whenever it renders.
    const before = this.#result?.status === 'ready' ? { ...this.#result, isProvisional: true } : null;
    this.#result = known?.result ?? before ?? { status: 'loading' };
    if (known?.result) return;
    const reading = known ?? new Reading(key, document);
    readings.set(key, reading);
    this.settled = reading.settled.then(() => {
      if (this.#source !== document) return;
      this.#result = reading.result;
      const isLost = readings.get(key) !== reading;
      if (isLost) this.#unsubscribe = tryLater(this.page!.clock, () => this.#readProperty(document));
      this.host.requestUpdate();
    });
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#source = undefined;
  }
}
