// npm run picture: the picture of the lunch break in the README, in the light and in the dark. Needs `npm run build`.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSite, pageOf, root } from './built-site.js';

const folder = join(root, 'docs/pictures');
const schedule = readFileSync(join(root, 'test/cases/lunch-picture.json'), 'utf8');
const moment = '2026-11-24T12:45+01:00';

const look = `:root { color-scheme: light dark }
body { margin: 0; padding: 24px; inline-size: 432px; font: 16px/1.5 system-ui, sans-serif }`;

const html = pageOf(
  `<style>${look}</style><script type="module" src="/bereikbaar-nu.js"></script>`,
  `<script type="application/json" id="hours">${schedule}</script>
<bereikbaar-nu src="#hours" ribbon></bereikbaar-nu>`,
);

mkdirSync(folder, { recursive: true });
const site = await openSite();
for (const scheme of ['light', 'dark'] as const) {
  const { page } = await site.visit({
    html,
    prepare: async (each) => {
      await each.setViewport({ width: 480, height: 700, deviceScaleFactor: 2 });
      await each.evaluateOnNewDocument(`Date.now = () => ${Date.parse(moment)}`);
      await each.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
  });
  await page.waitForSelector('bereikbaar-nu >>> [part~=recommended]', { visible: true });
  const body = (await page.$('body'))!;
  await body.screenshot({ path: join(folder, `lunch-${scheme}.png`) });
}
await site.close();
