import { createClock, type Clock } from './clock.js';
import { createScheduleStore, type ScheduleStore } from './schedule/schedule-store.js';

/** What the elements of a page share from the start. Its presence and its callbacks come when an element first needs them. */
export interface Page {
  readonly clock: Clock;
  readonly store: ScheduleStore;
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
