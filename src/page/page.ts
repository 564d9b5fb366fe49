import type { Callbacks } from './callback/page-callbacks.js';
import { createClock, type Clock } from './clock.js';
import type { PagePresence } from './presence/page-presence.js';
import { createScheduleStore, type ScheduleStore } from './schedule/schedule-store.js';

export type { Clock, WakeReason } from './clock.js';
export type { ScheduleListener, ScheduleResult } from './schedule/schedule-source.js';
export type { PagePresence } from './presence/page-presence.js';
export type { ScheduleStore } from './schedule/schedule-store.js';

/** What the elements of a page share. */
export interface Page {
  readonly clock: Clock;
  readonly store: ScheduleStore;
  /** Instead of the page's own, which `presenceOf` makes when an element first needs it. */
  readonly presence?: PagePresence;
  /** Instead of the page's own, which `callbacksOf` makes when an element first needs them. */
  readonly callbacks?: Callbacks;
}

let page: Page | undefined;

function openPage(): Page {
  const clock = createClock(window);
  return { clock, store: createScheduleStore(clock, window) };
}

/** The page that this script runs in, made when it is first asked for. */
export function currentPage(): Page {
  return (page ??= openPage());
}

/** Puts another page in its place, for the elements that connect from now on; without one, a new page of this browser. */
export function usePage(replacement?: Page): void {
  page = replacement;
}
