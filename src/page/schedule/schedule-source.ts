import type { Clock } from '../clock.js';
import { Listeners } from '../listeners.js';
import { createPace } from '../paced-requests.js';
import { pauseAfterFailure, type Pause } from '../pauses/request-retry.js';
import { schedulePause, usualMinutes } from '../pauses/schedule-refresh.js';
import { readDocument, type FailedSchedule, type ReadySchedule, type ScheduleReading } from './read-document.js';
import { requestDocument } from '../request-document.js';
import type { PageWindow } from '../page-window.js';

/** What is known of a schedule. */
export type ScheduleResult = { readonly status: 'loading' } | ReadySchedule | FailedSchedule;

export type ScheduleListener = (result: ScheduleResult) => void;

/** One address with a schedule, kept up to date while somebody listens. */
export interface ScheduleSource {
  /** Gives the result at once and after each change. Returns what stops it. */
  subscribe(listener: ScheduleListener): () => void;
  /** A schedule to show until the address has given one. */
  offer(schedule: ReadySchedule): void;
}

/** Makes a source. `warn` is for the people who build the page. */
export function createSource(
  url: string,
  clock: Clock,
  window: PageWindow,
  warn: (fault: string) => void,
): ScheduleSource {
  const listeners = new Listeners(window);
  let result: ScheduleResult = { status: 'loading' };
  let lastText: string | undefined;
  let lastGood: ScheduleReading | undefined;
  let refreshMinutes = usualMinutes;
  let failures = 0;
  const keepPace = createPace(clock, listeners, ask, settle);

  function publish(next: ScheduleResult): void {
    result = next;
    if (next.status === 'ready') refreshMinutes = next.schedule.refreshMinutes;
    listeners.tell();
  }

  async function read(text: string): Promise<ScheduleReading> {
    if (lastGood && text === lastText) return lastGood;
    const reading = await readDocument(text);
    if (reading[1] === undefined) [lastText, lastGood] = [text, reading];
    return reading;
  }

  function ask(signal: AbortSignal): Promise<ScheduleReading> {
    return requestDocument(url, read, signal, clock, window);
  }

  function settle([next, fault, asked = 0]: ScheduleReading): Pause {
    if (fault !== undefined) return fail(next, fault, asked);
    if (next !== result) publish(next);
    failures = 0;
    return [schedulePause(0, refreshMinutes, window.Math.random())];
  }

  function fail(next: FailedSchedule, fault: string, asked: number): Pause {
    // The first failure may be a hiccup and is tried again before anyone hears of it, unless that is no use.
    failures = Math.max(failures + 1, asked || next.problems.length ? 2 : 0);
    if (failures > 1) {
      warn(fault);
      if (result.status !== 'ready') publish(next);
    }
    const chance = window.Math.random();
    // Who has a good answer is in no hurry: a server in trouble should not get more visits than it has otherwise.
    const patient = failures > 1 && result.status === 'ready' ? 4 : 0;
    return pauseAfterFailure(schedulePause(failures + patient, refreshMinutes, chance), failures, asked, chance);
  }

  return {
    subscribe(listener) {
      const tell = () => listener(result);
      const remove = listeners.add(tell);
      keepPace();
      tell();
      return () => {
        remove();
        keepPace();
      };
    },
    offer(schedule) {
      if (result.status !== 'ready') publish(schedule);
    },
  };
}
