import { expect } from '@esm-bundle/chai';
import { documentText, ok } from '../answers.js';
import { FakeClock } from '../fake-clock.js';
import { FakeWindow } from '../fake-window.js';
import { LostPart, remembersFailures } from './lost-part.js';

type StoreModule = typeof import('../../../src/page/schedule/schedule-store.js');

/** Our own script from a server that lacks the part of it that explains what is wrong with a document. */
async function visit(fault: 'drop' | 'hang') {
  const address = `/lacking/parse-schedule/${fault}/src/page/schedule/schedule-store.ts`;
  const { createScheduleStore } = (await import(address)) as StoreModule;
  const world = new FakeWindow();
  const clock = new FakeClock();
  return { world, clock, store: createScheduleStore(clock, world) };
}

const src = 'https://linde.example/bereikbaar.json';
const doubtful = documentText({ tone: 'rude' });
const unreachable = { status: 'failed', reason: 'unreachable', problems: [] };

describe('a document that needs a part of our script', () => {
  it('FAILURES 16: a part that cannot be loaded: one retry, then it says so; other documents are shown', async () => {
    const { world, clock, store } = await visit('drop');
    const results: unknown[] = [];
    world.answer = ok(doubtful);
    store.subscribe(src, document, (result) => void results.push(result));
    await clock.nextAsked();
    expect([results.length, clock.seconds]).to.deep.equal([1, 2]);
    clock.wake();
    await clock.nextAsked();
    expect(results).to.have.length(2);
    expect(results[1]).to.deep.include(unreachable);
    expect(world.warnings).to.have.length(1);
    expect(world.warnings[0]).to.contain(`${src} cannot be read: TypeError`);
    world.answer = ok();
    clock.wake();
    await clock.nextAsked();
    expect(results[2]).to.have.property('status', 'ready');
  });

  it('FAILURES 16, 17: a part that does not come: given up after 8 s, and asked anew, one request at a time', async () => {
    const { world, clock, store } = await visit('hang');
    const statuses: string[] = [];
    world.answer = ok(doubtful);
    const answered = new Promise<void>((resolve) => {
      world.performance = { ...world.performance, getEntriesByName: () => (resolve(), []) };
    });
    store.subscribe(src, document, ({ status }) => void statuses.push(status));
    await answered;
    expect(clock.seconds).to.equal(8);
    clock.wake();
    await clock.nextAsked();
    expect([statuses, clock.seconds, world.requests.length]).to.deep.equal([['loading'], 2, 1]);
    world.answer = ok();
    clock.wake();
    await clock.nextAsked();
    expect([statuses, world.requests.length]).to.deep.equal([['loading', 'ready'], 2]);
  });

  it('what says at length what is wrong with it: says it in a few words', async () => {
    const address = '/lacking/explain-document/drop/src/page/schedule/schedule-store.ts';
    const { createScheduleStore } = (await import(address)) as StoreModule;
    const world = new FakeWindow();
    const clock = new FakeClock();
    world.answer = ok(doubtful);
    createScheduleStore(clock, world).subscribe(src, document, () => {});
    await clock.nextAsked();
    expect(world.warnings).to.deep.equal([
      `bereikbaar-nu: ${src} has problems (1):\n/tone: wrong-value, found "rude", expected formal or informal\nTo check: npx bereikbaar-nu check bereikbaar.json`,
    ]);
  });

  it('an inline document is unreachable as well, and who left meanwhile is not told', async () => {
    const { world, store } = await visit('drop');
    const page = new DOMParser().parseFromString('<script id="hours"></script>', 'text/html');
    page.getElementById('hours')!.textContent = doubtful;
    const told: string[] = [];
    store.subscribe('#hours', page, ({ status }) => void told.push(status))();
    const result = await new Promise((resolve) => {
      store.subscribe('#hours', page, (next) => void (next.status === 'loading' || resolve(next)));
    });
    expect(result).to.deep.include(unreachable);
    expect([told, world.warnings.length]).to.deep.equal([['loading'], 1]);
  });

  describe('in the page', () => {
    async function visitInline() {
      const part = new LostPart('definition/parse-schedule');
      const { createScheduleStore } = (await part.import('page/schedule/schedule-store.ts')) as StoreModule;
      const clock = new FakeClock();
      const store = createScheduleStore(clock, new FakeWindow());
      const page = new DOMParser().parseFromString('<script id="hours"></script>', 'text/html');
      page.getElementById('hours')!.textContent = doubtful;
      const told: string[] = [];
      /** Listens, and resolves with what stops that when there is an answer. */
      const hear = async () => {
        let answered = () => {};
        const answer = new Promise<void>((resolve) => (answered = resolve));
        const stop = store.subscribe('#hours', page, (result) => {
          told.push('reason' in result ? result.reason : result.status);
          if (result.status !== 'loading') answered();
        });
        await answer;
        return stop;
      };
      /** The time has come for all that are waiting. */
      const wakeAll = () => {
        const due = [...clock.asked];
        clock.asked.clear();
        due.forEach(({ wake }) => wake('due'));
      };
      return { part, clock, told, hear, wakeAll };
    }

    it('FAILURES 16: is asked for again after a minute, or when the visitor comes back, once for all that wait', async () => {
      const { clock, told, hear, wakeAll } = await visitInline();
      await Promise.all([hear(), hear()]);
      const late = await hear();
      expect(told).to.deep.equal(['loading', 'loading', 'unreachable', 'unreachable', 'unreachable']);
      const waits = () =>
        [...clock.asked].map(({ instant, onReturn }) => [instant, onReturn].map((at) => at - clock.instant));
      expect(waits()).to.deep.equal(Array(3).fill([60_000, 0]));
      late();
      expect(waits(), 'nobody waits for it any more').to.have.length(2);
      wakeAll();
      while (clock.asked.size < 2) await clock.nextAsked();
      expect(told.slice(5)).to.deep.equal(['unreachable', 'unreachable']);
      expect(waits()).to.deep.equal(Array(2).fill([60_000, 0]));
    });

    it('FAILURES 16: is there in the end, where the browser asks the server again', async () => {
      if (await remembersFailures()) return;
      const { part, clock, told, hear, wakeAll } = await visitInline();
      await Promise.all([hear(), hear()]);
      await part.mend();
      wakeAll();
      await hear();
      expect([told.slice(4), clock.asked.size]).to.deep.equal([['loading', 'invalid', 'invalid', 'invalid'], 0]);
    });
  });
});
