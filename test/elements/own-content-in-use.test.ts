import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { usePage } from '../../src/page/page.js';
import '../../src/define.js';
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

/** An element with own content whose schedule comes when the test lets it come. */
async function waiting(tag: string): Promise<{ element: Updating; links: HTMLElement[]; arrive: () => void }> {
  const scene = new Scene('2026-11-24T12:45');
  let arrive = () => {};
  scene.answer = () => new Promise((resolve) => (arrive = () => resolve(Response.json(linde))));
  const place = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  place.innerHTML = `<${tag} src="/s.json"><a href="tel:112">112</a> <a href="mailto:a@b.example">mail</a></${tag}>
    <button>on</button>`;
  const element = place.firstElementChild as Updating;
  await element.updateComplete;
  return { element, links: [...place.querySelectorAll('a')], arrive: () => arrive() };
}

describe('own content that has the focus', () => {
  after(() => usePage());

  for (const [tag, selector] of Object.entries(shown)) {
    it(`stays until the focus leaves it: <${tag}>`, async () => {
      const { element, links, arrive } = await waiting(tag);
      links[0]!.focus();
      arrive();
      await until(() => element.shadowRoot!.querySelector(selector));
      await element.updateComplete;
      expect(document.activeElement === links[0]).to.be.true;
      expect(links[0]!.checkVisibility(), 'it is seen').to.be.true;
      await sendKeys({ press: 'Tab' });
      await element.updateComplete;
      expect(document.activeElement === document.body, 'the focus is somewhere').to.be.false;
      links[1]!.blur();
      links[0]!.blur();
      document.querySelector('button')!.focus();
      await until(() => !links[0]!.checkVisibility());
    });
  }
});
