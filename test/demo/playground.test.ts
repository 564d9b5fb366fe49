// The demo's playground: what it says of a text, what it offers, and the page itself.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findProblems } from '../../stories/demo/playground/problems.js';
import { keyChoices, valueChoices, type Schema } from '../../stories/demo/playground/schema-choices.js';
import { chromiumOptions } from '../support/browsers.mjs';

const root = join(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'schedule.schema.json'), 'utf8')) as Schema;

describe('the problems of a text', () => {
  const at = (text: string) => findProblems(text).map(({ from, to, sentence }) => [text.slice(from, to), sentence]);

  it('stand at their value', () => {
    const [[place, sentence] = []] = at('{"version":1,"timeZone":"Europe/Amsterdm"}');
    assert.equal(place, '"Europe/Amsterdm"');
    assert.match(sentence ?? '', /timeZone/);
  });

  it('stand at the beginning of the object that misses a key', () => {
    assert.deepEqual(at('{"version":1,"timeZone":"UTC","channels":[{"id":"a","type":"sms"}]}')[0]?.[0], '{');
  });

  it('are told where the text is no JSON', () => {
    const [problem] = findProblems('{"version": 1,, "timeZone": "UTC"}');
    assert.equal(problem?.from, 14);
  });

  it('are none in a good schedule', () => {
    assert.deepEqual(at(readFileSync(join(root, 'stories/demo/site/playground.json'), 'utf8')), []);
  });
});

describe('what the editor offers', () => {
  const labels = (choices: readonly { readonly label: string }[]) => choices.map(({ label }) => label);

  it('are the keys that are not there yet', () => {
    const choices = labels(keyChoices(schema, [], { version: 1 }));
    assert.ok(choices.includes('timeZone') && !choices.includes('version'));
  });

  it('are the keys of the type that a channel has', () => {
    const document = { channels: [{ id: 'a', type: 'callback' }] };
    const choices = labels(keyChoices(schema, ['channels', 0], document));
    assert.ok(choices.includes('endpoint') && !choices.includes('number'));
  });

  it('are the values that there are', () => {
    assert.deepEqual(labels(valueChoices(schema, ['tone'], {})), ['"formal"', '"informal"']);
    assert.ok(labels(valueChoices(schema, ['channels', 0, 'type'], { channels: [{}] })).includes('"whatsapp"'));
  });
});

describe('the playground', () => {
  const server = spawn(process.execPath, ['stories/demo/serve.mjs'], { cwd: root, env: { ...process.env, PORT: '0' } });
  const faults: string[] = [];
  let browser: Browser;
  let page: Page;
  before(async () => {
    const [printed] = (await server.stdout.take(1).toArray()) as [Buffer];
    const origin = /http:\/\/localhost:\d+/.exec(printed.toString())?.[0];
    browser = await launch(await chromiumOptions());
    page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${origin}/playground.html#2026-11-24T12:45`);
    await page.waitForFunction(() =>
      document.querySelector('bereikbaar-nu')?.shadowRoot?.querySelector('[part=headline]'),
    );
  });
  after(async () => {
    await browser.close();
    server.kill();
  });

  const read = (selector: string, part: string) =>
    page.evaluate(
      (tag, name) => document.querySelector(tag)?.shadowRoot?.querySelector(`[part=${name}]`)?.textContent,
      selector,
      part,
    );

  it('shows the moment of its address', async () => {
    assert.match((await read('bereikbaar-nu', 'headline')) ?? '', /via chat/);
  });

  it('goes along with the slider, by the keyboard', async () => {
    await page.focus('#moment');
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.querySelector('#moment-words')?.textContent?.includes('maandag'));
    await page.waitForFunction(() =>
      document
        .querySelector('bereikbaar-nu')
        ?.shadowRoot?.querySelector('[part=headline]')
        ?.textContent?.includes('8.00'),
    );
  });

  it('keeps the last schedule without faults, and says how many there are', async () => {
    const before = await read('bereikbaar-nu', 'headline');
    await page.click('#editor');
    await page.keyboard.type('oops');
    await page.waitForFunction(() => document.querySelector('#summary')?.matches('.wrong'));
    assert.equal(await read('bereikbaar-nu', 'headline'), before);
  });

  const choose = (id: string, value: string) => page.select(`#${id}`, value);

  it('shows each element, at the same moment', async () => {
    const tags = await page.$$eval('#element option', (options) => options.map(({ value }) => value));
    assert.equal(tags.length, 6);
    for (const tag of [...tags.slice(1), tags[0]!]) {
      await choose('element', tag);
      await page.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part~=base]'),
        {},
        tag,
      );
      assert.equal(await page.$eval(tag, (element) => element.getAttribute('preview-at')?.slice(11)), '00:00');
    }
  });

  it('speaks the language and tone, and wears the theme, that are chosen', async () => {
    await choose('language', 'en');
    await page.waitForFunction(() =>
      document
        .querySelector('bereikbaar-nu')
        ?.shadowRoot?.querySelector('[part=headline]')
        ?.textContent?.match(/0?8:00/),
    );
    await choose('tone', 'informal');
    assert.equal(await page.$eval('bereikbaar-nu', (element) => element.getAttribute('tone')), 'informal');
    const themes = await page.$$eval('#theme option', (options) => options.map(({ value }) => value).filter(Boolean));
    for (const theme of themes) {
      await choose('theme', theme);
      await page.waitForFunction(
        (name) => [...document.styleSheets].some(({ href }) => href?.endsWith(`/${name}.css`)),
        {},
        theme,
      );
    }
  });

  it('works under the policy of the demo, without an error', () => assert.deepEqual(faults, []));
});
