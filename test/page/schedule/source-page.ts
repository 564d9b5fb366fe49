import { createSource, type ScheduleResult } from '../../../src/page/schedule/schedule-source.js';
import { ok } from '../answers.js';
import { FakeClock } from '../fake-clock.js';
import { FakeWindow } from '../fake-window.js';

export const url = 'https://linde.example/bereikbaar.json';

/** A page with a source of schedules, whose network and time are in our hands. */
export function openPage() {
  const world = new FakeWindow();
  world.answer = ok();
  const clock = new FakeClock();
  const results: ScheduleResult[] = [];
  const warnings: string[] = [];
  const warn = (fault: string) => void warnings.push(fault);
  const source = createSource(url, clock, world, warn);

  const listen = () => source.subscribe((result) => void results.push(result));
  const statuses = () => results.map(({ status }) => status).join(' ');
  /** Starts listening, and waits until the first answer has been dealt with. */
  const listenUntilAnswered = async () => {
    const stop = listen();
    await clock.nextAsked();
    return stop;
  };
  /** Lets the time of the next request come, and waits until its answer has been dealt with. */
  const nextRequest = async (answer: FakeWindow['answer']) => {
    world.answer = answer;
    clock.wake();
    await clock.nextAsked();
  };
  return { world, clock, source, results, warnings, listen, statuses, listenUntilAnswered, nextRequest };
}
