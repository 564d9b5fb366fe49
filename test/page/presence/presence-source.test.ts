import { expect } from '@esm-bundle/chai';
import { offline, ok, refused, silent } from '../answers.js';
import { answered, describePresence, openPresencePage, presenceText, url } from './presence-page.js';

const second = 1000;
const busy = ok(presenceText({ chat: { state: 'unavailable' }, phone: { wait: 12 } }));

describe('a presence source', () => {
  let page: ReturnType<typeof openPresencePage>;
  beforeEach(() => void (page = openPresencePage()));

  it('asks without cookies, revalidating what the browser has kept, and gives what it reads', async () => {
    await page.listenUntilAnswered();
    const [{ url: asked, init }] = page.world.requests as [(typeof page.world.requests)[0]];
    expect(asked).to.equal(url);
    expect(init).to.deep.include({ cache: 'no-cache', credentials: 'omit', headers: { Accept: 'application/json' } });
    expect(page.told).to.deep.equal(['chat open 4']);
    await page.advanceUntilAnswered(90, busy);
    expect(page.told).to.deep.equal(['chat open 4', 'chat unavailable, phone  12']);
  });

  it('tells nobody when nothing has changed', async () => {
    await page.listenUntilAnswered();
    for (let request = 0; request < 5; request++) await page.advanceUntilAnswered(90);
    expect([page.world.requests.length, page.told.length]).to.deep.equal([6, 1]);
  });

  it('FAILURES 28: every so many seconds and up to half as long again, by chance', async () => {
    page.world.chance = 0.8;
    await page.listenUntilAnswered();
    page.world.advance(84 * second - 1);
    expect(page.world.requests).to.have.length(1);
    page.world.advance(1);
    expect(page.world.requests).to.have.length(2);
  });

  it('FAILURES 28: asks nothing while the page is hidden; an hour later what it knew does not count, and it asks', async () => {
    await page.listenUntilAnswered();
    page.world.hide();
    page.world.advance(3600 * second);
    expect([page.world.requests.length, page.world.timers, page.told]).to.deep.equal([1, 0, ['chat open 4']]);
    page.world.show();
    expect([page.world.requests.length, page.told]).to.deep.equal([2, ['chat open 4', 'nothing']]);
    await answered(page.world);
    expect(page.told).to.deep.equal(['chat open 4', 'nothing', 'chat open 4']);
  });

  it('FAILURES 28: a glance at another page is no reason to ask', async () => {
    await page.listenUntilAnswered();
    for (let look = 0; look < 10; look++) {
      page.world.hide();
      page.world.advance(second);
      page.world.show();
    }
    expect(page.world.requests).to.have.length(1);
  });

  it('FAILURES 21: a thousand listeners: one request, one timer; after they have left none, and their return asks nothing', async () => {
    const done = answered(page.world);
    const stops = Array.from({ length: 1000 }, page.listen);
    await done;
    expect([page.world.requests.length, page.world.timers, page.told.length]).to.deep.equal([1, 1, 1000]);
    stops.forEach((stop) => stop());
    expect([page.world.timers, page.world.listeners]).to.deep.equal([0, []]);
    for (let mount = 0; mount < 1000; mount++) page.listen()();
    expect([page.world.requests.length, page.world.timers]).to.deep.equal([1, 0]);
    expect(describePresence(page.source.presence)).to.equal('chat open 4');
  });

  it('remounted late, what it knew does not count', async () => {
    (await page.listenUntilAnswered())();
    page.world.advance(181 * second);
    page.listen();
    expect(describePresence(page.source.presence)).to.equal('nothing');
    expect(page.told).to.deep.equal(['chat open 4', 'nothing']);
  });

  describe('that fails', () => {
    for (const [name, answer, warning] of [
      ['offline', offline, /^failed: TypeError: Failed to fetch$/],
      ['5xx', refused(503), /^failed: HTTP 503$/],
      ['HTML instead of JSON', ok('<!doctype html>'), /^failed: SyntaxError/],
      ['empty', ok(''), /^failed: SyntaxError/],
      ['truncated', ok(presenceText().slice(0, -5)), /^failed: SyntaxError/],
      ['more than 1 MB', ok(' '.repeat(1_000_001)), /^failed: RangeError/],
    ] as const) {
      it(`FAILURES 16: ${name}: nothing is known, one retry, then one kind of warning, and it goes on trying`, async () => {
        page.world.answer = answer;
        await page.listenUntilAnswered();
        expect(page.warnings).to.deep.equal([]);
        await page.advanceUntilAnswered(45);
        await page.advanceUntilAnswered(90);
        expect(new Set(page.warnings).size).to.equal(1);
        expect(page.warnings[0]).to.match(warning);
        expect(page.told).to.deep.equal([]);
        await page.advanceUntilAnswered(180, busy);
        expect(page.told).to.deep.equal(['chat unavailable, phone  12']);
      });
    }

    for (const text of ['null', '[]', '5', '"open"', '{}', '{"channels":[]}', '{"channels":{"chat":"open"}}']) {
      it(`FAILURES 16: ${text} says nothing of any channel`, async () => {
        page.world.answer = ok(text);
        await page.listenUntilAnswered();
        expect([describePresence(page.source.presence), page.warnings]).to.deep.equal(['nothing', []]);
      });
    }

    it('FAILURES 16: no answer within 8 seconds is a failure', async () => {
      page.world.answer = silent;
      page.listen();
      const done = answered(page.world);
      page.world.advance(8 * second);
      await done;
      expect(page.world.requests[0]!.init.signal?.aborted).to.equal(true);
      await page.advanceUntilAnswered(45, ok(presenceText()));
      expect(page.told).to.deep.equal(['chat open 4']);
    });

    it('one failure changes nothing; what is three times as old as it should be does not count', async () => {
      page.world.chance = 0.999;
      await page.listenUntilAnswered();
      await page.advanceUntilAnswered(90, offline);
      await page.advanceUntilAnswered(45, ok(presenceText()));
      expect(page.told).to.deep.equal(['chat open 4']);
      await page.advanceUntilAnswered(90, offline);
      await page.advanceUntilAnswered(45, offline);
      page.world.advance(45 * second - 1);
      expect(page.told).to.deep.equal(['chat open 4']);
      page.world.advance(1);
      expect(page.told).to.deep.equal(['chat open 4', 'nothing']);
    });

    it('FAILURES 17: it never stops trying; the pauses grow to a quarter of an hour, and one good answer ends them', async () => {
      page.world.answer = offline;
      await page.listenUntilAnswered();
      const pauses: number[] = [];
      for (let attempt = 0; attempt < 12; attempt++) {
        const before = page.world.elapsed;
        await page.advanceUntilAnswered(1350);
        pauses.push((page.world.elapsed - before) / second);
      }
      expect(pauses.slice(0, 6)).to.deep.equal([38, 75, 150, 300, 600, 1125]);
      expect(new Set(pauses.slice(6))).to.deep.equal(new Set([1125]));
      await page.advanceUntilAnswered(1125, busy);
      page.world.advance(75 * second);
      expect(page.world.requests).to.have.length(15);
    });

    it('FAILURES 17: a visitor who comes back does not have to wait that long', async () => {
      page.world.answer = offline;
      await page.listenUntilAnswered();
      for (let attempt = 0; attempt < 5; attempt++) await page.advanceUntilAnswered(1350);
      const { length } = page.world.requests;
      page.world.fire('focus');
      expect(page.world.requests).to.have.length(length);
      page.world.advance(30 * second);
      page.world.fire('online');
      expect(page.world.requests).to.have.length(length + 1);
    });

    it('FAILURES 28: Retry-After is respected, also when the visitor comes back', async () => {
      page.world.answer = refused(503, { 'Retry-After': '600' });
      await page.listenUntilAnswered();
      page.world.advance(599 * second);
      page.world.fire('focus');
      expect(page.world.requests).to.have.length(1);
      page.world.advance(40 * second);
      expect(page.world.requests).to.have.length(2);
    });
  });

  describe('and the clock', () => {
    it('FAILURES 8: when the visitor’s clock is put back, nobody knows how old it is: it does not count, and it asks', async () => {
      await page.listenUntilAnswered();
      page.world.jump(-7200 * second);
      page.world.fire('focus');
      expect([page.told, page.world.requests.length]).to.deep.equal([['chat open 4', 'nothing'], 2]);
    });

    it('FAILURES 4: after eight hours of sleep it does not count, and it asks', async () => {
      await page.listenUntilAnswered();
      page.world.jump(8 * 3600 * second);
      page.world.fire('focus');
      expect([page.told, page.world.requests.length]).to.deep.equal([['chat open 4', 'nothing'], 2]);
    });

    it('FAILURES 6: a correction makes it neither older nor younger', async () => {
      await page.listenUntilAnswered();
      const truth = page.clock.now() + 86_400_000;
      page.clock.correct([truth, truth]);
      expect([page.told, page.world.requests.length]).to.deep.equal([['chat open 4'], 1]);
      await page.advanceUntilAnswered(90);
      expect([page.told, page.world.requests.length]).to.deep.equal([['chat open 4'], 2]);
    });
  });
});
