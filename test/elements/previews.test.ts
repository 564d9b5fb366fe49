import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { BereikbaarNu } from '../../src/elements/nu/bereikbaar-nu.js';
import { usePage } from '../../src/page/page.js';
import { withCallback } from './callback/callback-scene.js';
import { Scene } from './scene.js';
import { until } from './until.js';

const tags = ['status', 'channels', 'nu', 'hours', 'callback', 'launcher'] as const;
const noon = '2026-11-24T12:00';

const markIn = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('[part=preview]') ?? null;

/** What lies between two things in a line, in pixels. */
function gap(one: Element, other: Element): number {
  const [first, second] = [one, other].map((each) => each.getBoundingClientRect()).toSorted((a, b) => a.left - b.left);
  return second!.left - first!.right;
}

/** An element with a link as its own content, once it shows what it has to say. */
async function show(tag: (typeof tags)[number], document: unknown, previewAt: string | null): Promise<BereikbaarNu> {
  const place = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  const element = window.document.createElement(`bereikbaar-${tag}`) as BereikbaarNu;
  Object.assign(element, { schedule: document, previewAt });
  element.innerHTML = '<a href="tel:+31201234567">020 123 45 67</a>';
  place.append(element);
  for (let frame = 0; frame < 60; frame++) {
    await element.updateComplete;
    await nextFrame();
    if (!element.matches(':state(loading)')) break;
  }
  return element;
}

describe('a preview with a form in it', () => {
  after(() => usePage());

  it('is marked once', async () => {
    new Scene();
    const element = await show('channels', withCallback, noon);
    element.shadowRoot!.querySelector<HTMLElement>('[data-channel=callback] button')!.click();
    await until(() => element.shadowRoot!.querySelector('bereikbaar-callback')?.shadowRoot?.querySelector('form'));
    const form = element.shadowRoot!.querySelector('bereikbaar-callback')!;
    expect(markIn(element)!.checkVisibility()).to.be.true;
    expect(markIn(form)!.checkVisibility()).to.be.false;
  });
});

for (const tag of tags) {
  describe(`a preview in <bereikbaar-${tag}>`, () => {
    beforeEach(() => void new Scene());
    after(() => usePage());

    it('is visibly marked', async () => {
      const element = await show(tag, withCallback, noon);
      const mark = markIn(element)!;
      expect(mark.textContent).to.equal('voorbeeld: 2026-11-24 12:00');
      expect(mark.checkVisibility()).to.be.true;
      expect(element.firstElementChild!.checkVisibility()).to.be.false;
      const words = document.createRange();
      words.selectNodeContents(mark);
      expect(mark.getBoundingClientRect().width - words.getBoundingClientRect().width).to.be.below(20);
      element.previewAt = null;
      await element.updateComplete;
      expect(markIn(element)).to.equal(null);
    });

    for (const [what, document, previewAt, shown] of [
      [
        'a moment after the schedule has ended',
        { ...withCallback, validThrough: '2026-11-01' },
        noon,
        '2026-11-24 12:00',
      ],
      ['a faulty schedule', { ...withCallback, hours: 'mondays' }, noon, '2026-11-24 12:00'],
      ['a moment that is none', withCallback, 'tomorrow', 'tomorrow'],
    ] as const) {
      it(`of which nothing is known is marked beside the own content: ${what}`, async () => {
        const element = await show(tag, document, previewAt);
        const mark = markIn(element)!;
        expect(mark.textContent.replace('voorbeeld: ', '')).to.equal(shown);
        expect(mark.checkVisibility()).to.be.true;
        expect(element.firstElementChild!.checkVisibility()).to.be.true;
        expect(gap(mark, element.firstElementChild!)).to.be.within(2, 12);
        expect(element.matches(':state(preview)')).to.be.true;
        expect(element.matches(':state(loading)')).to.be.false;
        await expect(element).to.be.accessible();
      });
    }
  });
}
