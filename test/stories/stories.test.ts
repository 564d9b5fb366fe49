// Every story in a real browser, from the static build. Needs `npm run storybook:build`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { listEntries, openStorybook, type Entry, type Storybook } from './storybook-site.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const entries = await listEntries();
const stories = entries.filter(({ type }) => type === 'story');

/** Stories that show what visitors see when something is wrong: the console tells their author what. */
const tellsWhy = ({ name }: Entry) => /failed|missing|invalid|other origin/i.test(name);
const isWarning = (fault: string) => fault.startsWith('bereikbaar-nu:');
const errorsOf = (faults: readonly string[]) => faults.filter((fault) => !isWarning(fault));

/** What axe finds in the story, in a line for each. */
async function violations({ page }: Storybook): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (wanted) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const { violations: found } = await runner.run('#storybook-root', { runOnly: { type: 'tag', values: wanted } });
    return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  }, tags);
}

/** How many pixels a story is wider than the smallest window that has to do (WCAG 1.4.10). */
async function overflowAt320({ page }: Storybook): Promise<number> {
  await page.setViewport({ width: 320, height: 640 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.setViewport({ width: 1000, height: 800 });
  return overflow;
}

describe('the stories', () => {
  let storybook: Storybook;
  before(async () => {
    storybook = await openStorybook();
    await storybook.page.setViewport({ width: 1000, height: 800 });
    await storybook.open(stories.at(-1)!);
  });
  after(() => storybook.close());

  for (const story of stories) {
    it(`${story.title}, ${story.name}: no error, no request outside, fits 320 px, nothing for axe to find`, async () => {
      await storybook.show(story, { theme: 'light' });
      const faults = storybook.takeFaults();
      assert.deepEqual(tellsWhy(story) ? errorsOf(faults) : faults, []);
      assert.deepEqual(await violations(storybook), []);
      assert.equal(await overflowAt320(storybook), 0);
    });

    it(`${story.title}, ${story.name}: in the dark, nothing for axe to find`, async () => {
      await storybook.show(story, { theme: 'dark' });
      assert.deepEqual(await violations(storybook), []);
      const faults = storybook.takeFaults();
      assert.deepEqual(tellsWhy(story) ? errorsOf(faults) : faults, []);
    });
  }

  for (const docs of entries.filter(({ type }) => type === 'docs')) {
    it(`the page ${docs.title}: no error, no request outside`, async () => {
      await storybook.open(docs);
      assert.deepEqual(errorsOf(storybook.takeFaults()), []);
    });
  }

  it('is there to be seen at all', async () => {
    assert.ok(stories.length > 20);
    await storybook.page.goto(storybook.address, { waitUntil: 'networkidle2' });
    await storybook.page.waitForSelector('iframe#storybook-preview-iframe');
    assert.deepEqual(errorsOf(storybook.takeFaults()), []);
  });
});
