import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { alwaysOpen, dist, openSite, pageOf, shownBy } from './built-site.js';

const hosting = readFileSync(join(dist, '../docs/hosting.md'), 'utf8');

const loaders = {
  'the module': '<script type="module" src="/bereikbaar-nu.js"></script>',
  'the single script': '<script src="/bereikbaar-nu.single.min.js" defer></script>',
};

/** Where a status may stand, and what stands in it until it is known. Below each is what would move. */
const places = {
  'in a line of text': (status: string) => `<p>Vandaag: ${status}</p>`,
  'as a block': (status: string) => `<div>${status.replace('<bereikbaar-status', '$& style="display: block"')}</div>`,
  'in a row of a grid': (status: string) => `<div style="display: grid; gap: 1rem"><b>Praktijk</b>${status}</div>`,
};

const status = `<bereikbaar-status src="#schedule">Bel <a href="tel:+31201234567">020 123 45 67</a></bereikbaar-status>`;
const schedule = `<script type="application/json" id="schedule">${alwaysOpen}</script>`;
const article = `<main>${'<p>Wij zijn een praktijk aan de Lindelaan.</p>'.repeat(20)}</main>`;

/** How much of the window has moved without anybody having touched it, as browsers measure it. */
const shiftOf = (page: Page) =>
  page.evaluate(async () => {
    const shifts: number[] = [];
    // No function with a name: tsx would have it call what the page does not have.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    // What is measured in a frame is told after the next.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
    return shifts.reduce((sum, shift) => sum + shift, 0);
  });

describe('nothing below a status moves when it is known (FAILURES 27)', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** The script comes when own content has been painted, as it does on a slow line. */
  const late = (script: string) =>
    `<script>requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
      document.head.append(document.createRange().createContextualFragment(${JSON.stringify(script).replaceAll('</', '<\\/')}));
    })));</script>`;

  for (const [loader, script] of Object.entries(loaders)) {
    for (const [name, place] of Object.entries(places)) {
      it(`${name}: ${loader}`, async () => {
        const visit = await site.visit({ html: pageOf('', schedule + place(status) + article + late(script)) });
        assert.match(await shownBy(visit), /bereikbaar/);
        assert.equal(await shiftOf(visit.page), 0);
      });
    }
  }

  describe('nor below the others', () => {
    const channels = `"channels":[{"id":"phone","type":"phone","number":"+31201234567"},{"id":"whatsapp","type":"whatsapp","number":"+31612345678"},
      {"id":"email","type":"email","address":"info@delinde.example","reply":{"within":2,"unit":"working-days"}},
      {"id":"callback","type":"callback","endpoint":"/api/callback"}]`;
    const inPage = `<script type="application/json" id="schedule">${alwaysOpen.replace(/}$/, `,${channels}}`)}</script>`;
    const [, recipe] = /```css\n(bereikbaar-nu,[^`]*)```/.exec(hosting)!;
    const shiftBelow = async (tag: string, style: string) => {
      const own = `<${tag} src="#schedule">Bel <a href="tel:+31201234567">020 123 45 67</a></${tag}>`;
      const html = pageOf(`<style>${style}</style>`, inPage + own + article + late(loaders['the module']));
      const { page } = await site.visit({ html });
      await page.waitForFunction(
        (name: string) => document.querySelector(name)?.shadowRoot?.querySelector('[part~=list], table, form'),
        {},
        tag,
      );
      const shift = await shiftOf(page);
      return [shift, await page.$eval(tag, (element) => element.getBoundingClientRect().height)] as const;
    };

    for (const tag of ['nu', 'channels', 'hours', 'callback'].map((name) => `bereikbaar-${name}`)) {
      it(`for which the page keeps room, as the guide says: ${tag}`, async () => {
        const [shift] = await shiftBelow(tag, recipe!);
        assert.ok(shift <= 0.05, String(shift));
      });

      it(`which the measure sees without: ${tag}`, async () => {
        const [shift, height] = await shiftBelow(tag, '');
        assert.ok(shift > 0.05, `${shift} at ${height} pixels`);
      });
    }
  });

  it('where there is no own content a line appears, which the measure sees', async () => {
    const empty = `<div><bereikbaar-status src="#schedule"></bereikbaar-status></div>`;
    const visit = await site.visit({ html: pageOf('', schedule + empty + article + late(loaders['the module'])) });
    assert.match(await shownBy(visit), /bereikbaar/);
    assert.ok((await shiftOf(visit.page)) > 0);
  });
});
