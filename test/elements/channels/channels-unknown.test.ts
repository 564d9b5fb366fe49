import { expect } from '@open-wc/testing';
import type { BereikbaarCallback } from '../../../src/elements/callback/bereikbaar-callback.js';
import { usePage } from '../../../src/page/page.js';
import { action, linde, row, settle, showList, type ListElement } from './channels-scene.js';
import { listenForChanges } from '../reading.js';
import { Scene } from '../scene.js';
import { until } from '../until.js';

const expiring = { ...linde, validThrough: '2026-11-24' };

/** Opens the callback form of a list, and types a name. */
async function typeName(element: ListElement): Promise<{ form: BereikbaarCallback; name: HTMLInputElement }> {
  action(element, 'callback').click();
  await element.updateComplete;
  const form = row(element, 'callback').querySelector('bereikbaar-callback')!;
  await until(() => form.shadowRoot?.querySelector('#name'));
  const name = form.shadowRoot!.querySelector<HTMLInputElement>('#name')!;
  name.focus();
  name.value = 'Anna Bakker';
  name.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  return { form, name };
}

const text = (element: ListElement) => element.shadowRoot!.querySelector<HTMLElement>('[part=base]')?.innerText ?? '';

for (const tag of ['bereikbaar-channels', 'bereikbaar-nu'] as const) {
  describe(`<${tag}> of which nothing is known any more`, () => {
    after(() => usePage());

    it('tells that, once, and shows its own content', async () => {
      const scene = new Scene('2026-11-24T23:59');
      const changes = listenForChanges();
      const element = await showList(expiring, tag);
      let last: HTMLElementEventMap['bereikbaar-change'] | undefined;
      element.addEventListener('bereikbaar-change', (event) => (last = event));
      scene.goTo('2026-11-25T00:00');
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      changes.stop();
      expect(changes.events).to.eql(['>open', 'open>unknown']);
      expect([last?.evaluation, last?.recommended]).to.eql([null, null]);
      expect(element.querySelector('a')!.checkVisibility()).to.be.true;
    });

    it('tells that at first, of a schedule that cannot be read', async () => {
      new Scene();
      const changes = listenForChanges();
      await showList({ version: 0 }, tag);
      changes.stop();
      expect(changes.events).to.eql(['>unknown']);
    });

    it('keeps the form in which somebody types, and claims nothing beside it (FAILURES 40)', async () => {
      const scene = new Scene('2026-11-24T23:59');
      const element = await showList(expiring, tag);
      const { form, name } = await typeName(element);
      scene.goTo('2026-11-25T00:00');
      await settle(element);
      expect(form.shadowRoot!.activeElement === name).to.be.true;
      expect(name.value).to.equal('Anna Bakker');
      expect(name.checkVisibility()).to.be.true;
      expect(element.querySelector('a')!.checkVisibility(), 'own content').to.be.true;
      expect(element.shadowRoot!.querySelectorAll('[data-channel]')).to.have.length(1);
      expect(text(element)).not.to.match(/\d|bereikbaar|open|gesloten/i);
      name.value = '';
      name.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await form.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[data-channel]') === null).to.be.true;
    });

    it('does not keep it when the page names another schedule', async () => {
      const scene = new Scene('2026-11-24T12:45');
      scene.answer = (url) => Promise.resolve(Response.json(url.endsWith('/a.json') ? linde : { version: 0 }));
      const element = await showList(null, tag);
      element.src = '/a.json';
      await until(() => element.shadowRoot!.querySelector('[part=list]'));
      await typeName(element);
      element.src = '/b.json';
      await until(() => element.matches(':state(unknown)'));
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[data-channel]') === null).to.be.true;
    });
  });
}

describe('the analytics of a change', () => {
  const page = window as { dataLayer?: unknown[] };
  after(() => {
    delete page.dataLayer;
    usePage();
  });

  it('hear it once of a list and a block that show the same, and what is recommended only when something is', async () => {
    const scene = new Scene('2026-11-24T12:29');
    page.dataLayer = [];
    const hours = ['08:00-12:30', '13:30-17:00'];
    const channels = [{ id: 'sms', type: 'sms', number: '+31612345678', hours, whenUnavailable: 'hide' }];
    const only = { ...linde, breaks: [], channels };
    const elements = [await showList(only, 'bereikbaar-nu'), await showList(only, 'bereikbaar-channels')];
    for (const element of elements) element.analytics = 'data-layer';
    await Promise.all(elements.map((element) => element.updateComplete));
    for (const time of ['2026-11-24T12:30', '2026-11-24T13:30']) {
      const { length } = page.dataLayer;
      scene.goTo(time);
      await Promise.all(elements.map((element) => element.updateComplete));
      await until(() => page.dataLayer!.length > length);
    }
    const told = page.dataLayer as Record<string, unknown>[];
    expect(told.map((each) => ['state', 'channel', 'recommended'].map((key) => each[`bereikbaar_${key}`]))).to.eql([
      ['break', null, false],
      ['open', 'sms', true],
    ]);
  });
});
