import type { Page } from '../../../page/page.js';
import { readRules } from '../../../page/schedule/read-document.js';
import type { FailedSchedule, ReadySchedule } from '../../../page/schedule/schedule-answer.js';
import type { ScheduleResult } from '../../../page/schedule/schedule-source.js';

/** A schedule as its rules have it. */
export interface ExplainedSchedule {
  readonly result: { readonly status: 'loading' } | ReadySchedule | FailedSchedule;
  readonly isCompiled: boolean;
}

const loading: ExplainedSchedule = { result: { status: 'loading' }, isCompiled: false };

/** Without a part of the script nothing can be read. */
const lost = (error: unknown): FailedSchedule => ({
  status: 'failed',
  reason: 'unreachable',
  problems: [],
  fault: `cannot be read: ${String(error)}`,
});

/** The schedules of a page's elements, each followed until `stop` is called. They are the page's own: nothing is asked for a second time. */
export class ExplainedSchedules {
  readonly #page: Page;
  readonly #onChange: () => void;
  readonly #known = new Map<unknown, ExplainedSchedule>();
  readonly #stops: (() => void)[] = [];

  constructor(page: Page, onChange: () => void) {
    this.#page = page;
    this.#onChange = onChange;
  }

  /** What is known of the schedule of an element, by its address or (then that does not count) by itself. */
  read(src: string | null, document: unknown, owner: Document): ExplainedSchedule | null {
    const key = document ?? (src || null);
    if (key === null) return null;
    if (!this.#known.has(key)) this.#follow(key, document === key, owner);
    return this.#known.get(key)!;
  }

  /** Nobody looks any more. */
  stop(): void {
    this.#stops.forEach((stop) => stop());
  }

  #follow(key: unknown, isProperty: boolean, owner: Document): void {
    this.#known.set(key, loading);
    if (isProperty)
      void readRules(key).then(
        ([result]) => this.#settle(key, result, false),
        (error) => this.#settle(key, lost(error), false),
      );
    else this.#stops.push(this.#page.store.subscribe(String(key), owner, (result) => this.#hear(key, result)));
  }

  #hear(key: unknown, result: ScheduleResult): void {
    if (result.status !== 'compiled') return this.#settle(key, result, false);
    void Promise.resolve(result.read()).then(
      (rules) => this.#settle(key, rules, true),
      (error) => this.#settle(key, lost(error), true),
    );
  }

  #settle(key: unknown, result: ExplainedSchedule['result'], isCompiled: boolean): void {
    this.#known.set(key, { result, isCompiled });
    this.#onChange();
  }
}
