import { expect } from '@esm-bundle/chai';
import { documentText, offline, ok, silent } from '../answers.js';
import { documentAt, openStorePage } from './store-page.js';

describe('the schedule store', () => {
  let { world, clock, store, page, results, listen, hear, statuses, put } = openStorePage();
  beforeEach(() => void ({ world, clock, store, page, results, listen, hear, statuses, put } = openStorePage()));

  describe('with #id', () => {
    it('shows what the page holds, and requests nothing', async () => {
      put('hours', documentText());
      const heard = hear('#hours');
      expect(statuses()).to.equal('loading');
      expect(await heard).to.have.nested.property('schedule.timeZone', 'Europe/Amsterdam');
      expect([statuses(), world.requests.length, clock.asked.size]).to.deep.equal(['loading ready', 0, 0]);
    });

    it('shows what has been read before at once, once, without loading', async () => {
      put('hours', documentText());
      const ready = await hear('#hours');
      results.length = 0;
      listen('#hours');
      expect(results).to.deep.equal([ready]);
      await hear('#hours');
      expect(results).to.deep.equal([ready, ready]);
    });

    it('reads the same text once, and another text in its place as well', async () => {
      const script = put('hours', documentText());
      const [first, second] = await Promise.all([hear('#hours'), hear('#hours')]);
      expect(first).to.equal(second);
      script.textContent = documentText({ tone: 'informal' });
      expect(await hear('#hours')).to.have.nested.property('schedule.tone', 'informal');
      script.textContent = documentText();
      expect(await hear('#hours')).to.equal(first);
    });

    it('refuses a text of more than a million characters, as of an address', async () => {
      put('hours', documentText({ 'x-filler': ' '.repeat(1_000_000) }));
      expect(await hear('#hours')).to.deep.include({ status: 'failed', reason: 'invalid' });
      expect(world.warnings.join()).to.contain('has more than 1000000 characters');
    });

    it('shows what stands there when the reading is over, not what stood there when it began', async () => {
      const script = put('hours', documentText());
      const heard = hear('#hours');
      script.textContent = documentText({ tone: 'informal' });
      expect(await heard).to.have.nested.property('schedule.tone', 'informal');
      expect(statuses()).to.equal('loading ready');
    });

    it('FAILURES 21: who leaves while it is read is not told, and nothing is asked for', async () => {
      put('hours', documentText(), 'a.json');
      listen('#hours')();
      put('copy', documentText());
      await hear('#copy');
      expect([statuses(), world.requests.length, clock.asked.size]).to.deep.equal(['loading loading ready', 0, 0]);
    });

    it('FAILURES 21: who leaves on hearing the result leaves nothing', async () => {
      put('hours', documentText(), 'a.json');
      put('copy', documentText());
      world.answer = silent;
      const stop = store.subscribe('#hours', page, ({ status }) => {
        if (status === 'ready') stop();
      });
      await hear('#copy');
      expect([world.requests.length, clock.asked.size]).to.deep.equal([1, 0]);
    });

    it('is looked up in the document of the element', () => {
      put('hours', documentText());
      listen('#hours', documentAt('https://linde.example/frame'));
      const fault = 'is not in the page';
      expect(results).to.deep.equal([{ status: 'failed', reason: 'missing', problems: [], fault }]);
      expect(world.warnings).to.deep.equal(['bereikbaar-nu: #hours is not in the page']);
    });

    it('says once what is wrong with it', async () => {
      put('hours', documentText({ tone: 'rude' }));
      const [first, second] = await Promise.all([hear('#hours'), hear('#hours')]);
      expect(second).to.deep.include({ status: 'failed', reason: 'invalid' });
      expect(second).to.have.nested.property('problems[0].path', '/tone');
      expect(await hear('#hours')).to.equal(first);
      expect(world.warnings).to.have.length(1);
      expect(world.warnings[0]).to.match(
        /^bereikbaar-nu: #hours is not a valid schedule \(1 problem\):\n1:\d+ \/tone: "rude" is not possible here/,
      );
    });

    it('FAILURES 21: a thousand elements with the same text read it once', async () => {
      put('hours', documentText());
      const heard = await Promise.all(Array.from({ length: 1000 }, () => hear('#hours')));
      expect(new Set(heard).size).to.equal(1);
      expect(results).to.have.length(2000);
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

      it('waits for what stands further on in the page', async () => {
        const heard = hear('#hours');
        expect(statuses()).to.equal('loading');
        put('hours', documentText());
        parsed();
        await heard;
        expect([statuses(), world.warnings.length]).to.deep.equal(['loading ready', 0]);
      });

      it('waits for the rest of what is there by half', async () => {
        const script = put('hours', documentText().slice(0, 20));
        const heard = hear('#hours');
        put('whole', documentText());
        await hear('#whole'); // by then the half has been read as well
        expect([statuses(), world.warnings.length]).to.deep.equal(['loading loading ready', 0]);
        script.textContent = documentText();
        parsed();
        await heard;
        expect([statuses(), world.warnings.length]).to.deep.equal(['loading loading ready ready', 0]);
      });

      it('waits for the rest as well when the half has been read before', async () => {
        state('interactive');
        const script = put('hours', documentText().slice(0, 20));
        await hear('#hours');
        state('loading');
        results.length = 0;
        const heard = hear('#hours');
        expect(statuses()).to.equal('loading');
        script.textContent = documentText();
        parsed();
        await heard;
        expect(statuses()).to.equal('loading ready');
      });

      it('reads the rest when the page is complete before the half has been read', async () => {
        const script = put('hours', documentText().slice(0, 20));
        const heard = hear('#hours');
        script.textContent = documentText();
        parsed();
        await heard;
        expect([statuses(), world.warnings.length]).to.deep.equal(['loading ready', 0]);
      });

      it('does not wait for what is there', async () => {
        put('hours', documentText());
        await hear('#hours');
        expect([statuses(), page.readyState]).to.deep.equal(['loading ready', 'loading']);
      });

      it('says in the end that it is not there', async () => {
        const heard = hear('#hours');
        parsed();
        await heard;
        expect([statuses(), world.warnings.length]).to.deep.equal(['loading failed', 1]);
      });

      it('FAILURES 21: who has left is not told, before or after', async () => {
        listen('#hours')();
        put('hours', documentText(), 'a.json');
        put('copy', documentText());
        parsed();
        await hear('#copy');
        expect([statuses(), world.requests.length]).to.deep.equal(['loading loading ready', 0]);
      });

      it('FAILURES 21: who leaves afterwards leaves nothing', async () => {
        let told = () => {};
        const ready = new Promise<void>((resolve) => (told = resolve));
        const stop = store.subscribe('#hours', page, ({ status }) => void (status === 'ready' && told()));
        put('hours', documentText(), 'a.json');
        parsed();
        await ready;
        expect(clock.asked.size).to.equal(1);
        stop();
        expect(clock.asked.size).to.equal(0);
      });
    });
  });

  describe('with #id and data-src', () => {
    it('shows the page’s own copy and asks the address for a newer one', async () => {
      put('hours', documentText(), '/bereikbaar.json');
      world.answer = ok(documentText({ tone: 'informal' }));
      await Promise.all([hear('#hours'), hear('#hours')]);
      expect(statuses()).to.equal('loading loading ready ready');
      await clock.nextAsked();
      expect(world.requests.map(({ url }) => url)).to.deep.equal(['https://linde.example/bereikbaar.json']);
      expect(results.slice(2).map((result) => result.status === 'ready' && result.schedule.tone)).to.deep.equal([
        'formal',
        'formal',
        'informal',
        'informal',
      ]);
    });

    it('FAILURES 16: keeps the page’s own copy when the address fails', async () => {
      put('hours', documentText(), '/bereikbaar.json');
      world.answer = offline;
      await hear('#hours');
      await clock.nextAsked();
      clock.wake();
      await clock.nextAsked();
      expect([statuses(), world.requests.length, world.warnings.length]).to.deep.equal(['loading ready', 2, 1]);
    });

    it('does not go back to the page’s own copy once there is a newer one', async () => {
      put('hours', documentText(), '/bereikbaar.json');
      world.answer = ok(documentText({ tone: 'informal' }));
      listen('/bereikbaar.json');
      await clock.nextAsked();
      expect(await hear('#hours')).to.have.nested.property('schedule.tone', 'informal');
      expect([statuses(), world.requests.length]).to.deep.equal(['loading ready loading ready', 1]);
    });

    it('shares its request with elements that use the address itself, and helps them', async () => {
      put('hours', documentText(), '/bereikbaar.json');
      world.answer = silent;
      const heard = hear('/bereikbaar.json');
      await Promise.all([heard, hear('#hours')]);
      expect([statuses(), world.requests.length]).to.deep.equal(['loading loading ready ready', 1]);
    });

    it('an invalid copy is told of, and the address has to do', async () => {
      put('hours', '{}', '/bereikbaar.json');
      expect(await hear('#hours')).to.have.property('status', 'ready');
      expect([statuses(), world.warnings.length]).to.deep.equal(['loading loading ready', 1]);
    });

    it('a refused address leaves the page’s own copy', async () => {
      put('hours', documentText(), 'data:,');
      await hear('#hours');
      expect([statuses(), world.requests.length, world.warnings.length]).to.deep.equal(['loading ready', 0, 1]);
    });
  });
});
