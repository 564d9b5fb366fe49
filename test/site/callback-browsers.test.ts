import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { hasWholeChromium } from '../support/browsers.mjs';
import { openCallbackSite } from './callback-pages.js';

type Way = 'click' | 'clicks' | 'both' | 'twenty';
const ways: readonly Way[] = ['click', 'clicks', 'both', 'twenty'];

/** Fills in all forms of a page and sends each in its way; resolves when each has told what became of it. */
function sendAll(page: Page, prefix: string, order: readonly Way[]): Promise<string[]> {
  return page.evaluate(
    async (name, kinds) => {
      const forms = [...document.querySelectorAll<HTMLElement>('bereikbaar-callback')];
      const settled = forms.map((form, index) => {
        const root = form.shadowRoot!;
        const type = (selector: string, value: string) => {
          const input = root.querySelector<HTMLInputElement>(selector)!;
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        };
        type('#name', `${name} ${index}`);
        type('#phone', '020 765 43 21');
        const told = new Promise<string>((resolve) => {
          for (const event of ['bereikbaar-sent', 'bereikbaar-failed']) {
            form.addEventListener(event, () => resolve(event.replace('bereikbaar-', '')), { once: true });
          }
        });
        const button = root.querySelector<HTMLButtonElement>('[part=submit]')!;
        const enter = () => root.querySelector('form')!.requestSubmit();
        const presses = { click: 1, clicks: 2, both: 1, twenty: 20 }[kinds[index % kinds.length]!];
        for (let press = 0; press < presses; press++) button.click();
        if (kinds[index % kinds.length] !== 'click') enter();
        return told;
      });
      return Promise.all(settled);
    },
    prefix,
    order as Way[],
  );
}

if (!hasWholeChromium) console.log('There is no Chromium with a window here: nobody tries its autofill');

describe('200 callback requests of real browsers to the real receiver', () => {
  let site: Awaited<ReturnType<typeof openCallbackSite>>;
  const figures: string[] = [];
  before(async () => {
    site = await openCallbackSite();
  });
  after(async () => {
    for (const line of figures) console.log(`  ${line}`);
    await site.close();
  });

  const storedOf = async (prefix: string) => (await site.list()).filter(({ name }) => name.startsWith(prefix));

  it('160 with faults, double clicks, and Enter with a click: each is stored once, each visitor is told (FAILURES 36, 37)', async () => {
    const rounds = await Promise.all(
      ['Anna', 'Bram', 'Chaima', 'Daan'].map(async (name) => sendAll(await site.visit(site.ids), name, ways)),
    );
    const told = rounds.flat();
    const stored = (await Promise.all(['Anna', 'Bram', 'Chaima', 'Daan'].map(storedOf))).flat();
    const names = new Set(stored.map(({ name }) => name));
    figures.push(
      `${told.length} with faults: ${site.posts()} requests, ${stored.length} stored, ${stored.length - names.size} twice`,
    );
    assert.deepEqual([told.length, new Set(told)], [160, new Set(['sent'])]);
    assert.deepEqual([stored.length, names.size], [160, 160]);
  });

  it('20 by keyboard: Enter and the button in one go (FAILURES 36)', async () => {
    const page = await site.visit(site.ids.slice(0, 20));
    const forms = await page.$$('bereikbaar-callback');
    for (const [index, form] of forms.entries()) {
      const name = await form.$('>>> #name');
      await name!.focus();
      await page.keyboard.type(`Esra ${index}`);
      await page.keyboard.press('Tab');
      await page.keyboard.type('020 765 43 21');
      await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
    }
    await page.waitForFunction(() =>
      [...document.querySelectorAll('bereikbaar-callback')].every((form) => form.matches(':state(sent)')),
    );
    figures.push(`20 by keyboard: ${(await storedOf('Esra')).length} stored`);
    assert.equal((await storedOf('Esra')).length, 20);
  });

  it('10 offline: they wait, and are sent when the connection is back', async () => {
    const page = await site.visit(site.ids.slice(0, 10));
    await page.setOfflineMode(true);
    const told = sendAll(page, 'Fenna', ['click']);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('bereikbaar-callback')].every((form) =>
        /geen internet/.test(form.shadowRoot!.querySelector('[part=status]')!.textContent),
      ),
    );
    assert.equal((await storedOf('Fenna')).length, 0);
    await page.setOfflineMode(false);
    assert.deepEqual(new Set(await told), new Set(['sent']));
    figures.push(`10 offline first: ${(await storedOf('Fenna')).length} stored`);
    assert.equal((await storedOf('Fenna')).length, 10);
  });

  it(
    '10 whose tab is closed while it sends, before the answer: each is stored once (FAILURES 39)',
    { timeout: 60_000 },
    async () => {
      const ids = site.ids.filter((id) => id.startsWith('slow'));
      for (const [index, id] of [...ids, ...ids].entries()) {
        const page = await site.visit([id], true);
        const sent = page.waitForRequest((request) => request.method() === 'POST');
        void sendAll(page, `Gijs ${index}`, ['click']).catch(() => {});
        await sent;
        await page.close();
      }
      await site.until(async () => (await storedOf('Gijs')).length === 10);
      const stored = await storedOf('Gijs');
      figures.push(`10 closed tabs: ${stored.length} stored, of ${new Set(stored.map(({ id }) => id)).size} intents`);
      assert.deepEqual([stored.length, new Set(stored.map(({ id }) => id)).size], [10, 10]);
    },
  );

  it(
    'the fields are found by the browser’s autofill, inside the shadow root (FAILURES 42)',
    { skip: !hasWholeChromium },
    async () => {
      const page = await site.visit(['fine-0']);
      const name = (await page.$('bereikbaar-callback >>> #name'))!;
      await name.click();
      const client = await page.createCDPSession();
      await client.send('Autofill.enable');
      const fields = [
        { name: 'NAME_FULL', value: 'Hanna Visser' },
        { name: 'PHONE_HOME_WHOLE_NUMBER', value: '+31207654321' },
        { name: 'ADDRESS_HOME_COUNTRY', value: 'NL' },
      ];
      const trigger = client.send as unknown as (method: string, parameters: object) => Promise<void>;
      await trigger.call(client, 'Autofill.trigger', { fieldId: await name.backendNodeId(), address: { fields } });
      const filled = await page.waitForFunction(() => {
        const root = document.querySelector('bereikbaar-callback')!.shadowRoot!;
        const inputs = [...root.querySelectorAll<HTMLInputElement>('input:not([type=radio])')];
        return inputs.some((input) => input.matches(':autofill')) && inputs.map(({ value }) => value);
      });
      assert.deepEqual(await filled.jsonValue(), ['Hanna Visser', '+31207654321', '']);
      await page.click('bereikbaar-callback >>> [part=submit]');
      await page.waitForSelector('bereikbaar-callback >>> [part=confirmation]', { visible: true });
      const [stored] = await storedOf('Hanna');
      assert.deepEqual([stored?.phone, stored?.phoneE164, stored?.flagged], ['+31207654321', '+31207654321', false]);
    },
  );
});
