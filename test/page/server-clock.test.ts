// Where a schedule stands in the page, the page's own server may be asked for the time.
import { expect } from '@esm-bundle/chai';
import { documentText } from './answers.js';
import { openStorePage } from './schedule/store-page.js';
import { until } from '../elements/until.js';

const url = document.URL.split('#')[0]!;

describe('the clock of the server of the page', () => {
  let page: ReturnType<typeof openStorePage>;
  beforeEach(() => void (page = openStorePage()));

  /** Has its server say that it is another time, in an answer that came over the network. */
  function answerWith(date: string, status = 200, transferSize = 300): void {
    page.world.answer = (name) => {
      page.world.entries.push({ name, startTime: page.world.elapsed, transferSize });
      return Promise.resolve(new Response(null, { status, headers: { date } }));
    };
  }

  function putHours(clock?: string): void {
    const script = page.put('hours', documentText());
    if (clock !== undefined) script.dataset['clock'] = clock;
  }

  const corrections = () => page.clock.corrections;

  it('is asked for where the owner allows it, once for all elements, without credentials or a body', async () => {
    answerWith('Mon, 23 Nov 2026 09:00:00 GMT');
    putHours('server');
    await Promise.all([page.hear('#hours'), page.hear('#hours')]);
    await until(() => corrections().length);
    expect(page.world.requests).to.have.length(1);
    const [{ url: asked, init }] = page.world.requests as [(typeof page.world.requests)[number]];
    expect([asked, init.method, init.credentials, init.cache]).to.eql([url, 'HEAD', 'omit', 'no-store']);
    const [[earliest, latest]] = corrections() as [readonly [number, number]];
    expect(earliest).to.be.closeTo(Date.UTC(2026, 10, 23, 9), 1000);
    expect(latest).to.equal(earliest);
  });

  it('counts also of an answer that refuses the question', async () => {
    answerWith('Mon, 23 Nov 2026 09:00:00 GMT', 405);
    putHours('server');
    await page.hear('#hours');
    await until(() => corrections().length);
  });

  for (const clock of [undefined, '', 'page']) {
    it(`is not asked for with data-clock=${clock}`, async () => {
      putHours(clock);
      await page.hear('#hours');
      expect(page.world.requests).to.eql([]);
    });
  }

  it('does not count from a cache or a service worker; that is told, and it is asked for again', async () => {
    answerWith('Mon, 23 Nov 2026 09:00:00 GMT', 200, 0);
    putHours('server');
    await page.hear('#hours');
    await until(() => page.clock.asked.size && page.clock.seconds === 2);
    page.clock.wake();
    await until(() => page.world.warnings.length);
    expect(page.world.warnings).to.eql([`bereikbaar-nu: ${url} tells no time`]);
    expect(corrections()).to.eql([]);
  });

  it('is left alone when nobody shows the schedule any more', async () => {
    answerWith('Mon, 23 Nov 2026 09:00:00 GMT');
    putHours('server');
    const ready = page.hear('#hours');
    await ready;
    const stop = page.listen('#hours');
    await until(() => corrections().length);
    stop();
    expect(page.clock.asked.size).to.equal(1);
  });
});
