// The explaining view: why each element on the page says what it says, for who asks for it in the page's address.
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import sinon from 'sinon';
import '../../../../src/embed.js';
import { explain } from '../../../../src/elements/base/explain/explanation.js';
import { createClock } from '../../../../src/page/clock.js';
import { currentPage, usePage } from '../../../../src/page/page.js';
import { createScheduleStore } from '../../../../src/page/schedule/schedule-store.js';
import { documentsByState, practice, withChat } from '../../documents.js';
import { Scene } from '../../scene.js';
import { until } from '../../until.js';

const asked = '#bereikbaar-nu=explain';
const view = () => document.querySelector<HTMLElement>('[data-bereikbaar-explains]');
const root = () => view()!.shadowRoot!;
const cards = () => [...(view()?.shadowRoot?.querySelectorAll('section') ?? [])];
/** What a card says of something. */
const said = (card: Element | undefined, key: string) =>
  [...(card?.querySelectorAll(`dd.${key} > p`) ?? [])].map(({ textContent }) => textContent).join('\n');
const status = '<bereikbaar-status src="#hours"><a href="tel:+31201234567">Bel ons</a></bereikbaar-status>';

describe('the explanation of a page', () => {
  let scene: Scene;
  let page: HTMLElement;
  beforeEach(async () => {
    scene = new Scene('2026-11-24T12:45');
    document.documentElement.lang = 'nl';
    sinon.stub(console, 'warn');
    page = await fixture<HTMLElement>(html`<main></main>`);
  });
  afterEach(async () => {
    location.hash = '';
    await until(() => !view());
    sinon.restore();
    document.documentElement.removeAttribute('lang');
    usePage();
  });

  function write(markup: string, document: object = practice): void {
    page.innerHTML = `<script type="application/json" id="hours">${JSON.stringify(document)}</script>${markup}`;
  }

  /** The card of the first element, as soon as it says something of a kind. */
  async function cardThat(key: string, says: RegExp): Promise<Element> {
    await until(() => says.test(said(cards()[0], key)), `${key}: ${root().textContent}`);
    return cards()[0]!;
  }

  async function ask(hash = asked): Promise<void> {
    location.hash = hash;
    await until(view);
  }

  it('tells of each element what it shows and why, its schedule, moment, language, tone and states', async () => {
    write(status);
    await ask();
    const card = await cardThat('states', /break/);
    await cardThat('shows', /./);
    expect(card.querySelector('h3')!.textContent).to.equal('<bereikbaar-status src="#hours">');
    expect(said(cards()[0], 'shows')).to.match(/^“.*pauze.*”$/i);
    expect(said(cards()[0], 'why')).to.equal(
      'Volgens de uren: pauze, sinds 12.30 uur, tot 13.30 uur.\nEr is een pauze: lunch.',
    );
    expect(said(cards()[0], 'next')).to.equal('13.30 uur: open.');
    expect(said(cards()[0], 'schedule')).to.equal('#hours, een blok in de pagina');
    expect(said(cards()[0], 'moment')).to.equal('dinsdag 24 november 2026, 12.45 uur, op de klok van Europe/Amsterdam');
    expect(said(cards()[0], 'language')).to.equal('nl, de taal van de pagina (lang)\nformal, de toon van het rooster');
    expect(said(cards()[0], 'states')).to.equal(':state(break)');
    expect(said(cards()[0], 'mend')).to.equal('');
  });

  it('goes on with the time, and leaves alone what has not changed', async () => {
    write(`${status}<bereikbaar-status src="#hours" preview-at="2026-11-24T09:00"></bereikbaar-status>`);
    await ask();
    await cardThat('states', /break/);
    const [, preview] = cards();
    scene.goTo('2026-11-24T13:30');
    await cardThat('why', /gewone uren/);
    await until(() => said(cards()[0], 'states') === ':state(open)');
    expect(cards()[1]).to.equal(preview);
    expect(said(preview, 'moment')).to.equal('een voorbeeld, niet nu: preview-at="2026-11-24T09:00"');
    expect(said(preview, 'next')).to.match(/tijd stil/);
  });

  it('knows elements that come late, move, or go; those of places; and those that nobody defines', async () => {
    write('<bereikbaar-editor></bereikbaar-editor>');
    await ask();
    await until(() => /geen element/.test(root().textContent));
    page.insertAdjacentHTML(
      'beforeend',
      `${status}<div data-bereikbaar="hours" data-src="#hours"></div><bereikbaar-uren></bereikbaar-uren>`,
    );
    await until(() => page.querySelector('div')!.shadowRoot?.firstElementChild);
    scene.advance(1000);
    await until(() => cards().length === 4);
    const titles = () => cards().map((card) => card.querySelector('h3')!.textContent);
    await until(() => titles()[1]?.startsWith('<bereikbaar-hours src="#hours"'));
    expect(titles()[2]).to.equal('<bereikbaar-uren>');
    expect(said(cards()[2], 'mend')).to.match(/Is <bereikbaar-hours> bedoeld/);
    page.append(page.querySelector('bereikbaar-status')!);
    await until(() => titles()[2] === '<bereikbaar-status src="#hours">');
    page.querySelector('bereikbaar-status')!.remove();
    await until(() => cards().length === 3);
  });

  it('keeps what is wrong with a schedule, and tells of mistakes with their cure', async () => {
    write('<bereikbaar-status src="#nowhere" chanel="phone">Bel ons</bereikbaar-status>');
    await ask();
    const card = await cardThat('why', /niet in de pagina/);
    expect(said(card, 'shows')).to.equal('De eigen inhoud van het element.');
    expect(said(card, 'why')).to.equal('Het rooster staat niet in de pagina.\n#nowhere: is not in the page');
    expect(said(card, 'mend')).to.match(/Is channel bedoeld/);
    expect(said(cards().at(-1), 'told')).to.contain('#nowhere is not in the page');
  });

  it('tells every problem of a document as the console does', async () => {
    write(status, { ...practice, hours: { mun: ['8'] } });
    await ask();
    const card = await cardThat('why', /fout/);
    expect(said(card, 'why')).to.match(/\/hours\/mun: .*\n.*npx bereikbaar-nu check/s);
  });

  it('tells what a request did', async () => {
    scene.answer = () => Promise.resolve(new Response('', { status: 404 }));
    page.innerHTML = '<bereikbaar-status src="/bereikbaar.json">Bel ons</bereikbaar-status>';
    await ask();
    scene.advance(5000);
    const card = await cardThat('why', /HTTP 404/);
    expect(said(card, 'schedule')).to.equal('/bereikbaar.json, een bestand dat de pagina opvraagt');
    expect(said(card, 'request')).to.equal('De browser heeft nog geen antwoord op een verzoek genoteerd.');
  });

  it('tells of a property, a channel, and of presence that says otherwise', async () => {
    write('<bereikbaar-status channel="chat" tone="informal" lang="en"></bereikbaar-status>');
    const presence = { url: '/presence.json' };
    page.querySelector('bereikbaar-status')!.schedule = { ...withChat, presence, organisation: { name: 'De Linde' } };
    scene.presence.tell({ chat: { state: 'unavailable' } });
    await ask();
    const card = await cardThat('why', /Wie er op dit moment is/);
    expect(said(card, 'schedule')).to.equal(
      'gegeven door een script (de eigenschap schedule)\nvan De Linde\nalleen het kanaal chat',
    );
    expect(said(card, 'language')).to.equal('en, de taal van de pagina (lang)\ninformal, de toon van het element');
  });

  it('tells of an element that has failed that there is an answer', async () => {
    write('');
    const element = document.createElement('bereikbaar-status');
    Object.assign(element, { schedule: practice, willUpdate: sinon.stub().throws(new RangeError('no')) });
    page.append(element);
    await ask();
    const card = await cardThat('why', /toont het niet/);
    expect(said(card, 'states')).to.equal(':state(unknown)');
    expect(said(cards().at(-1), 'told')).to.contain('<bereikbaar-status> has failed');
  });

  for (const [attributes, says] of [
    ['src="#hours" preview-at="morgen"', /preview-at is geen moment/],
    ['src="#hours" channel="fax"', /geen kanaal met dit id/],
    ['', /noemt geen rooster/],
    ['src="mailto:a@b.example"', /alleen http/],
  ] as const) {
    it(`tells why there is no answer: <bereikbaar-status ${attributes}>`, async () => {
      write(`<bereikbaar-status ${attributes}>Bel ons</bereikbaar-status>`);
      await ask();
      await cardThat('why', says);
    });
  }

  it('says how far the clock of the device is off', async () => {
    const clock = createClock(window);
    usePage({ clock, store: createScheduleStore(clock, window) });
    write(status, documentsByState.open.document);
    const server = clock.now() + 12 * 60_000;
    clock.correct([server, server]);
    await ask();
    await until(() => cards().length === 2);
    expect(said(cards()[1], 'clock')).to.match(/loopt 12 minuten achter/);
  });

  it('speaks English where the page does not speak Dutch', async () => {
    document.documentElement.lang = 'de';
    write(status);
    await ask();
    await cardThat('why', /By the hours: break/);
    expect(root().querySelector('h2')!.textContent).to.equal('Why does it say so?');
    expect(root().querySelector('[role=dialog]')!.getAttribute('lang')).to.equal('en-GB');
  });

  it('is asked for by the short fragment only where that means nothing else', async () => {
    for (const other of ['<p id="bereikbaar-nu"></p>', '<script src="data:," data-schedule="/x.json"></script>']) {
      write(other);
      location.hash = '#bereikbaar-nu';
      await new Promise((done) => addEventListener('hashchange', done, { once: true }));
      await new Promise(requestAnimationFrame);
      expect(!!view(), other).to.be.false;
      location.hash = '';
      await new Promise((done) => addEventListener('hashchange', done, { once: true }));
    }
    write(status);
    await ask('#bereikbaar-nu');
    await until(() => cards().length === 2);
  });

  it('has one view, however many copies of the script are asked', async () => {
    write(status);
    await ask();
    explain(currentPage(), []);
    expect(document.querySelectorAll('[data-bereikbaar-explains]')).to.have.length(1);
  });

  it('takes the focus, and gives it back; leaves with Escape, its button, or another fragment; and leaves nothing', async () => {
    write('<button id="before">Menu</button>');
    const before = page.querySelector('button')!;
    before.focus();
    await ask();
    expect(root().activeElement!.localName).to.equal('h2');
    await sendKeys({ press: 'Escape' });
    expect([view(), location.hash, document.activeElement]).to.eql([null, '', before]);
    await ask();
    await sendKeys({ press: 'Tab' });
    expect(root().activeElement!.textContent).to.equal('Sluiten');
    await sendKeys({ press: 'Enter' });
    expect([view(), location.hash, document.activeElement]).to.eql([null, '', before]);
    await ask();
    location.hash = '#elsewhere';
    await until(() => !view());
    expect([scene.timers, scene.listeners]).to.eql([0, []]);
  });

  for (const scheme of ['light', 'dark']) {
    it(`axe finds nothing: ${scheme}`, async () => {
      write(`${status}<bereikbaar-hours></bereikbaar-hours>`);
      await ask();
      await cardThat('states', /break/);
      root().querySelector<HTMLElement>('[role=dialog]')!.style.colorScheme = scheme;
      view()!.style.setProperty('color-scheme', scheme, 'important');
      await expect(view()!).to.be.accessible();
    });
  }

  it('keeps its words and lines in colours of the visitor’s own', async () => {
    write(status);
    await ask();
    if (!(await executeServerCommand('force-colours', 'dark'))) return;
    expect(getComputedStyle(root().querySelector('button')!).borderTopWidth).to.equal('1px');
    await expect(view()!).to.be.accessible();
    await executeServerCommand('force-colours', null);
  });

  it('fits 320 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    write(`<bereikbaar-status src="/een/heel/lang/adres/${'zonder-einde-'.repeat(9)}.json"></bereikbaar-status>`);
    await ask();
    await cardThat('schedule', /zonder-einde/);
    const host = view()!;
    expect(host.scrollWidth).to.be.at.most(host.clientWidth);
    expect(host.getBoundingClientRect().width).to.be.at.most(innerWidth);
    await setViewport({ width: 800, height: 600 });
  });
});
