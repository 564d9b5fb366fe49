// `npm run contact-sheet`: pictures of all stories, in light, dark and forced colours, to be looked at.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listEntries, openStorybook, type Entry, type Globals, type Storybook } from './storybook-site.js';

const folder = join(import.meta.dirname, '../../build/contact-sheet');

/** One sheet each. */
const sheets: Readonly<Record<string, { readonly globals: Globals; readonly forced?: boolean }>> = {
  light: { globals: { theme: 'light' } },
  dark: { globals: { theme: 'dark' } },
  'forced-colors': { globals: { theme: 'light' }, forced: true },
};

async function picture({ page, show }: Storybook, story: Entry, globals: Globals): Promise<string> {
  await show(story, globals);
  const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
  await page.setViewport({ width: 440, height: Math.max(240, Math.ceil(height)) });
  return page.screenshot({ encoding: 'base64', type: 'png' });
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function compose({ page }: Storybook, file: string, pictures: readonly (readonly [Entry, string])[]) {
  const figures = pictures.map(
    ([{ title, name }, data]) =>
      `<figure><img src="data:image/png;base64,${data}"><figcaption>${escape(title)} · ${escape(name)}</figcaption></figure>`,
  );
  await page.setViewport({ width: 1400, height: 900 });
  await page.setContent(
    `<!doctype html><style>body{columns:3;column-gap:16px;margin:16px;font:13px system-ui}figure{break-inside:avoid;margin:0 0 16px;border:1px solid #888}img{max-width:100%;display:block}figcaption{padding:4px 8px}</style>${figures.join('')}`,
  );
  await page.screenshot({ path: file, fullPage: true });
}

/** Puppeteer itself does not know this feature. */
async function forceColors(active: boolean): Promise<void> {
  const features = [{ name: 'forced-colors', value: active ? 'active' : 'none' }];
  await protocol.send('Emulation.setEmulatedMedia', { features });
}

const only = process.argv[2] ?? '';
const stories = (await listEntries()).filter(({ type, id }) => type === 'story' && id.includes(only));
const storybook = await openStorybook();
const protocol = await storybook.page.createCDPSession();
await mkdir(folder, { recursive: true });
for (const [name, { globals, forced }] of Object.entries(sheets)) {
  await storybook.page.setViewport({ width: 440, height: 300 });
  await forceColors(forced === true);
  await storybook.open(stories.at(-1)!);
  const pictures: [Entry, string][] = [];
  for (const story of stories) pictures.push([story, await picture(storybook, story, globals)]);
  const file = join(folder, `${name}.png`);
  await forceColors(false);
  await compose(storybook, file, pictures);
  console.log(file);
}
await writeFile(join(folder, 'stories.txt'), stories.map(({ title, name }) => `${title} · ${name}\n`).join(''));
await storybook.close();
