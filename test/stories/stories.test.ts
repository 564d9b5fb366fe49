// Every story in a real browser, from the static build. Needs `npm run storybook:build`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { errorsOf, listEntries, openStorybook, type Entry, type Storybook } from './storybook-site.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What axe looks for: all that WCAG asks; and what of it another theme can change. */
const rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } as const;
const colourRules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;
const stories = (await listEntries()).filter(({ type }) => type === 'story');

/** Stories that show what visitors see when something is wrong: the console tells their author what. */
const tellsWhy = ({ name }: Entry) => /failed|missing|invalid|other origin/i.test(name);

declare global {
  interface Window {
    /** Ours: Storybook has one as well. */
    ownAxe?: typeof axe;
  }
}

async function bringAxe({ page }: Storybook): Promise<void> {
  await page.evaluate(axeSource);
  await page.evaluate(() => void (window.ownAxe = (window as unknown as { axe: typeof axe }).axe));
}

/** What axe finds in the story, in a line for each. */
function violations({ page }: Storybook, wanted: typeof rules | typeof colourRules): Promise<readonly string[]> {
  return page.evaluate(async ({ type, values }) => {
    const { violations: found } = await window.ownAxe!.run('#storybook-root', {
      runOnly: { type, values: [...values] },
      resultTypes: ['violations'],
    });
    return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  }, wanted);
}

describe('the stories', () => {
  let storybook: Storybook;
  before(async () => {
    storybook = await openStorybook();
    await storybook.page.setViewport({ width: 1000, height: 800 });
    await storybook.open(stories.at(-1)!);
    await bringAxe(storybook);
  });
  after(() => storybook.close());

  /** What the toolbar would do, without rendering the story once more. */
  const darken = () =>
    storybook.page.$eval('[data-theme]', (root) => void ((root as HTMLElement).dataset['theme'] = 'dark'));

  for (const story of stories) {
    it(`${story.title}, ${story.name}: no error, no request outside, nothing for axe to find, in light and in dark`, async () => {
      await storybook.show(story, { theme: 'light' });
      assert.deepEqual(await violations(storybook, rules), []);
      await darken();
      assert.deepEqual(await violations(storybook, colourRules), [], 'in the dark');
      const faults = storybook.takeFaults();
      assert.deepEqual(tellsWhy(story) ? errorsOf(faults) : faults, []);
    });
  }
});
