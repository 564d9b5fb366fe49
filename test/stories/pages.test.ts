// Every page of the documentation in a real browser, and Storybook around it. Needs `npm run storybook:build`.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { errorsOf, isFirefox, listEntries, openStorybook, type Storybook } from './storybook-site.js';

// Firefox tells, on the next page, what it was still loading for the one before.
const pages = isFirefox ? [] : (await listEntries()).filter(({ type }) => type === 'docs');

describe('the pages of the documentation', () => {
  let storybook: Storybook;
  before(async () => {
    storybook = await openStorybook();
    await storybook.page.setViewport({ width: 1000, height: 800 });
  });
  after(() => storybook.close());

  for (const page of pages) {
    it(`the page ${page.title}: no error, no request outside`, async () => {
      await storybook.open(page);
      assert.deepEqual(errorsOf(storybook.takeFaults()), []);
    });
  }

  it('are there to be seen at all', async () => {
    assert.ok(pages.length > 10 || isFirefox);
    await storybook.page.goto(storybook.address, { waitUntil: 'networkidle2' });
    await storybook.page.waitForSelector('iframe#storybook-preview-iframe');
    assert.deepEqual(errorsOf(storybook.takeFaults()), []);
  });

  it('and the overview shows the launcher at eight moments, each in a window of its own', async () => {
    await storybook.open({ id: 'overzicht--launcher-at-eight-moments', type: 'story', title: '', name: '' });
    const shown = await storybook.page.waitForFunction(() => {
      const words = [...document.querySelectorAll('iframe')].map((frame) => {
        const base = frame.contentDocument
          ?.querySelector('bereikbaar-launcher')
          ?.shadowRoot?.querySelector('[part=base]');
        const box = base?.getBoundingClientRect();
        const isInside = !!box && box.height > 0 && box.bottom < frame.clientHeight && box.right < frame.clientWidth;
        return isInside ? base!.textContent : '';
      });
      return words.length === 8 && words.every(Boolean) && words;
    });
    const words = (await shown.jsonValue()) as readonly string[];
    assert.ok(new Set(words.map((each) => each.replace(/voorbeeld.*/s, ''))).size >= 4, words.join('\n'));
    assert.deepEqual(errorsOf(storybook.takeFaults()), []);
  });
});
