import { expect } from '@esm-bundle/chai';
import { documentText, offline, ok, refused, silent } from '../answers.js';
import { openPage } from './source-page.js';

const minute = 60;

describe('a schedule source that fails', () => {
  let page: ReturnType<typeof openPage>;
  beforeEach(() => void (page = openPage()));

  for (const [name, answer, reason, warning] of [
    ['offline', offline, 'unreachable', 'failed: TypeError: Failed to fetch'],
    ['5xx', refused(503), 'unreachable', 'failed: HTTP 503'],
    ['4xx', refused(404), 'unreachable', 'failed: HTTP 404'],
    ['HTML instead of JSON', ok('<!doctype html><title>x</title>'), 'invalid', 'is not JSON:\n1:'],
    ['empty', ok(''), 'invalid', 'is not JSON:\n1:'],
    ['truncated', ok(documentText().slice(0, -9)), 'invalid', 'is not JSON:\n1:'],
    ['more than 1 MB', ok(' '.repeat(1_000_001)), 'unreachable', 'failed: RangeError: more than 1 MB'],
  ] as const) {
    it(`FAILURES 16: ${name}: one retry within seconds, then it says so, once, and goes on trying`, async () => {
      page.world.answer = answer;
      await page.listenUntilAnswered();
      expect([page.statuses(), page.warnings.length, page.clock.seconds]).to.deep.equal(['loading', 0, 2]);
      await page.nextRequest(answer);
      expect(page.warnings).to.have.length(1);
      expect(page.results[1]).to.deep.equal({ status: 'failed', reason, problems: [], fault: page.warnings[0] });
      expect(page.warnings[0]?.slice(0, warning.length)).to.equal(warning);
      expect(page.clock.seconds).to.equal(1.5 * minute);
    });
  }

  it('FAILURES 16: wrong type and invalid document: no retry, the problems as data, the first of them in the warning', async () => {
    page.world.answer = ok('[]');
    await page.listenUntilAnswered();
    const [, failed] = page.results;
    expect(failed).to.deep.include({ status: 'failed', reason: 'invalid' });
    expect(failed).to.have.property('problems').that.has.length.above(0);
    expect(page.warnings[0]).to.contain('is not a valid schedule (1 problem):\n1:1 /: [] does not fit here.');
  });

  describe('FAILURES 16: the warning reads as `check` does', () => {
    const wrong = `{
  "version": 1,
  "timeZone": "UTC",
  "hours": { "mon-fri": "12:30-13:30", "ma-vr": ["9-17"] },
  "tone": "rude"
}`;
    for (const [language, sentence, last] of [
      ['nl', '4:25 /hours/mon-fri: "12:30-13:30" kan hier niet.', 'Nakijken: npx bereikbaar-nu check bereikbaar.json'],
      [
        'fr',
        '4:25 /hours/mon-fri: "12:30-13:30" is not possible here.',
        'To check: npx bereikbaar-nu check bereikbaar.json',
      ],
    ] as const) {
      it(`on a page in ${language}: a line for each problem, with its place and what was meant, and how to check`, async () => {
        document.documentElement.lang = language;
        page.world.answer = ok(wrong);
        await page.listenUntilAnswered();
        document.documentElement.removeAttribute('lang');
        const lines = page.warnings[0]!.split('\n');
        expect(lines).to.have.length(6);
        expect(lines[1]).to.contain(sentence);
        expect(lines[1]).to.contain('["12:30-13:30"]');
        expect(lines[2]).to.match(/^4:40 .*"mon-fri"/);
        expect(lines[3]).to.match(/^4:50 /);
        expect(lines[4]).to.match(/^5:11 \/tone/);
        expect(lines[5]).to.equal(last);
      });
    }

    it('tells of five problems, and how many more there are', async () => {
      const closed = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`day${index}`, 'closed']));
      page.world.answer = ok(documentText({ hours: closed }));
      await page.listenUntilAnswered();
      const lines = page.warnings[0]!.split('\n');
      expect(lines).to.have.length(8);
      expect(lines[6]).to.equal('… and 3 more.');
    });

    it('of what is no JSON: where, and why', async () => {
      page.world.answer = ok('{\n  “version”: 1\n}');
      await page.listenUntilAnswered();
      await page.nextRequest(page.world.answer);
      const [, fault] = page.warnings[0]!.split('\n');
      expect(fault).to.contain('2:3 there is a curly quotation mark here');
      expect(page.results.at(-1)).to.deep.include({ status: 'failed', reason: 'invalid', problems: [] });
    });
  });

  it('FAILURES 16: no answer within 8 seconds is a failure', async () => {
    page.world.answer = silent;
    page.listen();
    expect(page.clock.seconds).to.equal(8);
    await page.nextRequest(ok()); // the wake is the end of its patience
    expect([page.world.requests.length, page.clock.seconds]).to.deep.equal([1, 2]);
    expect(page.world.requests[0]!.init.signal?.aborted).to.equal(true);
    await page.nextRequest(ok());
    expect([page.statuses(), page.warnings.length]).to.deep.equal(['loading ready', 0]);
  });

  it('FAILURES 16: a body that stops coming is a failure as well', async () => {
    page.world.answer = (_url, { signal }) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"version":'));
          signal?.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return Promise.resolve(new Response(body));
    };
    page.listen();
    await page.nextRequest(ok());
    expect(page.clock.seconds).to.equal(2);
  });

  it('FAILURES 16: one failure that the retry mends is heard by nobody', async () => {
    page.world.answer = offline;
    await page.listenUntilAnswered();
    await page.nextRequest(ok());
    expect([page.statuses(), page.warnings.length, page.clock.seconds]).to.deep.equal([
      'loading ready',
      0,
      22.5 * minute,
    ]);
  });

  for (const [name, answer] of [
    ['offline', offline],
    ['5xx', refused(500)],
    ['invalid', ok('{}')],
    ['HTML', ok('<p>')],
  ] as const) {
    it(`FAILURES 16: the last good answer stays when the next is ${name}`, async () => {
      await page.listenUntilAnswered();
      for (let attempt = 0; attempt < 5; attempt++) await page.nextRequest(answer);
      expect(page.statuses()).to.equal('loading ready');
      expect(page.warnings).not.to.be.empty;
      await page.nextRequest(ok());
      expect(page.statuses()).to.equal('loading ready');
      await page.nextRequest(ok(documentText({ tone: 'informal' })));
      expect(page.statuses()).to.equal('loading ready ready');
    });
  }

  it('FAILURES 17: it never stops trying: the pauses grow to those of a refresh, and one good answer ends them', async () => {
    page.world.answer = offline;
    await page.listenUntilAnswered();
    const pauses = [page.clock.seconds];
    for (let attempt = 0; attempt < 40; attempt++) {
      await page.nextRequest(offline);
      pauses.push(page.clock.seconds);
    }
    expect(pauses.slice(0, 8)).to.deep.equal([2, 90, 180, 360, 720, 1350, 1350, 1350]);
    expect(new Set(pauses.slice(8))).to.deep.equal(new Set([1350]));
    await page.nextRequest(ok());
    expect([page.results.at(-1)?.status, page.clock.seconds]).to.deep.equal(['ready', 1350]);
    await page.nextRequest(offline);
    expect(page.clock.seconds).to.equal(2);
  });

  it('FAILURES 28: with a good answer in hand it does not visit a server in trouble more often, after one retry', async () => {
    await page.listenUntilAnswered();
    await page.nextRequest(refused(503));
    expect(page.clock.seconds).to.equal(2);
    for (let attempt = 0; attempt < 3; attempt++) {
      await page.nextRequest(refused(503));
      expect(page.clock.seconds).to.equal(22.5 * minute);
    }
  });

  it('FAILURES 17: a document that is refreshed once a day is not given up for a day', async () => {
    page.world.answer = ok(documentText({ refreshMinutes: 1440 }));
    await page.listenUntilAnswered();
    await page.nextRequest(offline);
    const pauses = [];
    for (let attempt = 0; attempt < 8; attempt++) {
      await page.nextRequest(offline);
      pauses.push(page.clock.seconds / minute / 1.5);
    }
    expect(pauses).to.deep.equal([16, 32, 64, 128, 256, 512, 1024, 1440]);
  });

  it('FAILURES 17: a visitor who comes back, or is online again, does not have to wait that long', async () => {
    page.world.answer = offline;
    await page.listenUntilAnswered();
    expect(page.clock.next.onReturn).to.equal(page.clock.next.instant);
    await page.nextRequest(offline);
    expect(page.clock.next.onReturn - page.clock.instant).to.equal(10_000);
    await page.nextRequest(offline);
    expect(page.clock.next.onReturn - page.clock.instant).to.equal(15_000);
  });

  it('FAILURES 28: Retry-After is respected, in seconds, spread a little, also when the visitor comes back', async () => {
    page.world.answer = refused(503, { 'Retry-After': '600' });
    await page.listenUntilAnswered();
    expect(page.clock.seconds).to.equal(600 + 45);
    expect(page.clock.next.onReturn - page.clock.instant).to.equal(600_000);
    expect([page.statuses(), page.warnings.length]).to.deep.equal(['loading failed', 1]);
  });

  it('FAILURES 28: Retry-After is respected as a date', async () => {
    const retry = new Date(page.clock.instant + 3_600_000).toUTCString();
    page.world.answer = refused(429, { 'Retry-After': retry });
    await page.listenUntilAnswered();
    expect(page.clock.seconds).to.equal(3600 + 45);
  });

  for (const [asked, pause] of [
    [1, 2],
    [2, 3],
    [10, 11],
  ] as const) {
    it(`FAILURES 64: a short Retry-After (${asked} s) is the quick second try itself, before anyone hears of it`, async () => {
      page.world.answer = refused(503, { 'Retry-After': `${asked}` });
      await page.listenUntilAnswered();
      expect([page.clock.seconds, page.statuses(), page.warnings.length]).to.deep.equal([pause, 'loading', 0]);
      await page.nextRequest(refused(503, { 'Retry-After': `${asked}` }));
      expect([page.clock.seconds, page.statuses(), page.warnings.length]).to.deep.equal([90, 'loading failed', 1]);
    });
  }

  it('FAILURES 64: one that is longer is waited for, and told', async () => {
    page.world.answer = refused(503, { 'Retry-After': '11' });
    await page.listenUntilAnswered();
    expect([page.clock.seconds, page.statuses(), page.warnings.length]).to.deep.equal([90, 'loading failed', 1]);
  });

  it('remounts do not hammer an address that fails', async () => {
    page.world.answer = offline;
    const stop = await page.listenUntilAnswered();
    await page.nextRequest(offline);
    stop();
    for (let mount = 0; mount < 1000; mount++) page.listen()();
    expect(page.world.requests).to.have.length(2);
    page.listen();
    expect([page.results.at(-1)?.status, page.clock.seconds]).to.deep.equal(['failed', 90]);
  });
});
