import type { Clock } from '../clock.js';
import { Listeners } from '../listeners.js';
import { paceRequests } from '../paced-requests.js';
import { pauseAfterFailure, type Pause } from '../pauses/request-retry.js';
import { schedulePause, usualMinutes } from '../pauses/schedule-freshness.js';
import { readDocument } from './read-document.js';
import {
  isGood,
  type CompiledSchedule,
  type FailedSchedule,
  type GoodSchedule,
  type ReadySchedule,
  type ScheduleReading,
} from './schedule-answer.js';
import { requestDocument } from '../request-document.js';
import type { PageWindow } from '../page-window.js';

/** What is known of a schedule. */
export type ScheduleResult = { readonly status: 'loading' } | ReadySchedule | CompiledSchedule | FailedSchedule;

export type ScheduleListener = (result: ScheduleResult) => void;

/** One address with a schedule, kept up to date while somebody listens. */
export interface ScheduleSource {
  /** Gives the result at once and after each change. Returns what stops it. */
  subscribe(listener: ScheduleListener): () => void;
  /** A schedule to show until the address has given one. */
  offer(schedule: GoodSchedule): void;
}

/** Reads documents; the good one that came last is not read again, so that nobody hears of it. */
function createReader(): (text: string) => Promise<ScheduleReading> {
  let lastText: string | undefined;
  let lastGood: ScheduleReading | undefined;
  return async (text) => {
    if (lastGood && text === lastText) return lastGood;
    const reading = await readDocument(text);
    if (reading[1] === undefined) [lastText, lastGood] = [text, reading];
    return reading;
  };
}

/** Makes a source. `warn` is for the people who build the page. */
export function createSource(
  url: string,
  clock: Clock,
  window: PageWindow,
  warn: (fault: string) => void,
): ScheduleSource {
  const listeners = new Listeners(window);
  const read = createReader();
  const listen = paceRequests(clock, listeners, (signal) => requestDocument(url, read, signal, clock, window), settle);
  let result: ScheduleResult = { status: 'loading' };
  let failures = 0;

  function publish(next: ScheduleResult): void {
    result = next;
    listeners.tell();
  }

  function fail(next: FailedSchedule, fault: string, asked: number): void {
    // The first failure may be a hiccup and is tried again before anyone hears of it, unless that is no use or takes long.
    failures = Math.max(failures + 1, asked > 10_000 || next.problems.length ? 2 : 0);
    if (failures < 2) return;
    warn(fault);
    if (!isGood(result)) publish(next);
  }

  function settle([next, fault, asked = 0]: ScheduleReading): Pause {
    if (fault !== undefined) fail(next, fault, asked);
    else {
      failures = 0;
      if (next !== result) publish(next);
    }
    const chance = window.Math.random();
    const schedule = result.status === 'ready' ? result.schedule : isGood(result) ? result : null;
    // Who has a good answer is in no hurry: a server in trouble should not get more visits than it has otherwise.
    const patient = failures > 1 && schedule ? 4 : 0;
    const usual = schedulePause(failures + patient, schedule?.refreshMinutes ?? usualMinutes, chance);
    return failures ? pauseAfterFailure(usual, failures, asked, chance) : [usual];
  }

  return {
    subscribe(listener) {
      const tell = () => listener(result);
      const stop = listen(tell);
      tell();
      return stop;
    },
    offer(schedule) {
      if (!isGood(result)) publish(schedule);
    },
  };
}
