// Every story as people see it whose browser is not as ours: at 400 %, from right to left, with colours of their own, on
// paper (FAILURES 44, 47). Needs `npm run storybook:build`.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { CDPSession } from 'puppeteer-core';
import { installLayout } from './layout.js';
import { installSigns } from './signs.js';
import { listEntries, openStorybook, type Storybook } from './storybook-site.js';

/** But for the guides: their numbers and frames lie on top of an element, and visitors never see them. */
const stories = (await listEntries()).filter(({ type, title }) => type === 'story' && !title.startsWith('Guides/'));

/** A window of 1280 × 1024 at 400 %. */
const zoomed = { width: 320, height: 256 };
const usual = { width: 440, height: 1000 };

/** A number or an address; or when people are there. */
const way = /\d{2,3}\s\d{3}|@/;
const wayOrTime = /\d{2,3}\s\d{3}|@|\d[.:]\d\d/;

/** What is only so at this moment, or at that of a preview, and has no place on paper. */
const live = /\b(nu bereikbaar|nu open|zijn nu|available now|open now|jetzt|en ce moment|\d{4}-\d\d-\d\d \d\d:\d\d)\b/i;

describe('the stories in other circumstances', () => {
  let storybook: Storybook;
  let protocol: CDPSession;
  before(async () => {
    storybook = await openStorybook();
    const { page } = storybook;
    // What tsx writes around functions with a name.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.evaluateOnNewDocument(installLayout);
    await page.evaluateOnNewDocument(installSigns);
    await page.setViewport(usual);
    await storybook.open(stories.at(-1)!);
    protocol = await page.createCDPSession();
  });
  after(() => storybook.close());

  const turn = (direction: string) =>
    storybook.page.$eval('[data-theme]', (root, to) => void ((root as HTMLElement).dir = to), direction);

  /** What floats takes its place when the browser tells of the new size, which it does before it draws. */
  const drawn = () =>
    storybook.page.evaluate(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );

  /** Puppeteer itself does not know this feature. */
  const forceColours = (scheme: 'light' | 'dark' | null) =>
    protocol.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: scheme ? 'active' : 'none' },
        { name: 'prefers-color-scheme', value: scheme ?? 'light' },
      ],
    });

  /** Nothing to the side, nothing cut off, no words on top of words. */
  const assertInPlace = async () => {
    const found = await storybook.page.evaluate(() => ({
      overflow: window.layout.overflow(),
      clipped: window.layout.clipped(),
      overlapping: window.layout.overlapping(),
    }));
    assert.deepEqual(found, { overflow: 0, clipped: [], overlapping: [] });
  };

  beforeEach(async () => {
    await forceColours(null);
    await storybook.page.emulateMediaType();
    await storybook.page.setViewport(usual);
    await turn('ltr');
  });

  for (const story of stories) {
    describe(`${story.title}, ${story.name}`, () => {
      before(() => storybook.show(story, { theme: 'light' }));

      it('with colours of the visitor’s own, signs, edges and bars can be told apart (FAILURES 44)', async () => {
        for (const scheme of ['light', 'dark'] as const) {
          await forceColours(scheme);
          const screenshot = await storybook.page.screenshot({ encoding: 'base64', optimizeForSpeed: true });
          const found = await storybook.page.evaluate(
            async (picture) => ({
              invisible: await window.signs.invisible(picture),
              unreadable: window.signs.unreadable(),
              edgeless: window.signs.edgeless(),
              alike: window.signs.alike(),
            }),
            screenshot,
          );
          assert.deepEqual(found, { invisible: [], unreadable: [], edgeless: [], alike: [] }, scheme);
        }
      });

      // What owners edit is on no page of visitors, and nobody prints it; nor the frames in which the overview shows launchers.
      const isPrinted = story.title !== 'Editor' && story.name !== 'Launcher At Eight Moments';
      if (isPrinted)
        it('on paper stands how to reach them, and nothing that is live or that can be pressed (FAILURES 47)', async () => {
          await storybook.page.emulateMediaType('print');
          const controls = await storybook.page.evaluate(() => window.layout.controls());
          const texts = await storybook.page.evaluate(() => window.layout.texts().map(({ words }) => words));
          assert.deepEqual(
            controls.filter(({ kind }) => kind !== 'a'),
            [],
          );
          assert.match(texts.join(' '), story.title === 'Hours' ? wayOrTime : way);
          assert.doesNotMatch(texts.join(' '), live);
        });

      it('in both directions everything has its place (FAILURES 47)', async () => {
        await assertInPlace();
        await turn('rtl');
        await assertInPlace();
      });

      it('at 400 % everything has its place, and what has the focus can be seen (FAILURES 47)', async () => {
        await storybook.page.setViewport(zoomed);
        await drawn();
        await assertInPlace();
        await turn('rtl');
        await assertInPlace();
        await turn('ltr');
        await drawn();
        const lost = await storybook.page.evaluate(() => window.layout.lostFocus());
        assert.deepEqual(lost, []);
      });
    });
  }
});
