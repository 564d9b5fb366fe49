import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { BereikbaarChangeEvent } from '../../../src/elements/base/change-event.js';
import { BereikbaarSelectEvent } from '../../../src/elements/base/select-event.js';
import {
  about,
  action,
  heard,
  linde,
  order,
  recommended,
  row,
  seen,
  settle,
  showList,
  words,
} from './channels-scene.js';
import { linesOf } from '../lines-of.js';
import { Scene } from '../scene.js';
import { until } from '../until.js';

const moments = {
  'at 11.00': { time: '2026-11-24T11:00', best: 'phone' },
  'in the lunch break': { time: '2026-11-24T12:45', best: 'chat' },
  'in the evening': { time: '2026-11-24T20:10', best: 'callback' },
  'on Sunday': { time: '2026-11-29T12:00', best: 'callback' },
};

for (const tag of ['bereikbaar-channels', 'bereikbaar-nu'] as const) {
  describe(`<${tag}>`, () => {
    for (const [when, { time, best }] of Object.entries(moments)) {
      it(`lights up one way where it stands, and is accessible: ${when}`, async () => {
        new Scene(time);
        const element = await showList(linde, tag);
        expect(recommended(element)).to.equal(best);
        expect(order(element).filter((id) => id !== 'night')).to.eql(['spoed', 'email', 'phone', 'chat', 'callback']);
        expect(element.firstElementChild!.checkVisibility()).to.be.false;
        await expect(element).to.be.accessible();
      });
    }

    for (const [what, document] of Object.entries({
      'is faulty': { ...linde, hours: 'mondays' },
      'is out of date (FAILURES 15)': { ...linde, validThrough: '2026-11-01' },
      'is not there': null,
    })) {
      it(`shows its own content when the schedule ${what}`, async () => {
        new Scene();
        const element = await showList(document, tag);
        expect(element.firstElementChild!.checkVisibility()).to.be.true;
        expect(element.shadowRoot!.querySelector('[part=base]')).to.equal(null);
        expect(element.matches(':state(open)')).to.be.false;
      });
    }
  });
}

describe('the list of channels', () => {
  it('keeps its order through a week, and the nodes of each channel (WCAG 3.2.6)', async () => {
    const scene = new Scene('2026-11-23T00:00');
    const element = await showList();
    const nodes = new Map(order(element).map((id) => [id!, row(element, id!)]));
    const full = ['spoed', 'email', 'phone', 'chat', 'night', 'callback'];
    const seen = new Set<string | null>();
    for (let hour = 0; hour < 7 * 24; hour++) {
      scene.advance(3_600_000);
      await element.updateComplete;
      const shown = order(element);
      expect(shown).to.eql(full.filter((id) => shown.includes(id)));
      for (const id of shown) if (id !== 'night') expect(row(element, id!)).to.equal(nodes.get(id!));
      seen.add(recommended(element));
    }
    expect([...seen]).to.have.members(['phone', 'chat', 'night', 'callback'].filter((id) => seen.has(id)));
    expect(seen.size).to.be.at.least(3);
  });

  it('says of each channel how it is, when there is an answer, and links to it', async () => {
    new Scene('2026-11-24T12:45');
    const element = await showList();
    expect(words(element, 'phone', 'when')).to.equal('pauze tot 13.30 uur');
    expect(words(element, 'chat', 'when')).to.equal('open tot 20.00 uur');
    expect(words(element, 'callback', 'when')).to.equal('vanaf 13.30 uur');
    expect(words(element, 'email', 'when')).to.equal('antwoord uiterlijk donderdag');
    expect(action(element, 'phone').getAttribute('href')).to.equal('tel:+31201234567');
    expect(action(element, 'email').getAttribute('href')).to.equal('mailto:info@delinde.example');
    expect(action(element, 'chat').localName).to.equal('button');
    expect(seen(row(element, 'spoed'))).to.equal('Spoed? Bel 020 123 45 68, dag en nacht');
  });

  it('never breaks a phone number, however little room there is', async () => {
    new Scene('2026-11-24T11:00');
    const element = await showList();
    const place = element.parentElement!;
    for (let width = 340; width >= 220; width -= 10) {
      place.style.width = `${width}px`;
      const lines = linesOf(action(element, 'phone'), '020 123 45 67');
      expect(lines, `${width} pixels`).to.equal(1);
    }
  });

  it('lights nothing up when the only way is closed, and shows that it is', async () => {
    const scene = new Scene('2026-11-24T16:59');
    const phone = { id: 'phone', type: 'phone', number: '+31201234567' };
    const element = await showList({ ...linde, channels: [phone] });
    const state = () => [recommended(element), words(element, 'phone', 'when')];
    expect(state()).to.eql(['phone', 'nog tot 17.00 uur']);
    scene.goTo('2026-11-24T17:00');
    await element.updateComplete;
    expect(state()).to.eql([null, 'morgen vanaf 8.00 uur']);
  });

  it('never hides the phone, and has no button that does nothing (FAILURES 46)', async () => {
    new Scene('2026-11-24T21:00');
    const element = await showList();
    expect(seen(action(element, 'phone'))).to.equal('020 123 45 67');
    expect(action(element, 'phone').localName).to.equal('a');
    expect(action(element, 'chat').localName).to.equal('span');
    expect(words(element, 'chat', 'when')).to.equal('morgen vanaf 9.00 uur');
  });

  it('gives assistive technology names and descriptions', async () => {
    new Scene('2026-11-24T12:45');
    const element = await showList();
    const chat = action(element, 'chat');
    const described = element.shadowRoot!.getElementById(chat.getAttribute('aria-describedby')!)!;
    expect(chat.textContent.trim()).to.equal('Start de chat');
    expect(heard(described)).to.equal('Aanbevolen. nu. open tot 20.00 uur.');
    const list = element.shadowRoot!.querySelector('[part=list]')!;
    // WebKit takes a list without markers for none.
    expect(['aria-label', 'role'].map((name) => list.getAttribute(name))).to.eql(['Zo bereikt u ons', 'list']);
    const urgent = action(element, 'spoed');
    const question = element.shadowRoot!.getElementById(urgent.getAttribute('aria-describedby')!)!;
    expect([seen(urgent), question.textContent]).to.eql(['020 123 45 68', 'Spoed?']);
  });

  it('a phone number is heard digit by digit, and other words in full', async () => {
    new Scene('2026-11-24T12:45');
    const element = await showList();
    expect(heard(action(element, 'phone'))).to.equal('0 2 0, 1 2 3, 4 5, 6 7');
    expect(heard(row(element, 'spoed'))).to.equal('Spoed? Bel 0 2 0, 1 2 3, 4 5, 6 8, dag en nacht');
    expect(about(element, 'callback')).to.equal('vandaag tussen 13.30 en 14.30 uur.');
    expect(about(element, 'email')).to.equal('antwoord uiterlijk donderdag 17.00 uur.');
  });

  it('can be used with the keyboard alone, in the order in which it stands', async () => {
    const scene = new Scene('2026-11-24T12:45');
    const element = await showList();
    const visited: (string | undefined)[] = [];
    for (let step = 0; step < 5; step++) {
      await sendKeys({ press: 'Tab' });
      visited.push(element.shadowRoot!.activeElement?.closest<HTMLElement>('[data-channel]')?.dataset.channel);
    }
    expect(visited).to.eql(['spoed', 'email', 'phone', 'chat', 'callback']);
    action(element, 'chat').focus();
    await sendKeys({ press: 'Enter' });
    expect(scene.presence.opened).to.equal(1);
  });

  it('opens the callback form in its place, and closes it without losing it', async () => {
    new Scene('2026-11-24T12:45');
    const element = await showList();
    const button = action(element, 'callback');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await element.updateComplete;
    const form = row(element, 'callback').querySelector('bereikbaar-callback')!;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(form.checkVisibility()).to.be.true;
    expect(form.channel).to.equal('callback');
    button.click();
    await element.updateComplete;
    expect(form.checkVisibility()).to.be.false;
    action(element, 'callback').click();
    await element.updateComplete;
    expect(row(element, 'callback').querySelector('bereikbaar-callback')).to.equal(form);
  });
});

describe('the events of the list', () => {
  it('tell what was chosen, and nothing personal', async () => {
    new Scene('2026-11-24T12:45');
    const element = await showList();
    const chosen: BereikbaarSelectEvent[] = [];
    element.parentElement!.addEventListener('bereikbaar-select', (event) => {
      chosen.push(event);
      event.preventDefault();
    });
    action(element, 'phone').click();
    const [event] = chosen;
    expect(event).to.be.instanceOf(BereikbaarSelectEvent);
    const { channel, channelType, state, canBeUsed, isRecommended, answerAt, composed } = event!;
    expect({ channel, channelType, state, canBeUsed, isRecommended, composed }).to.eql({
      channel: 'phone',
      channelType: 'phone',
      state: 'break',
      canBeUsed: false,
      isRecommended: false,
      composed: true,
    });
    expect(answerAt).to.equal(Date.UTC(2026, 10, 24, 12, 30));
    expect(JSON.stringify({ ...event })).not.to.match(/020|31\d{9}|@/);
  });

  for (const id of ['phone', 'email', 'chat', 'callback', 'spoed']) {
    it(`cancelled, nothing further happens: ${id}`, async () => {
      const scene = new Scene('2026-11-24T12:45');
      const element = await showList();
      element.addEventListener('bereikbaar-select', (event) => event.preventDefault());
      let isPrevented = false;
      element.shadowRoot!.addEventListener('click', (event) => (isPrevented = event.defaultPrevented));
      action(element, id).click();
      await element.updateComplete;
      expect(isPrevented).to.be.true;
      expect(scene.presence.opened).to.equal(0);
      expect(row(element, id).querySelector('bereikbaar-callback')).to.equal(null);
    });
  }

  it('tell of another state, or of another recommendation, once each', async () => {
    const scene = new Scene('2026-11-24T11:00');
    const changes: string[] = [];
    const note = (event: Event) => {
      const { previous, state, recommended: best } = event as BereikbaarChangeEvent;
      changes.push(`${previous ?? ''}>${state} ${best ?? ''}`);
    };
    document.addEventListener('bereikbaar-change', note);
    const element = await showList();
    for (let quarter = 0; quarter < 4 * 12; quarter++) {
      scene.advance(900_000);
      await element.updateComplete;
    }
    document.removeEventListener('bereikbaar-change', note);
    expect(changes).to.eql([
      '>open phone',
      'open>open chat',
      'open>open phone',
      'open>open chat',
      'open>open callback',
    ]);
  });

  it('reach the analytics that the owner asks for, and no others', async () => {
    new Scene('2026-11-24T12:45');
    const element = await showList();
    const page = window as { dataLayer?: unknown[] };
    delete page.dataLayer;
    action(element, 'chat').click();
    expect(page.dataLayer).to.equal(undefined);
    element.analytics = 'data-layer';
    await element.updateComplete;
    action(element, 'chat').click();
    await until(() => page.dataLayer);
    expect(page.dataLayer).to.eql([
      {
        event: 'bereikbaar-select',
        bereikbaar_channel: 'chat',
        bereikbaar_type: 'chat',
        bereikbaar_state: 'open',
        bereikbaar_recommended: true,
      },
    ]);
    delete page.dataLayer;
  });
});

describe('the size of its words', () => {
  for (const tag of ['bereikbaar-channels', 'bereikbaar-nu'] as const) {
    it(`<${tag}> goes by the words around it, also where the page has html { font-size: 62.5% }`, async () => {
      new Scene('2026-11-24T12:45');
      const element = await showList(linde, tag);
      element.style.fontSize = '16px';
      const sizes = () =>
        [...element.shadowRoot!.querySelectorAll('[part]')].map((part) => getComputedStyle(part).fontSize);
      const usual = sizes();
      document.documentElement.style.fontSize = '62.5%';
      const onSmallRoot = sizes();
      document.documentElement.style.fontSize = '';
      expect(onSmallRoot).to.eql(usual);
      expect(Math.min(...usual.map(Number.parseFloat))).to.be.at.least(12);
    });
  }
});

describe('what the list costs the page', () => {
  it('one timer, one request, and nothing when it is gone (FAILURES 21)', async () => {
    const scene = new Scene('2026-11-24T11:00');
    scene.answer = () => Promise.resolve(new Response(JSON.stringify(linde)));
    const element = await showList(null, 'bereikbaar-nu');
    element.src = '/bereikbaar.json';
    await settle(element);
    expect(order(element)).to.contain('phone');
    expect(scene.requests).to.have.length(1);
    expect(scene.timers).to.equal(1);
    await until(() => scene.presence.listeners === 1);
    element.remove();
    expect(scene.timers).to.equal(0);
    expect(scene.listeners).to.eql([]);
    expect(scene.presence.listeners).to.equal(0);
  });
});
