import { createScheduleStore } from '../../../src/page/schedule/schedule-store.js';
import type { ScheduleResult } from '../../../src/page/schedule/schedule-source.js';
import { ok } from '../answers.js';
import { FakeClock } from '../fake-clock.js';
import { FakeWindow } from '../fake-window.js';

/** An empty document at an address. */
export function documentAt(base: string): Document {
  const document = new DOMParser().parseFromString('', 'text/html');
  const element = document.createElement('base');
  element.href = base;
  document.head.append(element);
  return document;
}

/** A page with a store of schedules, whose network and time are in our hands. */
export function openStorePage() {
  const world = new FakeWindow();
  world.answer = ok();
  const clock = new FakeClock();
  const store = createScheduleStore(clock, world);
  const page = documentAt('https://linde.example/contact/');
  const results: ScheduleResult[] = [];

  const listen = (src: string, document = page) =>
    store.subscribe(src, document, (result) => void results.push(result));
  /** Listens, and resolves with the first result that is more than that it is loading. */
  const hear = (src: string) =>
    new Promise<ScheduleResult>((resolve) => {
      store.subscribe(src, page, (result) => {
        results.push(result);
        if (result.status !== 'loading') resolve(result);
      });
    });
  const statuses = () => results.map(({ status }) => status).join(' ');
  const put = (id: string, text: string, source?: string) => {
    const script = page.createElement('script');
    script.type = 'application/json';
    script.id = id;
    script.textContent = text;
    if (source !== undefined) script.dataset.src = source;
    page.body.append(script);
    return script;
  };
  return { world, clock, store, page, results, listen, hear, statuses, put };
}
