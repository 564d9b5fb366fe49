import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { BereikbaarLauncher } from '../../../src/elements/launcher/bereikbaar-launcher.js';
import { linde } from '../channels/channels-scene.js';
import { practice } from '../documents.js';
import { isOpen, part, untilOpen } from './launcher-scene.js';
import { Scene } from '../scene.js';
import { until } from '../until.js';

const boxOf = (element: Element) => element.getBoundingClientRect();
const overlap = (one: DOMRect, other: DOMRect) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

const withoutNight = { ...linde, channels: linde.channels.filter(({ id }) => id !== 'night') };

async function showLauncher(document: unknown = linde): Promise<BereikbaarLauncher> {
  const element = await fixture<BereikbaarLauncher>(
    html`<bereikbaar-launcher .schedule=${document} lang="nl"><a href="tel:112">112</a></bereikbaar-launcher>`,
  );
  await until(
    async () => (await element.updateComplete) && (part(element, 'base') || element.matches(':state(unknown)')),
  );
  return element;
}

async function open(element: BereikbaarLauncher): Promise<void> {
  part(element, 'base').click();
  await untilOpen(element);
  await nextFrame();
}

describe('<bereikbaar-launcher>', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [time, brief] of [
    ['2026-11-24T11:00', 'Nu bereikbaar'],
    ['2026-11-24T20:10', 'Morgen weer vanaf 8.00 uur'],
  ] as const) {
    it(`says on its button how things are: ${brief}`, async () => {
      new Scene(time);
      const element = await showLauncher(withoutNight);
      const words = part(element, 'base').textContent.replace(/\s+/g, ' ').trim();
      expect(words).to.equal(`Contact: ${brief}`);
      expect(boxOf(part(element, 'base')).height).to.be.at.least(44);
      await expect(element).to.be.accessible();
    });
  }

  it('wakes at the boundary', async () => {
    const scene = new Scene('2026-11-24T16:59');
    const element = await showLauncher({
      ...linde,
      channels: [{ id: 'phone', type: 'phone', number: '+31201234567' }],
    });
    expect(element.matches(':state(open)')).to.be.true;
    scene.goTo('2026-11-24T17:00');
    await element.updateComplete;
    expect(element.matches(':state(closed)')).to.be.true;
  });

  describe('and what the organisation’s systems say', () => {
    const brief = (element: BereikbaarLauncher) => part(element, 'brief')?.textContent.replace(/\s/g, ' ');
    const listening = async (scene: Scene, document: unknown = withoutNight) => {
      const element = await showLauncher(document);
      await until(() => scene.presence.listeners === 1);
      return element;
    };

    it('does not claim that it can be reached when nobody is at the only way that is open', async () => {
      const scene = new Scene('2026-11-24T12:45');
      const element = await listening(scene);
      expect(brief(element)).to.equal('Nu bereikbaar via chat');
      scene.presence.tell({ chat: { state: 'unavailable' } }, { availability: 'blocked' });
      await element.updateComplete;
      expect(brief(element)).to.equal('Weer vanaf 13.30 uur');
      expect(element.matches(':state(break)')).to.be.true;
      expect(element.matches(':state(open)')).to.be.false;
      scene.presence.tell({ chat: { state: 'open' } });
      await element.updateComplete;
      expect(brief(element)).to.equal('Nu bereikbaar via chat');
    });

    it('is the same as in the panel, also when the hours change meanwhile', async () => {
      const scene = new Scene('2026-11-24T16:45');
      const element = await listening(scene);
      await open(element);
      const widget = part(element, 'widget');
      scene.presence.tell({ chat: { state: 'unavailable' } });
      const seen: unknown[] = [];
      for (const time of ['16:46', '17:00', '20:00', '23:00']) {
        scene.goTo(`2026-11-24T${time}`);
        await element.updateComplete;
        await until(() => widget.shadowRoot!.querySelector('[part=headline]'));
        const states = ['open', 'break', 'closed'].filter((state) => element.matches(`:state(${state})`));
        expect(states.filter((state) => widget.matches(`:state(${state})`))).to.eql(states);
        seen.push(brief(element));
      }
      // From its closing time on, the chat is as closed as its hours say: it opens again.
      expect(seen).to.eql([
        'Telefonisch nog tot 17.00 uur',
        'Nu niemand vrij',
        'Morgen weer vanaf 8.00 uur',
        'Morgen weer vanaf 8.00 uur',
      ]);
    });

    it('is asked only where a schedule has a chat or an address that tells, and not in a preview', async () => {
      const scene = new Scene('2026-11-24T12:45');
      const without = await showLauncher(practice);
      await nextFrame();
      expect(scene.presence.listeners).to.equal(0);
      without.schedule = { ...practice, presence: { url: '/presence.json' } };
      await until(() => scene.presence.listeners === 1);
      without.previewAt = '2026-11-24T12:45';
      await without.updateComplete;
      expect(scene.presence.listeners).to.equal(0);
    });
  });

  it('shows its own content and no button when nothing is known', async () => {
    new Scene();
    const element = await showLauncher({ ...linde, validThrough: '2026-01-01' });
    await nextFrame();
    expect(part(element, 'base') === null).to.be.true;
    expect(element.firstElementChild!.checkVisibility()).to.be.true;
  });

  it('loads what the panel needs when it is first opened, and keeps it when it is closed', async () => {
    new Scene('2026-11-24T12:45');
    const element = await showLauncher();
    expect(part(element, 'widget') === null).to.be.true;
    await open(element);
    const widget = part(element, 'widget');
    expect(part(element, 'base').getAttribute('aria-expanded')).to.equal('true');
    expect(element.matches(':state(expanded)')).to.be.true;
    await expect(element).to.be.accessible();
    const input = document.createElement('input');
    widget.shadowRoot!.querySelector('[part=list]')!.after(input);
    input.value = 'Anna';
    await sendKeys({ press: 'Escape' });
    await open(element);
    expect(part(element, 'widget') === widget).to.be.true;
    expect(input.value).to.equal('Anna');
  });

  it('is a dialog beside the page with a name, and takes the focus', async () => {
    new Scene('2026-11-24T12:45');
    const element = await showLauncher();
    await open(element);
    const panel = part(element, 'panel');
    expect(panel.getAttribute('role')).to.equal('dialog');
    expect(panel.hasAttribute('aria-modal')).to.be.false;
    expect(part(element, 'title').querySelector('.whole')!.textContent).to.equal(
      'Contact met Huisartsenpraktijk De Linde',
    );
    const widget = part(element, 'widget').shadowRoot!;
    const labels = [...widget.querySelectorAll('[aria-label]')].map((node) => node.getAttribute('aria-label'));
    expect(labels).to.deep.equal(['Zo bereikt u ons']); // what the dialog is called is not told again
    // Not the panel itself: of a dialog that has the focus everything is read, in one breath.
    await until(() => element.shadowRoot!.activeElement === part(element, 'title'));
  });

  it('closes with Escape, and gives the focus back', async () => {
    new Scene('2026-11-24T12:45');
    const element = await showLauncher();
    part(element, 'base').focus();
    await open(element);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(element));
    await until(() => element.shadowRoot!.activeElement === part(element, 'base'));
  });

  it('closes by its button, and gives the focus back', async () => {
    new Scene('2026-11-24T12:45');
    const element = await showLauncher();
    part(element, 'base').focus();
    await open(element);
    part(element, 'close').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => !isOpen(element));
    await until(() => element.shadowRoot!.activeElement === part(element, 'base'));
  });

  it('closes by a press outside of it, not by one inside', async () => {
    new Scene('2026-11-24T12:45');
    const element = await showLauncher();
    await open(element);
    const { left, top } = boxOf(part(element, 'panel'));
    await sendMouse({ type: 'click', position: [Math.ceil(left) + 30, Math.ceil(top) + 20] });
    expect(isOpen(element)).to.be.true;
    await sendMouse({ type: 'click', position: [5, 5] });
    await until(() => !isOpen(element));
  });

  it('closes when what gets the focus would be below it (WCAG 2.4.11)', async () => {
    new Scene('2026-11-24T12:45');
    const element = await showLauncher();
    await open(element);
    const far = document.createElement('button');
    const below = document.createElement('button');
    far.className = below.className = 'probe';
    element.before(far, below);
    const { left, top } = boxOf(part(element, 'panel'));
    Object.assign(far.style, { position: 'fixed', left: '0', top: '0' });
    Object.assign(below.style, { position: 'fixed', left: `${left + 20}px`, top: `${top + 80}px` });
    far.focus();
    expect(isOpen(element)).to.be.true;
    below.focus();
    expect(isOpen(element)).to.be.false;
    expect(document.activeElement === below).to.be.true;
  });

  it('stands aside while what has the focus is below the button (WCAG 2.4.11)', async () => {
    new Scene('2026-11-24T12:45');
    const element = await showLauncher();
    const button = part(element, 'base');
    const below = document.createElement('button');
    const { left, top } = boxOf(button);
    Object.assign(below.style, { position: 'fixed', left: `${left + 4}px`, top: `${top + 4}px` });
    element.before(below);
    below.focus();
    await element.updateComplete;
    expect(overlap(boxOf(below), boxOf(button))).to.be.false;
    expect(element.matches(':state(aside)')).to.be.true;
    below.remove();
    const other = document.createElement('button');
    element.before(other);
    other.focus();
    await element.updateComplete;
    expect(element.matches(':state(aside)')).to.be.false;
  });

  for (const [width, height] of [
    [800, 600],
    [320, 640],
    [320, 256],
  ] as const) {
    it(`stays on the screen and can be scrolled: ${width} by ${height} (FAILURES 47: 320 px, 400 %)`, async () => {
      new Scene('2026-11-24T12:45');
      await setViewport({ width, height });
      const room = { width: innerWidth, height: innerHeight }; // not every browser's window becomes that small
      const element = await showLauncher();
      await open(element);
      const { left, right, top, bottom } = boxOf(part(element, 'panel'));
      expect(left).to.be.at.least(0);
      expect(top).to.be.at.least(0);
      expect(right).to.be.at.most(room.width);
      expect(bottom).to.be.at.most(room.height);
      expect(part(element, 'panel').scrollWidth).to.be.at.most(part(element, 'panel').clientWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(room.width);
    });
  }

  it('stands on the other side where one reads from right to left (FAILURES 47)', async () => {
    new Scene('2026-11-24T12:45');
    document.documentElement.dir = 'rtl';
    const element = await showLauncher();
    await open(element);
    expect(boxOf(part(element, 'base')).left).to.be.below(100);
    expect(boxOf(part(element, 'panel')).left).to.be.below(100);
    document.documentElement.dir = 'ltr';
  });

  it('keeps out of the safe area of the device', async () => {
    const sheets = [...(await showLauncher()).shadowRoot!.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const rules = sheets.map(({ cssText }) => cssText).join('\n');
    for (const side of ['top', 'right', 'bottom', 'left']) expect(rules).to.contain(`env(safe-area-inset-${side}`);
  });

  it('leaves no listener when it goes (FAILURES 21)', async () => {
    const scene = new Scene('2026-11-24T12:45');
    const element = await showLauncher();
    await open(element);
    element.remove();
    expect(scene.timers).to.equal(0);
    expect(scene.listeners).to.eql([]);
  });
});
