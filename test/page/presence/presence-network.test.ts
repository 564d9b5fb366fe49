import { expect } from '@esm-bundle/chai';
import { answered, openPresencePage, presenceText } from './presence-page.js';

type Query = Readonly<Record<string, string | number>>;

let runs = 0;

/** A source with this browser's own network, and the time in our hands. */
function visit(query: Query) {
  const run = `presence-${Date.now()}-${++runs}-${Math.random().toString(36).slice(2)}`;
  const body = presenceText();
  const src = `/faulty/${run}?${new URLSearchParams({ body, ...query })}`;
  const page = openPresencePage(60, new URL(src, location.href).href);
  page.world.answer = (url, init) => fetch(url, init);
  page.world.performance = { ...page.world.performance, now: () => page.world.elapsed };
  const log = async () => (await (await fetch(`/faulty-log/${run}`)).json()) as Record<string, string>[];
  return { ...page, log };
}

describe('presence over HTTP', () => {
  it('is asked for without cookies', async () => {
    document.cookie = 'visitor=1';
    const page = visit({});
    await page.listenUntilAnswered();
    document.cookie = 'visitor=; max-age=0';
    expect(page.told).to.deep.equal(['chat open 4']);
    const [headers] = await page.log();
    expect(headers).to.include({ accept: 'application/json' });
    expect(headers).not.to.have.property('cookie');
  });

  for (const [name, query, warning] of [
    ['the connection is closed', { drop: 1 }, /failed: TypeError/],
    ['5xx', { status: 503 }, /failed: HTTP 503$/],
    ['HTML instead of JSON', { type: 'text/html', body: '<!doctype html><p>Sorry' }, /SyntaxError/],
    ['truncated', { truncate: 1 }, /failed: TypeError|SyntaxError/],
    ['oversized', { size: 3_000_000 }, /failed: RangeError: more than 1 MB/],
  ] as const) {
    it(`FAILURES 16: ${name}`, async () => {
      const page = visit(query);
      await page.listenUntilAnswered();
      await page.advanceUntilAnswered(45);
      expect([page.told, page.warnings.length]).to.deep.equal([[], 1]);
      expect(page.warnings[0]).to.match(warning);
    });
  }

  it('FAILURES 16: too slow: given up when its time is over', async () => {
    const page = visit({ hang: 1 });
    page.listen();
    const done = answered(page.world);
    page.world.advance(8000);
    await done;
    expect([page.told, page.world.requests.length]).to.deep.equal([[], 1]);
  });

  it('FAILURES 28: an ETag is sent back, and a 304 is what it was', async () => {
    const page = visit({ etag: '"a"' });
    await page.listenUntilAnswered();
    await page.advanceUntilAnswered(90);
    await page.advanceUntilAnswered(90);
    expect([page.told, page.warnings]).to.deep.equal([['chat open 4'], []]);
    const log = await page.log();
    expect(log).to.have.length(3);
    // A browser without a cache (WebKitGTK under automation) has no tag to send.
    expect(log.slice(1).every((headers) => ['"a"', undefined].includes(headers['if-none-match']))).to.equal(true);
  });
});
