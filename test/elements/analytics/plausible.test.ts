import { expect } from '@esm-bundle/chai';
import { init } from '@plausible-analytics/tracker';
import { reportTo } from '../../../src/elements/analytics/analytics.js';
import { chosen } from './reported.js';

/** Plausible's own tracker, 0.4.6 from npm, which can be begun once on a page. */
describe('Plausible’s tracker', () => {
  const { fetch } = window;
  const { warn } = console;
  after(() => {
    window.fetch = fetch;
    console.warn = warn;
  });

  it('is told what happened before it began, once, and in order', () => {
    const sent: Record<string, unknown>[] = [];
    const warnings: unknown[] = [];
    window.fetch = (_url, options) => {
      sent.push(JSON.parse(options!.body as string) as Record<string, unknown>);
      return Promise.resolve(new Response());
    };
    console.warn = (sentence: unknown) => void warnings.push(sentence);
    for (let event = 0; event < 60; event++) reportTo('plausible', { ...chosen, state: `${event}` });
    document.body.click(); // nobody has begun it
    expect('plausible' in window).to.equal(false);
    expect(warnings).to.deep.equal(['bereikbaar-nu: analytics="plausible": there is no window.plausible yet']);
    // A consent: it begins in the handler of a click.
    const consent = document.createElement('button');
    const begin = { domain: 'delinde.example', captureOnLocalhost: true, autoCapturePageviews: false };
    consent.addEventListener('click', () => init(begin), { once: true });
    document.body.append(consent);
    consent.click();
    document.body.click();
    expect(sent.map(({ p }) => (p as { state: string }).state)).to.deep.equal(
      Array.from({ length: 50 }, (_, index) => `${index + 10}`),
    );
    expect(sent[0]).to.include({ n: 'bereikbaar-select', d: 'delinde.example' });
    reportTo('plausible', { ...chosen, name: 'bereikbaar-change' });
    expect(sent.at(-1)).to.include({ n: 'bereikbaar-change', i: false });
    expect(sent).to.have.length(51);
    expect(warnings).to.have.length(1);
  });
});
