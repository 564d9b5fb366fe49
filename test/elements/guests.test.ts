// What pages do with elements: they hide them, give them the same schedule again, put them into shadow roots of their own.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { BereikbaarLauncher } from '../../src/elements/launcher/bereikbaar-launcher.js';
import type { BereikbaarStatus } from '../../src/elements/status/bereikbaar-status.js';
import { usePage } from '../../src/page/page.js';
import { CallbackScene, withCallback } from './callback/callback-scene.js';
import { action, linde, row, showList } from './channels/channels-scene.js';
import { practice } from './documents.js';
import { isOpen, part, untilOpen } from './launcher/launcher-scene.js';
import { listenForChanges, listenTo, showsOwnContent, statesOf } from './reading.js';
import { Scene } from './scene.js';
import { until } from './until.js';

async function showLauncher(document: unknown = linde, place: Element | ShadowRoot = window.document.body) {
  const element = window.document.createElement('bereikbaar-launcher');
  element.schedule = document;
  place.append(element);
  await until(() => part(element, 'base'));
  return element;
}

async function open(element: BereikbaarLauncher): Promise<void> {
  element.show();
  await untilOpen(element);
}

describe('an element that the page hides', () => {
  for (const tag of ['status', 'channels', 'callback', 'hours', 'nu', 'launcher']) {
    it(`takes no room: bereikbaar-${tag}`, async () => {
      new Scene();
      const element = await fixture<HTMLElement>(`<bereikbaar-${tag} hidden>own</bereikbaar-${tag}>`);
      expect(getComputedStyle(element).display).to.equal('none');
    });
  }
});

describe('an element that gets an equal schedule again', () => {
  const again = () => structuredClone(withCallback);

  it('stays as it is, and says nothing', async () => {
    new Scene('2026-11-24T11:00');
    const element = await fixture<BereikbaarStatus>(
      html`<bereikbaar-status .schedule=${practice}><b>own</b></bereikbaar-status>`,
    );
    const [said, changes] = [listenTo(element), listenForChanges()];
    element.schedule = { ...practice };
    await Promise.resolve();
    await Promise.resolve();
    expect([statesOf(element), showsOwnContent(element)]).to.eql([['open'], false]);
    element.schedule = { ...practice, hours: 'closed' };
    await element.updateComplete;
    expect([statesOf(element), said, changes.events]).to.eql([['closed'], [], ['open>closed']]);
    changes.stop();
  });

  it('keeps its rows, and the focus in its form', async () => {
    new CallbackScene();
    const element = await showList(withCallback, 'bereikbaar-nu');
    action(element, 'callback').click();
    await until(() =>
      row(element, 'callback').querySelector('bereikbaar-callback')?.shadowRoot?.querySelector('#name'),
    );
    const form = row(element, 'callback').querySelector('bereikbaar-callback')!;
    form.shadowRoot!.querySelector<HTMLElement>('#name')!.focus();
    const before = row(element, 'callback');
    element.schedule = again();
    await element.updateComplete;
    await form.updateComplete;
    expect(row(element, 'callback') === before).to.be.true;
    expect(form.shadowRoot!.activeElement?.id).to.equal('name');
    usePage();
  });

  it('keeps its panel open', async () => {
    new Scene('2026-11-24T11:00');
    const element = await showLauncher();
    await open(element);
    element.schedule = structuredClone(linde);
    await element.updateComplete;
    expect(isOpen(element)).to.be.true;
    element.remove();
  });
});

describe('a launcher', () => {
  let scene: Scene;
  beforeEach(() => (scene = new Scene('2026-11-24T11:00')));

  it('whose schedule goes knows that its panel is gone, and places the next one', async () => {
    const element = await showLauncher();
    await open(element);
    element.schedule = { version: 1 };
    await until(() => !part(element, 'panel'));
    element.schedule = linde;
    await until(() => part(element, 'panel'));
    expect(part(element, 'base').getAttribute('aria-expanded')).to.equal('false');
    await open(element);
    element.remove();
  });

  it('does what it was told last', async () => {
    const element = await showLauncher();
    element.show();
    element.hide();
    expect(isOpen(element)).to.be.false;
    element.show();
    element.show();
    expect(isOpen(element)).to.be.true;
    element.remove();
    element.show();
    element.hide();
  });

  it('makes room for a chat that was opened, and not for one that the page prevents', async () => {
    const element = await showLauncher();
    await open(element);
    await until(() => scene.presence.listeners > 0);
    const widget = element.shadowRoot!.querySelector('bereikbaar-nu')!;
    const prevent = (event: Event) => event.preventDefault();
    element.addEventListener('bereikbaar-select', prevent);
    action(widget, 'chat').click();
    await nextFrame();
    expect([isOpen(element), scene.presence.opened]).to.eql([true, 0]);
    element.removeEventListener('bereikbaar-select', prevent);
    action(widget, 'chat').click();
    await until(() => !isOpen(element));
    expect(scene.presence.opened).to.equal(1);
    element.remove();
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`stays open in an application of shadow roots that are ${mode}`, async () => {
      const outer = await fixture<HTMLElement>(html`<div style="position: fixed; inset: 0"></div>`);
      const middle = document.createElement('div');
      const inner = document.createElement('div');
      outer.attachShadow({ mode }).append(middle);
      const root = middle.attachShadow({ mode });
      root.append(inner);
      const element = await showLauncher(linde, inner.attachShadow({ mode }));
      await open(element);
      const close = element.shadowRoot!.querySelector<HTMLElement>('[part=close]')!;
      close.focus();
      close.blur();
      close.focus();
      await nextFrame();
      expect(isOpen(element)).to.be.true;
    });
  }
});

describe('what presence says first', () => {
  const presence = { url: '/presence.json' };
  const channels = [{ id: 'phone', type: 'phone', number: '+31201234567' }];

  it('is nothing that a status announces; what it says later is', async () => {
    const scene = new Scene('2026-11-24T11:00');
    const element = await fixture<BereikbaarStatus>(
      html`<bereikbaar-status .schedule=${{ ...practice, channels, presence }}><b>own</b></bereikbaar-status>`,
    );
    const said = listenTo(element);
    await until(() => scene.presence.listeners === 1);
    for (const state of ['unavailable', 'open']) {
      scene.presence.tell({ phone: { state } });
      await element.updateComplete;
    }
    expect(said).to.eql(['Wij zijn nu bereikbaar']);
  });

  it('is nothing that a list announces or reports; what it says later is', async () => {
    const scene = new Scene('2026-11-24T11:00');
    const element = await showList({ ...linde, presence });
    const said = listenTo(element as never);
    await until(() => scene.presence.listeners === 1);
    for (const state of ['unavailable', 'open']) {
      scene.presence.tell({ phone: { state } });
      await element.updateComplete;
    }
    expect(said).to.have.length(1);
  });
});

describe('a schedule that a refresh replaces while presence is known', () => {
  const presence = { url: '/presence.json' };
  const channels = linde.channels.filter(({ id }) => id !== 'night');

  for (const [name, make, told] of [
    ['a status, before presence has said anything', 'bereikbaar-status', {}],
    ['a status, after that', 'bereikbaar-status', { phone: { wait: 1 } }],
    ['a list, before presence has said anything', 'bereikbaar-channels', {}],
    ['a list, after that', 'bereikbaar-channels', { phone: { wait: 1 } }],
  ] as const) {
    it(`is announced: ${name}`, async () => {
      const scene = new Scene('2026-11-24T11:00');
      let now: object = { ...linde, channels, presence };
      scene.answer = () => Promise.resolve(new Response(JSON.stringify(now)));
      const element = await fixture<BereikbaarStatus>(`<${make} src="https://linde.example/b.json"></${make}>`);
      await until(() => scene.presence.listeners === 1);
      if ('phone' in told) scene.presence.tell(told);
      await element.updateComplete;
      const said = listenTo(element);
      now = { ...now, override: { hours: 'closed' } };
      scene.advance(3_600_000);
      await until(() => element.matches(':state(closed)'));
      expect(said).to.have.length(1);
    });
  }

  it('what presence says after that is announced, too, though nobody was away until then', async () => {
    const scene = new Scene('2026-11-24T11:00');
    const channels = [{ id: 'phone', type: 'phone', number: '+31201234567' }];
    let now: object = { ...practice, channels, presence };
    scene.answer = () => Promise.resolve(new Response(JSON.stringify(now)));
    const element = await fixture<BereikbaarStatus>(
      `<bereikbaar-status src="https://linde.example/b.json"></bereikbaar-status>`,
    );
    await until(() => scene.presence.listeners === 1);
    scene.presence.tell({});
    await element.updateComplete;
    const said = listenTo(element);
    now = { ...now, tone: 'informal' };
    scene.advance(3_600_000);
    await until(() => /[Ww]e zijn/.test(element.shadowRoot!.textContent));
    scene.presence.tell({ phone: { state: 'unavailable' } });
    await until(() => element.matches(':state(closed)'));
    expect(said).to.have.length(1);
  });
});

describe('an element in a region', () => {
  it('has one clock for all that it shows', async () => {
    new CallbackScene();
    const element = await showList(withCallback, 'bereikbaar-nu');
    element.lang = 'en-GB';
    action(element, 'callback').click();
    const textOf = () => row(element, 'callback').querySelector('bereikbaar-callback')?.shadowRoot?.textContent ?? '';
    await until(() => /\d:\d\d/.test(textOf()) && !/uur/.test(textOf()));
    expect(textOf()).not.to.match(/[AP]M/);
    usePage();
  });
});
