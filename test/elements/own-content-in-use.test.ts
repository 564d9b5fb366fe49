import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { usePage } from '../../src/page/page.js';
import '../../src/define.js';
import '../../src/embed.js';
import { linde } from './channels/channels-scene.js';
import { Scene } from './scene.js';
import { until } from './until.js';

interface Updating extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

/** What an element shows once something is known. */
const shown = {
  'bereikbaar-channels': '[part=list]',
  'bereikbaar-nu': '[part=list]',
  'bereikbaar-hours': 'table',
  'bereikbaar-callback': 'form',
  'bereikbaar-launcher': '[part=base]',
};

/** What it stands in: the page, or a place that the script tag fills. */
const holders = {
  '': (tag: string, own: string) => `<${tag} src="/s.json">${own}</${tag}>`,
  ', in a place': (tag: string, own: string) =>
    `<div data-bereikbaar="${tag.slice(11)}" data-src="/s.json">${own}</div>`,
};

/** An element with own content whose schedule comes when the test lets it come. */
async function waiting(html_: string): Promise<{ element: Updating; links: HTMLElement[]; arrive: () => void }> {
  const scene = new Scene('2026-11-24T12:45');
  let arrive = () => {};
  scene.answer = () => new Promise((resolve) => (arrive = () => resolve(Response.json(linde))));
  const place = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  place.innerHTML = `${html_}<button>on</button>`;
  const holder = place.firstElementChild!;
  const find = () => (holder.hasAttribute('data-bereikbaar') ? holder.shadowRoot?.firstElementChild : holder);
  await until(find);
  const element = find() as Updating;
  await element.updateComplete;
  return { element, links: [...place.querySelectorAll<HTMLElement>('a, button')], arrive: () => arrive() };
}

describe('own content that has the focus', () => {
  after(() => usePage());

  for (const [tag, selector] of Object.entries(shown)) {
    for (const [where, write] of Object.entries(holders)) {
      it(`stays until the focus leaves it: <${tag}>${where}`, async () => {
        // A button: to links WebKit goes by a key only where its user wants that.
        const own = '<a href="tel:112">112</a> <button>mail</button>';
        const { element, links, arrive } = await waiting(write(tag, own));
        links[0]!.focus();
        arrive();
        await until(() => element.shadowRoot!.querySelector(selector));
        await element.updateComplete;
        expect(document.activeElement === links[0]).to.be.true;
        expect(links[0]!.checkVisibility(), 'it is seen').to.be.true;
        await sendKeys({ press: 'Tab' });
        await element.updateComplete;
        await nextFrame();
        expect([document.activeElement === links[1], links[1]!.checkVisibility()]).to.eql([true, true]);
        await sendKeys({ press: 'Tab' });
        await element.updateComplete;
        expect(document.activeElement === document.body, 'the focus is somewhere').to.be.false;
        links[1]!.blur();
        links[0]!.blur();
        links[2]!.focus();
        await until(() => !links[0]!.checkVisibility());
      });
    }
  }
});
