import { expect, fixture } from '@open-wc/testing';
import { listenTo } from '../reading.js';
import {
  about,
  action,
  linde,
  order,
  recommended,
  row,
  settle,
  showList,
  words,
  type ListElement,
} from './channels-scene.js';
import { Scene } from '../scene.js';
import { until } from '../until.js';

const focusedId = (element: ListElement) =>
  element.shadowRoot!.activeElement?.closest<HTMLElement>('[data-channel]')?.dataset.channel;

const layer = window as { dataLayer?: unknown[] };

describe('the list of channels as time goes by (FAILURES 78)', () => {
  it('flips at the boundary, not a millisecond before or after (FAILURES 1)', async () => {
    const scene = new Scene('2026-11-24T12:29');
    const element = await showList();
    for (const [distance, best] of [
      [-1, 'phone'],
      [0, 'chat'],
      [1, 'chat'],
    ] as const) {
      scene.goTo('2026-11-24T12:30', distance);
      await element.updateComplete;
      expect(recommended(element)).to.equal(best);
    }
  });

  for (const id of ['phone', 'email', 'callback', 'chat']) {
    it(`keeps the focus where it is across a boundary: ${id}`, async () => {
      const scene = new Scene('2026-11-24T19:59');
      const element = await showList();
      action(element, id).focus();
      const node = action(element, id);
      scene.goTo('2026-11-24T20:00');
      await element.updateComplete;
      expect(focusedId(element)).to.equal(id);
      if (id !== 'chat') expect(element.shadowRoot!.activeElement).to.equal(node);
      // A chat that has closed is no button any more: its words have the focus.
      else expect(element.shadowRoot!.activeElement!.localName).to.equal('span');
    });
  }

  it('keeps the focus in the list when the channel that had it goes', async () => {
    const scene = new Scene('2026-11-25T07:59');
    const element = await showList();
    action(element, 'night').focus();
    scene.goTo('2026-11-25T08:00');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(element.shadowRoot!.querySelector('[part=list]'));
  });

  it('says each real change once, in one polite sentence (FAILURES 45)', async () => {
    const scene = new Scene('2026-11-24T07:30');
    const element = await showList();
    const said = listenTo(element as never);
    for (let minute = 0; minute < 24 * 60; minute += 5) {
      scene.advance(300_000);
      await element.updateComplete;
    }
    expect(said.map((text) => text.replaceAll(/\s/g, ' '))).to.eql([
      'Huisartsenpraktijk De Linde: Nu telefonisch bereikbaar',
      'Huisartsenpraktijk De Linde: Wij zijn nu bereikbaar',
      'Huisartsenpraktijk De Linde: Nu bereikbaar via chat',
      'Huisartsenpraktijk De Linde: Wij zijn nu bereikbaar',
      'Huisartsenpraktijk De Linde: Nu bereikbaar via chat en WhatsApp',
      'Huisartsenpraktijk De Linde: Nu bereikbaar via WhatsApp',
    ]);
  });

  it('says it in a live region without a role, in a new node each time, which has its language', async () => {
    const scene = new Scene('2026-11-24T12:29');
    const element = await showList();
    const region = element.shadowRoot!.querySelector('[aria-live]')!;
    const nodes: Element[] = [];
    for (const time of ['2026-11-24T12:30', '2026-11-24T13:30', '2026-11-24T17:00']) {
      scene.goTo(time);
      await element.updateComplete;
      nodes.push(region.firstElementChild!);
      expect(region.childElementCount).to.equal(1);
    }
    expect(new Set(nodes).size).to.equal(3);
    expect(nodes.map((node) => node.getAttribute('lang'))).to.eql(['nl', 'nl', 'nl']);
    expect([region.getAttribute('aria-live'), region.role]).to.eql(['polite', null]);
    expect(region.isConnected, 'the region stays').to.be.true;
    scene.advance(11_000);
    await element.updateComplete;
    expect(region.childElementCount).to.equal(0);
  });

  it('does not announce what a property changes, nor in a preview', async () => {
    new Scene('2026-11-24T11:00');
    const element = await showList();
    const said = listenTo(element as never);
    element.previewAt = '2026-11-24T12:45';
    await element.updateComplete;
    element.tone = 'informal';
    await element.updateComplete;
    expect(said).to.eql([]);
  });
});

describe('the list of channels and what the organisation’s systems say', () => {
  it('tells of a wait, and recommends what is sooner', async () => {
    const scene = new Scene('2026-11-24T11:00');
    const element = await showList();
    await until(() => scene.presence.listeners === 1);
    scene.presence.tell({ phone: { wait: 12 } });
    await element.updateComplete;
    expect(words(element, 'phone', 'when')).to.equal('ongeveer 12 minuten wachten');
    expect(recommended(element)).to.equal('chat');
  });

  it('says that a blocked chat does not load, and recommends the next best (FAILURES 46)', async () => {
    const scene = new Scene('2026-11-24T12:45');
    const element = await showList(linde, 'bereikbaar-nu');
    await until(() => scene.presence.listeners === 1);
    action(element, 'chat').focus();
    action(element, 'chat').click();
    scene.presence.tell({ chat: { state: 'unavailable' } }, { availability: 'blocked' });
    await element.updateComplete;
    expect(words(element, 'chat', 'more')).to.contain('laadt niet');
    expect(words(element, 'chat', 'when')).to.equal('nu niet');
    expect(action(element, 'chat').localName).to.equal('span');
    expect(focusedId(element)).to.equal('chat');
    expect(recommended(element)).to.equal('callback');
    // The headline does not claim what the list denies.
    expect(element.shadowRoot!.querySelector('[part=headline]')!.textContent).not.to.contain('chat');
  });

  it('keeps a conversation open after closing time', async () => {
    const scene = new Scene('2026-11-24T19:59');
    const element = await showList();
    await until(() => scene.presence.listeners === 1);
    scene.presence.tell({}, { hasConversation: true });
    scene.goTo('2026-11-24T20:00');
    await element.updateComplete;
    expect(action(element, 'chat').textContent.trim()).to.equal('Ga verder met de chat');
    action(element, 'chat').click();
    expect(scene.presence.opened).to.equal(1);
  });

  it('keeps the row of a conversation at closing time, also of a chat that is hidden then, until it ends', async () => {
    const scene = new Scene('2026-11-24T19:59');
    const channels = linde.channels.map((one) => (one.id === 'chat' ? { ...one, whenUnavailable: 'hide' } : one));
    const element = await showList({ ...linde, channels });
    await until(() => scene.presence.listeners === 1);
    scene.presence.tell({}, { hasConversation: true });
    action(element, 'chat').focus();
    const node = action(element, 'chat');
    scene.goTo('2026-11-24T20:00');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement === node).to.be.true;
    expect(node.textContent.trim()).to.equal('Ga verder met de chat');
    expect(words(element, 'chat', 'when')).to.equal('uw gesprek loopt nog');
    expect(getComputedStyle(node).textDecorationLine, 'it looks like what it is').to.equal('underline');
    scene.presence.tell({}, { hasConversation: false });
    await element.updateComplete;
    expect(order(element)).not.to.contain('chat');
  });

  it('does not claim by its headline what is hidden, or was opened by hand, when nobody is there', async () => {
    for (const more of [{ whenUnavailable: 'hide' }, { hours: 'closed' }]) {
      const scene = new Scene('2026-11-24T12:45');
      const channels = linde.channels.map((one) => (one.id === 'chat' ? { ...one, ...more } : one));
      const override = { from: '2026-11-24T12:40', until: '2026-11-24T13:00', hours: 'always', channels: ['chat'] };
      const element = await showList({ ...linde, override, channels }, 'bereikbaar-nu');
      const headline = () => element.shadowRoot!.querySelector('[part=headline]')!.textContent;
      await until(() => scene.presence.listeners === 1);
      expect(headline()).to.contain('chat');
      scene.presence.tell({ chat: { state: 'unavailable' } });
      await element.updateComplete;
      expect(headline()).not.to.contain('chat');
      element.remove();
    }
  });

  it('never opens what the hours close', async () => {
    const scene = new Scene('2026-11-24T20:10');
    const element = await showList();
    await until(() => scene.presence.listeners === 1);
    scene.presence.tell({ chat: { state: 'open' }, phone: { state: 'open' } });
    await element.updateComplete;
    expect(about(element, 'chat')).to.match(/^gesloten\./);
    expect(recommended(element)).to.equal('callback');
  });

  it('does not count in a preview', async () => {
    const scene = new Scene('2026-11-24T20:10');
    const element = await showList();
    await until(() => scene.presence.listeners === 1);
    scene.presence.tell({ chat: { state: 'unavailable' } });
    element.previewAt = '2026-11-24T12:45';
    await element.updateComplete;
    expect(recommended(element)).to.equal('chat');
    expect(element.shadowRoot!.querySelector('[part=preview]')!.textContent).to.equal('voorbeeld: 2026-11-24 12:45');
  });

  it('keeps what is typed in a callback form when other things change (FAILURES 40)', async () => {
    const scene = new Scene('2026-11-24T12:45');
    const element = await showList();
    await until(() => scene.presence.listeners === 1);
    action(element, 'callback').click();
    await element.updateComplete;
    const form = row(element, 'callback').querySelector('bereikbaar-callback')!;
    scene.goTo('2026-11-24T20:00');
    await settle(element);
    expect(row(element, 'callback').querySelector('bereikbaar-callback')).to.equal(form);
    expect(form.checkVisibility()).to.be.true;
  });
});

it('tells no analytics of what is previewed, nor of the end of that', async () => {
  const scene = new Scene('2026-11-24T11:00');
  layer.dataLayer = [];
  const element = await showList();
  element.analytics = 'data-layer';
  const best: unknown[] = [];
  element.addEventListener('bereikbaar-change', (event) => best.push(event.recommended));
  for (const previewAt of ['2026-11-24T12:45', null]) {
    element.previewAt = previewAt;
    await settle(element);
  }
  const other = await showList();
  Object.assign(other, { analytics: 'data-layer', previewAt: '2026-11-24T12:45' });
  await settle(other);
  scene.goTo('2026-11-24T12:30');
  await until(() => layer.dataLayer!.length);
  expect(best).to.eql(['chat', 'phone', 'chat']);
  expect(layer.dataLayer).to.have.length(1).and.have.nested.property('[0].bereikbaar_channel', 'chat');
  delete layer.dataLayer;
});

describe('the list of channels of a schedule in the page, with a newer copy elsewhere', () => {
  const page = (tag: string) => `
    <script type="application/json" id="channels" data-src="https://linde.example/bereikbaar.json">
      ${JSON.stringify({ ...linde, hours: 'always' })}
    </script>
    <${tag} src="#channels" lang="nl" analytics="data-layer"></${tag}>`;

  for (const tag of ['bereikbaar-channels', 'bereikbaar-nu'] as const) {
    it(`is silently replaced by the first answer, as nothing has changed by then: <${tag}>`, async () => {
      const scene = new Scene('2026-11-24T17:30');
      layer.dataLayer = [];
      let answer: (response: Response) => void;
      scene.answer = () => new Promise((resolve) => (answer = resolve));
      const place = await fixture<HTMLElement>(`<div>${page(tag)}</div>`);
      const element = place.querySelector<ListElement>(tag)!;
      await settle(element);
      expect(recommended(element)).to.equal('phone');
      const said = listenTo(element as never);
      const changes: unknown[] = [];
      element.addEventListener('bereikbaar-change', ({ previous, state, recommended: best }) =>
        changes.push([previous, state, best]),
      );
      answer!(new Response(JSON.stringify(linde)));
      await until(() => recommended(element) === 'chat');
      // What it shows is something else, and that is told; but nobody has come or gone.
      expect([said, changes, layer.dataLayer]).to.eql([[], [['open', 'open', 'chat']], []]);
      scene.goTo('2026-11-24T20:00');
      await until(() => layer.dataLayer!.length === 1);
      expect(said).to.have.length(1);
      delete layer.dataLayer;
    });
  }
});
