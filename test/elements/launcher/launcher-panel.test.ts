import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { BereikbaarLauncher } from '../../../src/elements/launcher/bereikbaar-launcher.js';
import { enterPanel } from '../../../src/elements/launcher/enter-panel.js';
import { linde } from '../channels/channels-scene.js';
import { isOpen, part, untilOpen } from './launcher-scene.js';
import { Scene } from '../scene.js';
import { until } from '../until.js';

const boxOf = (element: Element) => element.getBoundingClientRect();
const focusedIn = (element: BereikbaarLauncher) => element.shadowRoot!.activeElement;
const widgetOf = (element: BereikbaarLauncher) => part(element, 'widget').shadowRoot!;
const formOf = (element: BereikbaarLauncher) => part(element, 'form')?.shadowRoot?.querySelector('form');
const callbackButton = (element: BereikbaarLauncher) =>
  widgetOf(element).querySelector<HTMLElement>('[data-channel=callback] [part=action]')!;
const titleOf = (element: BereikbaarLauncher) => part(element, 'title').querySelector('.whole')!.textContent;

async function showLauncher(around = document.createElement('div')): Promise<BereikbaarLauncher> {
  const place = await fixture<HTMLElement>(html`<section>${around}</section>`);
  const element = document.createElement('bereikbaar-launcher');
  Object.assign(element, { schedule: linde, lang: 'nl', innerHTML: 'Bel <a href="tel:112">112</a>' });
  (place.firstElementChild ?? place).append(element);
  await until(() => part(element, 'base'));
  return element;
}

async function open(element: BereikbaarLauncher): Promise<void> {
  part(element, 'base').focus();
  part(element, 'base').click();
  await untilOpen(element);
  await until(() => focusedIn(element) === part(element, 'title'));
}

async function openForm(element: BereikbaarLauncher): Promise<void> {
  callbackButton(element).click();
  await until(() => formOf(element)?.querySelector('[part=submit]')?.checkVisibility());
}

describe('the panel of a launcher (FAILURES 75)', () => {
  beforeEach(() => void new Scene('2026-11-24T12:45'));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  describe('takes the focus when what people came for is there', () => {
    const opening = async () => {
      const element = await showLauncher();
      part(element, 'base').focus();
      let arrive = () => {};
      const settled = new Promise<void>((done) => (arrive = done));
      part(element, 'panel').togglePopover(true);
      return { element, entered: enterPanel(element, settled), arrive };
    };

    it('and leaves it on the button until then', async () => {
      const element = await showLauncher();
      part(element, 'base').focus();
      let headline: Element | null | undefined = null;
      const look = () => (headline = part(element, 'widget')?.shadowRoot?.querySelector('[part=headline]'));
      part(element, 'title').addEventListener('focus', look);
      part(element, 'base').click();
      await until(() => focusedIn(element) === part(element, 'title'));
      expect(headline).to.be.instanceOf(Element);
    });

    it('or when it could not be loaded', async () => {
      const { element, entered, arrive } = await opening();
      arrive();
      await entered;
      expect(focusedIn(element) === part(element, 'title')).to.be.true;
    });

    it('but not from who has gone elsewhere by then', async () => {
      const { element, entered, arrive } = await opening();
      part(element, 'close').focus();
      arrive();
      await entered;
      expect(focusedIn(element) === part(element, 'close')).to.be.true;
    });

    it('nor from who has closed it', async () => {
      const { element, entered, arrive } = await opening();
      element.hide();
      arrive();
      await entered;
      expect(focusedIn(element) === part(element, 'base')).to.be.true;
    });
  });

  describe('has the callback form in the place of the ways to an answer', () => {
    it('with a way back, and takes the focus along', async () => {
      const element = await showLauncher();
      await open(element);
      await openForm(element);
      expect(part(element, 'widget').checkVisibility()).to.be.false;
      expect(titleOf(element)).to.equal('Bel mij terug');
      expect(focusedIn(element) === part(element, 'title')).to.be.true;
      await expect(element).to.be.accessible();
      part(element, 'back').click();
      await until(() => part(element, 'widget').checkVisibility());
      expect(part(element, 'form').checkVisibility()).to.be.false;
      expect(part(element, 'back') === null).to.be.true;
      expect(titleOf(element)).to.equal('Contact met Huisartsenpraktijk De Linde');
      await until(() => widgetOf(element).activeElement === callbackButton(element));
    });

    it('whose button does not say that something opens below it', async () => {
      const element = await showLauncher();
      await open(element);
      expect(callbackButton(element).hasAttribute('aria-expanded')).to.be.false;
    });

    it('unless the page prevents it', async () => {
      const element = await showLauncher();
      await open(element);
      element.addEventListener('bereikbaar-select', (event) => event.preventDefault());
      callbackButton(element).click();
      await element.updateComplete;
      expect(part(element, 'form') === null).to.be.true;
      expect(part(element, 'widget').checkVisibility()).to.be.true;
    });

    it('and keeps what was typed, closed and opened again; without any it begins at the ways', async () => {
      const element = await showLauncher();
      await open(element);
      await openForm(element);
      await sendKeys({ press: 'Escape' });
      await until(() => !isOpen(element) && focusedIn(element) === part(element, 'base'));
      await open(element);
      expect(part(element, 'widget').checkVisibility()).to.be.true;
      await openForm(element);
      const name = formOf(element)!.querySelector<HTMLInputElement>('#name')!;
      name.value = 'Anna';
      name.dispatchEvent(new Event('input'));
      await sendKeys({ press: 'Escape' });
      await until(() => !isOpen(element));
      await open(element);
      expect(name.checkVisibility()).to.be.true;
      expect(name.value).to.equal('Anna');
    });

    it('until the schedule has no such channel any more', async () => {
      const element = await showLauncher();
      await open(element);
      await openForm(element);
      const channels = linde.channels.filter(({ type }) => type === 'email');
      element.schedule = JSON.parse(JSON.stringify({ ...linde, breaks: undefined, channels }));
      await until(() => part(element, 'widget').checkVisibility());
      expect(isOpen(element)).to.be.true;
    });

    it('with the button that sends in sight on a phone, and nothing that has the focus below it', async () => {
      await setViewport({ width: 320, height: 568 });
      const element = await showLauncher();
      await open(element);
      await openForm(element);
      const submit = formOf(element)!.querySelector<HTMLElement>('[part=submit]')!;
      await until(() => boxOf(submit).bottom <= innerHeight, 'the panel in its place');
      expect(boxOf(submit).bottom).to.be.at.most(boxOf(part(element, 'panel')).bottom);
      for (const field of formOf(element)!.querySelectorAll<HTMLElement>('input, select, textarea')) {
        if (!field.checkVisibility() || boxOf(field).width < 24) continue;
        field.focus();
        await nextFrame();
        expect(boxOf(field).top, field.id).to.be.at.least(boxOf(element.shadowRoot!.querySelector('.header')!).bottom);
        expect(boxOf(field).bottom, field.id).to.be.at.most(boxOf(submit).top);
      }
    });
  });

  it('has a header of one line at 400 %, with all of its name for those who listen', async () => {
    await setViewport({ width: 320, height: 256 });
    const element = await showLauncher();
    await open(element);
    const title = part(element, 'title');
    const { lineHeight } = getComputedStyle(title);
    const lines = innerHeight === 256 ? 1 : 2; // WebKit's window stays as it is here
    expect(boxOf(title).height).to.be.below((lines + 0.5) * Number.parseFloat(lineHeight));
    expect(boxOf(element.shadowRoot!.querySelector('.header')!).height).to.be.at.most(44 + 20 * lines);
    expect(titleOf(element)).to.contain('Huisartsenpraktijk De Linde');
  });

  for (const [width, height] of [
    [320, 568],
    [400, 800],
    [1280, 800],
  ] as const) {
    it(`ends with what stands in it: ${width} by ${height}`, async () => {
      await setViewport({ width, height });
      const element = await showLauncher();
      await open(element);
      const panel = part(element, 'panel');
      panel.scrollTo(0, panel.scrollHeight);
      const gap = boxOf(panel).bottom - boxOf(part(element, 'widget')).bottom;
      expect(gap).to.be.within(-1, 8);
    });
  }

  describe('and its button, in a section that holds what is fixed', () => {
    for (const style of [
      'transform: translateX(40px)',
      'filter: blur(0)',
      'contain: paint',
      'will-change: transform',
    ]) {
      it(style, async () => {
        const around = document.createElement('div');
        around.setAttribute('style', `${style}; width: 300px; height: 100px; margin: 50px; overflow: hidden`);
        const element = await showLauncher(around);
        const button = part(element, 'base');
        const inCorner = () => innerWidth - boxOf(button).right < 40 && innerHeight - boxOf(button).bottom < 40;
        await until(inCorner);
        const { left, top } = boxOf(button);
        expect(document.elementFromPoint(left + 20, top + 10) === element).to.be.true;
        await open(element);
        expect(boxOf(part(element, 'panel')).bottom).to.be.at.most(boxOf(button).top);
        expect(innerWidth - boxOf(part(element, 'panel')).right).to.be.within(0, 40);
        await sendKeys({ press: 'Escape' });
        await until(() => !isOpen(element));
        around.removeAttribute('style');
        await until(() => !button.matches(':popover-open'));
        expect(button.hasAttribute('popover')).to.be.false;
        expect(inCorner()).to.be.true;
      });
    }
  });
});
