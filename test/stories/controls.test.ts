// What a designer does in Storybook: every control of every story, and every code that is shown. Needs `npm run storybook:build`.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { listEntries, openStorybook, type Storybook } from './storybook-site.js';
import { installDesigner } from './designer.js';

const stories = (await listEntries()).filter(
  ({ type, title }) => type === 'story' && !/^(Guides|Overzicht|Editor)/.test(title),
);

/** What changes what an element shows, each by itself, in a story that shows it. */
const seen: Readonly<Record<string, readonly (readonly [name: string, value: unknown])[]>> = {
  'block--lunch-break': [
    ['schedule', 'emailOnly'],
    ['preview-at', '2026-12-25T11:00'],
    ['lang', 'fr'],
    ['tone', 'informal'],
    ['ribbon', true],
    ['--bereikbaar-accent', 'rgb(1, 2, 3)'],
    ['--bereikbaar-radius', '3px'],
  ],
  'status--lunch-break': [
    ['channel', 'email'],
    ['lang', 'de'],
    ['--bereikbaar-pause', 'rgb(1, 2, 3)'],
  ],
  'hours--week': [
    ['view', 'day'],
    ['merge-days', true],
    ['lang', 'en'],
  ],
  'hours--holidays-ahead': [['weeks', 1]],
  'launcher--lunch-break': [['--bereikbaar-launcher-inline-end', '99px']],
};

describe('the controls and the code of the stories', () => {
  let storybook: Storybook;
  before(async () => {
    storybook = await openStorybook();
    // What tsx writes around functions with a name.
    await storybook.page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await storybook.page.evaluateOnNewDocument(installDesigner);
    await storybook.open(stories.at(-1)!);
  });
  after(() => storybook.close());

  for (const story of stories) {
    it(`${story.title}, ${story.name}: each control sets its element`, async () => {
      await storybook.show(story, {});
      const { unusable, untouched } = await storybook.page.evaluate(() => window.designer.setEverything());
      assert.deepEqual({ unusable, untouched }, { unusable: [], untouched: [] });
    });

    it(`${story.title}, ${story.name}: the code that is shown gives what the story shows`, async () => {
      await storybook.show(story, {});
      const { pasted, told } = await storybook.page.evaluate(() => window.designer.pasteCode());
      assert.equal(pasted, told);
    });
  }

  for (const [id, controls] of Object.entries(seen))
    for (const [name, value] of controls)
      it(`${id}: ${name} is seen`, async () => {
        await storybook.show(
          stories.find((story) => story.id === id)!,
          {},
        );
        const [one, other] = await storybook.page.evaluate(
          (...control) => window.designer.lookBeforeAndAfter(...control),
          name,
          value,
        );
        assert.notEqual(one, other);
      });
});
