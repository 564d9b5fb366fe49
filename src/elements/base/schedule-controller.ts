import type { ScheduleResult } from '../../page/schedule/schedule-source.js';
import { readDocument, readRules } from '../../page/schedule/read-document.js';
import {
  failed,
  isGood,
  type CompiledSchedule,
  type FailedSchedule,
  type ReadySchedule,
} from '../../page/schedule/schedule-answer.js';
import { readCompiled } from '../../compile/read-compiled.js';
import { LazyPart } from './lazy-part.js';
import { watchFor } from './mistakes/mistake-watch.js';
import { PageController } from './page-controller.js';
import { warnOnce } from '../../page/warnings.js';

async function read(document: unknown): Promise<ScheduleResult> {
  // Of what is read later there is a copy: what a page changes in it changes no schedule.
  const isBelieved = readCompiled(document) !== null;
  const [result, fault] = await (isBelieved ? readDocument(JSON.stringify(document), true) : readRules(document));
  if (fault !== undefined) warnOnce(`.schedule ${fault}`, result.problems);
  return result;
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

const [lost] = failed('unreachable', 'cannot be read');

/** What is known of a schedule that is read by its rules. */
type RulesResult = Exclude<ScheduleResult, CompiledSchedule>;

/** Gives an element its schedule, and updates the element whenever there is another. */
export class ScheduleController extends PageController {
  #isFirstAnswer = false;
  #source: unknown;
  #result: ScheduleResult | null = null;
  #told: ScheduleResult | null = null;
  #unsubscribe: (() => void) | undefined;
  #stopWatching: (() => void) | undefined;
  #property: LazyPart<ScheduleResult> | undefined;
  #compiled: CompiledSchedule | undefined;
  #rules: LazyPart<ReadySchedule | FailedSchedule> | undefined;
  /** What was told last. */
  #latestRules: ReadySchedule | FailedSchedule | undefined;

  /** Settles when a schedule that was given as a property, or one that was compiled, has been read. */
  get settled(): Promise<void> | undefined {
    return this.#rules?.settled ?? this.#property?.settled;
  }

  override hostConnected(): void {
    super.hostConnected();
    this.#stopWatching = watchFor(this.host);
  }

  override hostDisconnected(): void {
    this.#stopWatching?.();
    this.#leave();
  }

  /**
   * What is known at this moment by the rules of the schedule; null when the element names none. Call it in each update.
   *
   * @param src the address of the schedule, or `#id` of an element that holds it
   * @param document the schedule itself, as its author writes it; then `src` does not count
   */
  read(src: string | null, document: unknown): RulesResult | null {
    const result = this.look(src, document);
    const rules = result?.status === 'compiled' ? this.#readRules(result) : result;
    if (rules === undefined) return this.#latestRules ?? { status: 'loading' }; // until it is read, the one before stays
    if (rules?.status === 'loading') return rules;
    this.#latestRules = rules ?? undefined;
    this.tell();
    return rules;
  }

  /** What is known at this moment, as `read`, be it compiled. Who makes use of that calls `tell`. */
  look(src: string | null, document: unknown): ScheduleResult | null {
    const source = document ?? (src || null);
    if (this.host.isConnected && source !== this.#source) {
      this.#leave();
      this.#source = source;
      this.#turnTo(source, source === document);
    }
    const property = this.#property?.want();
    if (property !== undefined) this.#result = property ?? lost;
    return this.#result;
  }

  /** The element shows what is known at this moment. */
  tell(): void {
    const before = this.#told;
    this.#told = this.#result;
    this.#isFirstAnswer = isGood(before) && !!before.isProvisional && before !== this.#told;
  }

  /** Whether at this update another schedule has replaced a provisional one: nothing has changed by that. */
  takeFirstAnswer(): boolean {
    const isFirst = this.#isFirstAnswer;
    this.#isFirstAnswer = false;
    return isFirst;
  }

  /** Undefined until it is read. */
  #readRules(compiled: CompiledSchedule): ReadySchedule | FailedSchedule | undefined {
    if (compiled !== this.#compiled) {
      this.#rules?.hostDisconnected();
      this.#compiled = compiled;
      const host = { requestUpdate: () => this.host.requestUpdate() };
      this.#rules = new LazyPart(host, compiled.read, 'what reads the rules of the schedule');
    }
    const rules = this.#rules!.want();
    return rules === null ? lost : rules;
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
    this.#result = isGood(this.#result) ? { ...this.#result, isProvisional: true } : { status: 'loading' };
    const host = { requestUpdate: () => this.host.requestUpdate() };
    this.#property = new LazyPart(host, () => readOnce(document), 'what reads the schedule property');
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#property?.hostDisconnected();
    this.#property = undefined;
    this.#rules?.hostDisconnected();
    this.#rules = this.#compiled = this.#latestRules = undefined;
    this.#source = undefined;
  }
}
