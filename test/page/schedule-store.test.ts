import { expect } from '@open-wc/testing';
import { createScheduleStore, type ScheduleStore } from '../../src/page/schedule-store.js';
import type { ScheduleResult } from '../../src/page/schedule-source.js';
import { documentText, offline, ok, silent } from './answers.js';
import { FakeClock } from './fake-clock.js';
import { FakeWindow } from './fake-window.js';

describe('the schedule store', () => {
  let world: FakeWindow;
  let clock: FakeClock;
  let store: ScheduleStore;
  let page: Document;
  let results: ScheduleResult[];

  const listen = (src: string, document = page) =>
    store.subscribe(src, document, (result) => void results.push(result));
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
  const pageAt = (base: string) => {
    const document = new DOMParser().parseFromString('', 'text/html');
    const element = document.createElement('base');
    element.href = base;
    document.head.append(element);
    return document;
  };

  beforeEach(() => {
    world = new FakeWindow();
    world.answer = ok();
    clock = new FakeClock();
    store = createScheduleStore(clock, world);
    page = pageAt('https://linde.example/contact/');
    results = [];
  });

  describe('with an address', () => {
    it('FAILURES 21: asks once for one absolute address, however it is written and however many elements ask', async () => {
      for (let element = 0; element < 250; element++) {
        listen('/bereikbaar.json');
        listen('../bereikbaar.json#team');
        listen(' https://linde.example/bereikbaar.json ');
        listen('bereikbaar.json', pageAt('https://linde.example/'));
      }
      await clock.nextAsked();
      expect(world.requests.map(({ url }) => url)).to.deep.equal(['https://linde.example/bereikbaar.json']);
      expect([clock.asked.size, results.length, results.at(-1)?.status]).to.deep.equal([1, 2000, 'ready']);
    });

    it('asks for each address of its own', () => {
      world.answer = silent;
      listen('a.json');
      listen('a.json?team=2');
      listen('a.json', pageAt('https://linde.example/'));
      expect(world.requests).to.have.length(3);
    });

    for (const src of [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:application/json,{}',
      'blob:https://linde.example/1',
      'file:///etc/hours.json',
      'ftp://linde.example/a.json',
      'https://',
      '',
      '  ',
    ]) {
      it(`FAILURES 32: refuses ${JSON.stringify(src)}, and says so once`, () => {
        listen(src);
        listen(src);
        expect(results).to.deep.equal(Array(2).fill({ status: 'failed', reason: 'refused', problems: [] }));
        expect(world.warnings).to.deep.equal([`bereikbaar-nu: ${src} is not an http(s) address`]);
        expect([world.requests.length, clock.asked.size]).to.deep.equal([0, 0]);
      });
    }

    it('warns once for an address and a kind of fault, however often it fails', async () => {
      world.answer = offline;
      listen('a.json');
      await clock.nextAsked();
      for (let attempt = 0; attempt < 9; attempt++) {
        if (attempt === 5) world.answer = ok('[]');
        clock.wake();
        await clock.nextAsked();
      }
      expect(world.warnings).to.have.length(2);
      expect(world.warnings[0]).to.equal(
        'bereikbaar-nu: https://linde.example/contact/a.json failed: TypeError: Failed to fetch',
      );
    });

    it('FAILURES 33: __proto__ in a document is an unknown key, and changes no prototype', async () => {
      world.answer = ok(
        '{"__proto__":{"polluted":1},"version":1,"timeZone":"UTC","constructor":{"prototype":{"polluted":1}}}',
      );
      listen('a.json');
      await clock.nextAsked();
      expect(results.at(-1)?.status).to.equal('failed');
      expect('polluted' in {}).to.equal(false);
    });
  });

  describe('with #id', () => {
    it('shows what the page holds at once, and requests nothing', () => {
      put('hours', documentText());
      listen('#hours');
      expect(results[0]).to.have.nested.property('schedule.timeZone', 'Europe/Amsterdam');
      expect([statuses(), world.requests.length, clock.asked.size]).to.deep.equal(['ready', 0, 0]);
    });

    it('reads the same text once, and another text in its place as well', () => {
      const script = put('hours', documentText());
      listen('#hours');
      listen('#hours');
      expect(results[0]).to.equal(results[1]);
      script.textContent = documentText({ tone: 'informal' });
      listen('#hours');
      expect(results[2]).to.have.nested.property('schedule.tone', 'informal');
    });

    it('is looked up in the document of the element', () => {
      put('hours', documentText());
      listen('#hours', pageAt('https://linde.example/frame'));
      expect(results).to.deep.equal([{ status: 'failed', reason: 'missing', problems: [] }]);
      expect(world.warnings).to.deep.equal(['bereikbaar-nu: #hours is not in the page']);
    });

    it('says once what is wrong with it', () => {
      put('hours', documentText({ tone: 'rude' }));
      listen('#hours');
      listen('#hours');
      expect(results[1]).to.deep.include({ status: 'failed', reason: 'invalid' });
      expect(results[1]).to.have.nested.property('problems[0].path', '/tone');
      expect(world.warnings).to.have.length(1);
      expect(world.warnings[0]).to.match(/^bereikbaar-nu: #hours has 1 problems: \/tone: wrong-value, found "rude"/);
    });

    it('a bare # is not in the page', () => {
      listen('#');
      expect(statuses()).to.equal('failed');
    });

    describe('while the page is being parsed', () => {
      const state = (readyState: DocumentReadyState) =>
        Object.defineProperty(page, 'readyState', { value: readyState, configurable: true });
      const parsed = () => {
        state('interactive');
        page.dispatchEvent(new Event('DOMContentLoaded'));
      };
      beforeEach(() => void state('loading'));

      it('waits for what stands further on in the page', () => {
        listen('#hours');
        expect(statuses()).to.equal('loading');
        put('hours', documentText());
        parsed();
        expect([statuses(), world.warnings.length]).to.deep.equal(['loading ready', 0]);
      });

      it('waits for the rest of what is there by half', () => {
        const script = put('hours', documentText().slice(0, 20));
        listen('#hours');
        script.textContent = documentText();
        parsed();
        expect([statuses(), world.warnings.length]).to.deep.equal(['loading ready', 0]);
      });

      it('does not wait for what is there', () => {
        put('hours', documentText());
        listen('#hours');
        expect(statuses()).to.equal('ready');
      });

      it('says in the end that it is not there', () => {
        listen('#hours');
        parsed();
        expect([statuses(), world.warnings.length]).to.deep.equal(['loading failed', 1]);
      });

      it('FAILURES 21: who has left is not told, before or after', () => {
        listen('#hours')();
        put('hours', documentText(), 'a.json');
        parsed();
        expect([statuses(), world.requests.length]).to.deep.equal(['loading', 0]);
      });

      it('FAILURES 21: who leaves afterwards leaves nothing', () => {
        const stop = listen('#hours');
        put('hours', documentText(), 'a.json');
        parsed();
        expect([statuses(), clock.asked.size]).to.deep.equal(['loading ready', 1]);
        stop();
        expect(clock.asked.size).to.equal(0);
      });
    });
  });

  describe('with #id and data-src', () => {
    it('shows the page’s own copy at once and asks the address for a newer one', async () => {
      put('hours', documentText(), '/bereikbaar.json');
      world.answer = ok(documentText({ tone: 'informal' }));
      listen('#hours');
      listen('#hours');
      expect(statuses()).to.equal('ready ready');
      await clock.nextAsked();
      expect(world.requests.map(({ url }) => url)).to.deep.equal(['https://linde.example/bereikbaar.json']);
      expect(results.map((result) => result.status === 'ready' && result.schedule.tone)).to.deep.equal([
        'formal',
        'formal',
        'informal',
        'informal',
      ]);
    });

    it('FAILURES 16: keeps the page’s own copy when the address fails', async () => {
      put('hours', documentText(), '/bereikbaar.json');
      world.answer = offline;
      listen('#hours');
      await clock.nextAsked();
      clock.wake();
      await clock.nextAsked();
      expect([statuses(), world.requests.length, world.warnings.length]).to.deep.equal(['ready', 2, 1]);
    });

    it('does not go back to the page’s own copy once there is a newer one', async () => {
      put('hours', documentText(), '/bereikbaar.json');
      world.answer = ok(documentText({ tone: 'informal' }));
      listen('/bereikbaar.json');
      await clock.nextAsked();
      listen('#hours');
      expect(results.at(-1)).to.have.nested.property('schedule.tone', 'informal');
      expect(world.requests).to.have.length(1);
    });

    it('shares its request with elements that use the address itself, and helps them at once', () => {
      put('hours', documentText(), '/bereikbaar.json');
      world.answer = silent;
      listen('/bereikbaar.json');
      listen('#hours');
      expect([statuses(), world.requests.length]).to.deep.equal(['loading ready ready', 1]);
    });

    it('an invalid copy is told of, and the address has to do', async () => {
      put('hours', '{}', '/bereikbaar.json');
      listen('#hours');
      await clock.nextAsked();
      expect([statuses(), world.warnings.length]).to.deep.equal(['loading ready', 1]);
    });

    it('a refused address leaves the page’s own copy', () => {
      put('hours', documentText(), 'data:,');
      listen('#hours');
      expect([statuses(), world.requests.length, world.warnings.length]).to.deep.equal(['ready', 0, 1]);
    });
  });
});
