import type { ScheduleResult } from '../../page/schedule/schedule-source.js';
import { nameProblems } from '../../page/schedule/read-document.js';
import { readSchedule } from '../../schedule/document/quick-check/read-schedule.js';
import { LazyPart } from './lazy-part.js';
import { PageController } from './page-controller.js';
import { warnOnce } from '../../page/warnings.js';

async function read(document: unknown): Promise<ScheduleResult> {
  const result = await readSchedule(document);
  if (result.ok) return { status: 'ready', schedule: result.schedule };
  warnOnce(`the schedule property ${nameProblems(result.problems)}`, result.problems);
  return { status: 'failed', reason: 'invalid', problems: result.problems };
}

/** What documents say that were given as properties: each is read once, for all elements that have it. */
const readings = new WeakMap<object, ScheduleResult | Promise<ScheduleResult>>();

function readOnce(document: unknown): ScheduleResult | Promise<ScheduleResult> {
  const key = Object(document) as object; // what is no object is read, and refused, each time
  const known = readings.get(key);
  if (known) return known;
  const reading = read(document);
  readings.set(key, reading);
  reading.then(
    (result) => readings.set(key, result),
    () => readings.delete(key),
  );
  return reading;
}

const lost: ScheduleResult = { status: 'failed', reason: 'unreachable', problems: [] };

/** Gives an element its schedule, and updates the element whenever there is another. */
export class ScheduleController extends PageController {
  /** Whether at this update another schedule replaces a provisional one: nothing has changed by that. */
  isFirstAnswer = false;
  #source: unknown;
  #result: ScheduleResult | null = null;
  #told: ScheduleResult | null = null;
  #unsubscribe: (() => void) | undefined;
  #property: LazyPart<ScheduleResult> | undefined;

  /** Settles when a schedule that was given as a property has been read. */
  get settled(): Promise<void> | undefined {
    return this.#property?.settled;
  }

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
      this.#turnTo(source, source === document);
    }
    const property = this.#property?.want();
    if (property !== undefined) this.#result = property ?? lost;
    const before = this.#told;
    this.#told = this.#result;
    this.isFirstAnswer = before?.status === 'ready' && !!before.isProvisional && before !== this.#told;
    return this.#told;
  }

  #turnTo(source: unknown, isProperty: boolean): void {
    if (source === null) this.#result = null;
    else if (isProperty) this.#await(source);
    else this.#subscribe(source as string);
  }

  #subscribe(src: string): void {
    this.#unsubscribe = this.page?.store.subscribe(src, this.host.ownerDocument, (result) => {
      this.#result = result;
      this.host.requestUpdate();
    });
  }

  /** Until it is read the schedule before stays: a page may make an equal document anew whenever it renders. */
  #await(document: unknown): void {
    this.#result = this.#result?.status === 'ready' ? { ...this.#result, isProvisional: true } : { status: 'loading' };
    const host = { requestUpdate: () => this.host.requestUpdate() };
    this.#property = new LazyPart(host, () => readOnce(document), 'what reads the schedule property');
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#property?.hostDisconnected();
    this.#property = undefined;
    this.#source = undefined;
  }
}
