import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { BereikbaarStatus } from '../../../src/elements/status/bereikbaar-status.js';
import { practice } from '../documents.js';
import { part, showsOwnContent } from '../reading.js';
import { Scene } from '../scene.js';
import { until } from '../until.js';

function create(document: unknown = practice): BereikbaarStatus {
  const element = window.document.createElement('bereikbaar-status');
  element.schedule = document;
  element.append(window.document.createElement('b'));
  return element;
}

/** The language of the words that are shown; '' while there are none. */
const shown = (element: BereikbaarStatus) => part(element, 'base')?.lang ?? '';

/** Waits for sentences that are being loaded. */
const speaks = (element: BereikbaarStatus, language: string) => until(() => shown(element) === language, language);

describe('the language of <bereikbaar-status>', () => {
  beforeEach(() => new Scene());

  it('comes without a moment in another one, or without words once there were any', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const dutch = create();
    const english = create();
    english.lang = 'en';
    page.append(dutch, english);
    await dutch.updateComplete;
    // The first test that wants English: it has to be loaded.
    expect(shown(english)).to.equal('');
    expect(showsOwnContent(english)).to.be.true;
    expect(english.matches(':state(loading)')).to.be.true;
    await english.updateComplete;
    expect(shown(english)).to.equal('en');
    dutch.lang = 'en';
    const seen = new Set<string>();
    new MutationObserver(() => seen.add(shown(dutch))).observe(dutch.shadowRoot!, {
      subtree: true,
      attributes: true,
      childList: true,
    });
    await speaks(dutch, 'en');
    expect([...seen]).to.eql(['en']);
  });

  it("is the element's own, that of an ancestor, or else that of the schedule", async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const element = create({ ...practice, language: 'en' });
    page.append(element);
    await speaks(element, 'en');
    page.lang = 'nl';
    await speaks(element, 'nl');
    element.lang = 'en-GB';
    await speaks(element, 'en');
    element.lang = '';
    await speaks(element, 'en');
    element.removeAttribute('lang');
    await speaks(element, 'nl');
    page.removeAttribute('lang');
    document.documentElement.lang = 'nl-BE';
    await speaks(element, 'nl');
    document.documentElement.lang = lang;
  });

  it('that is not spoken gives way to that of the schedule', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="pl"></div>`);
    const element = create({ ...practice, language: 'en' });
    page.append(element);
    await speaks(element, 'en');
  });

  it('is found outside shadow roots, and changes there are noticed', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><p></p></div>`);
    const outer = page.querySelector('p')!.attachShadow({ mode: 'open' });
    const middle = outer.appendChild(document.createElement('section'));
    const inner = middle.attachShadow({ mode: 'closed' });
    const element = create();
    inner.append(element);
    await speaks(element, 'en');
    middle.lang = 'nl';
    await speaks(element, 'nl');
    middle.removeAttribute('lang');
    await speaks(element, 'en');
    page.lang = 'nl';
    await speaks(element, 'nl');
  });

  it('is that of the place where the element is moved to', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p lang="nl"></p>
        <p lang="en"></p>
      </div>`,
    );
    const [dutch, english] = page.querySelectorAll('p');
    const element = create();
    dutch!.append(element);
    await speaks(element, 'nl');
    english!.append(element);
    await speaks(element, 'en');
  });

  it('is told to screen readers', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="pl" dir="rtl"></div>`);
    const element = create();
    page.append(element);
    await speaks(element, 'nl');
    expect(getComputedStyle(part(element, 'base')!).direction).to.equal('ltr');
  });
});
