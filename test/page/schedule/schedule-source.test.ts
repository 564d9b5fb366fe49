import { expect } from '@esm-bundle/chai';
import { readDocument } from '../../../src/page/schedule/read-document.js';
import type { ReadySchedule } from '../../../src/page/schedule/schedule-answer.js';
import { documentText, ok, silent } from '../answers.js';
import { openPage, url } from './source-page.js';

const minute = 60;

async function readySchedule(): Promise<ReadySchedule> {
  const [result] = await readDocument(documentText());
  if (result.status !== 'ready') throw new Error(result.status);
  return result;
}

describe('a schedule source', () => {
  let page: ReturnType<typeof openPage>;
  beforeEach(() => void (page = openPage()));

  it('asks without cookies, revalidating what the browser has kept', async () => {
    await page.listenUntilAnswered();
    expect(page.world.requests).to.have.length(1);
    const { init, url: asked } = page.world.requests[0]!;
    expect(asked).to.equal(url);
    expect(init).to.deep.include({
      cache: 'no-cache',
      credentials: 'omit',
      headers: { Accept: 'application/json' },
    });
  });

  it('gives what it is at once, and the schedule when it is there', async () => {
    await page.listenUntilAnswered();
    expect(page.statuses()).to.equal('loading ready');
    const [, ready] = page.results;
    expect(ready).to.have.nested.property('schedule.timeZone', 'Europe/Amsterdam');
    page.listen();
    expect(page.results[2]).to.equal(ready);
    expect(page.warnings).to.deep.equal([]);
  });

  it('FAILURES 21: a thousand listeners: one request, one wake; after they have left, none', async () => {
    const stops = Array.from({ length: 1000 }, page.listen);
    await page.clock.nextAsked();
    expect([page.world.requests.length, page.clock.asked.size, page.results.length]).to.deep.equal([1, 1, 2000]);
    stops.forEach((stop) => stop());
    expect(page.clock.asked.size).to.equal(0);
    for (let mount = 0; mount < 1000; mount++) page.listen()();
    expect([page.world.requests.length, page.clock.asked.size]).to.deep.equal([1, 0]);
  });

  it('a listener that throws stops no other, and is reported', async () => {
    const mistake = new Error('mistake');
    let calls = 0;
    page.source.subscribe(() => {
      if (calls++) throw mistake;
    });
    await page.listenUntilAnswered();
    expect(page.statuses()).to.equal('loading ready');
    expect(page.world.errors).to.deep.equal([mistake]);
  });

  it('a listener that is stopped by another is not told, one that is started is told once', async () => {
    const told: string[] = [];
    let stopSecond = () => {};
    page.source.subscribe(({ status }) => {
      if (status !== 'ready') return;
      stopSecond();
      page.source.subscribe((result) => void told.push(`third ${result.status}`));
    });
    stopSecond = page.source.subscribe(({ status }) => void told.push(`second ${status}`));
    await page.listenUntilAnswered();
    expect(told).to.deep.equal(['second loading', 'third ready']);
    expect(page.statuses()).to.equal('loading ready');
  });

  it('a listener that finds a schedule while the others are told leaves nobody with what was before', async () => {
    page.world.answer = ok('[]');
    const schedule = await readySchedule();
    page.source.subscribe(({ status }) => {
      if (status === 'failed') page.source.offer(schedule);
    });
    await page.listenUntilAnswered();
    expect(page.results.at(-1)).to.equal(schedule);
  });

  describe('refreshing', () => {
    for (const [refreshMinutes, chance, expected] of [
      [15, 0, 15],
      [15, 0.999, 29.985],
      [60, 0.5, 90],
    ] as const) {
      it(`FAILURES 28: every ${refreshMinutes} minutes and as long again by chance (${chance}): ${expected}`, async () => {
        page.world.chance = chance;
        page.world.answer = ok(documentText({ refreshMinutes }));
        await page.listenUntilAnswered();
        expect(page.clock.seconds).to.equal(expected * minute);
        expect(page.clock.next.onReturn).to.equal(page.clock.next.instant);
      });
    }

    it('tells nobody when the document is what it was', async () => {
      await page.listenUntilAnswered();
      await page.nextRequest(ok());
      await page.nextRequest(ok());
      expect([page.world.requests.length, page.statuses()]).to.deep.equal([3, 'loading ready']);
    });

    it('tells everybody when it has changed, and keeps to the new refreshMinutes', async () => {
      await page.listenUntilAnswered();
      await page.nextRequest(ok(documentText({ refreshMinutes: 60 })));
      expect(page.statuses()).to.equal('loading ready ready');
      expect(page.clock.seconds).to.equal(90 * minute);
    });

    it('remounted soon, it shows what it has and asks for nothing until that is old', async () => {
      const stop = await page.listenUntilAnswered();
      const { instant } = page.clock.next;
      stop();
      page.clock.instant += 5 * minute * 1000;
      page.listen();
      expect([page.world.requests.length, page.clock.next.instant, page.statuses()]).to.deep.equal([
        1,
        instant,
        'loading ready ready',
      ]);
    });

    it('remounted late, it shows what it has and asks anew', async () => {
      const stop = await page.listenUntilAnswered();
      stop();
      page.clock.instant += 3_600_000;
      page.listen();
      expect(page.clock.next.instant).to.be.below(page.clock.instant);
      await page.nextRequest(ok(documentText({ tone: 'informal' })));
      expect([page.world.requests.length, page.statuses()]).to.deep.equal([2, 'loading ready ready ready']);
    });

    it('moved in the page while its request is under way, it does not ask twice', async () => {
      page.listen()();
      await page.listenUntilAnswered();
      expect([page.world.requests.length, page.statuses()]).to.deep.equal([1, 'loading loading ready']);
    });

    it('an answer that comes when everybody has left is kept for later', async () => {
      let send: (response: Response) => void = () => {};
      page.world.answer = () => new Promise((resolve) => (send = resolve));
      page.listen()();
      expect(page.clock.asked.size).to.equal(0);
      const dealtWith = new Promise<void>((resolve) => {
        page.world.Math.random = () => (resolve(), 0.5);
      });
      send(await ok()());
      await dealtWith;
      expect(page.clock.asked.size).to.equal(0);
      page.listen();
      expect(page.statuses()).to.equal('loading ready');
      expect([page.world.requests.length, page.clock.asked.size]).to.deep.equal([1, 1]);
    });
  });

  describe('and the clock', () => {
    const date = (instant: number) => ({ Date: new Date(instant).toUTCString() });

    it('FAILURES 6: sets it by the Date of an answer that came over the network', async () => {
      page.world.answer = ok(documentText(), date(page.clock.instant));
      page.world.entries.push({ name: url, startTime: page.world.elapsed, transferSize: 300 });
      await page.listenUntilAnswered();
      expect(page.clock.corrections).to.deep.equal([[page.clock.instant + 500, page.clock.instant + 500]]);
    });

    for (const [name, entry] of [
      [
        'came from a cache, a service worker or a secretive other origin',
        { name: url, startTime: 1000, transferSize: 0 },
      ],
      [
        'is unknown to the browser’s notes, because they are full',
        { name: `${url}?`, startTime: 1000, transferSize: 300 },
      ],
      ['is known by an earlier request only', { name: url, startTime: 999, transferSize: 300 }],
    ] as const) {
      it(`FAILURES 7: leaves it alone when the answer ${name}`, async () => {
        page.world.answer = ok(documentText(), date(0));
        page.world.entries.push(entry);
        await page.listenUntilAnswered();
        expect(page.clock.corrections).to.deep.equal([]);
      });
    }

    it('FAILURES 7: leaves it alone when there is no Date', async () => {
      page.world.entries.push({ name: url, startTime: page.world.elapsed, transferSize: 300 });
      await page.listenUntilAnswered();
      expect(page.clock.corrections).to.deep.equal([]);
    });

    it('FAILURES 8: when the visitor’s clock has jumped, it asks again at once', async () => {
      await page.listenUntilAnswered();
      page.clock.wake('jumped');
      await page.clock.nextAsked();
      expect([page.world.requests.length, page.statuses()]).to.deep.equal([2, 'loading ready']);
    });

    it('FAILURES 8: a request that the jump found under way is given up, and made again', async () => {
      page.world.answer = silent;
      page.listen();
      page.clock.wake('jumped');
      await page.clock.nextAsked();
      expect([page.world.requests[0]!.init.signal?.aborted, page.clock.seconds]).to.deep.equal([true, 2]);
    });

    it('a correction by another address makes it wait anew, not ask', async () => {
      await page.listenUntilAnswered();
      page.clock.instant += 86_400_000;
      page.clock.wake('corrected');
      expect([page.world.requests.length, page.clock.seconds]).to.deep.equal([1, 22.5 * minute]);
    });

    it('a correction while its request is under way gives the request its full time', () => {
      page.world.answer = silent;
      page.listen();
      page.clock.instant -= 86_400_000;
      page.clock.wake('corrected');
      expect([page.world.requests[0]!.init.signal?.aborted, page.clock.seconds]).to.deep.equal([false, 8]);
    });
  });
});
