import { expect, fixture, html, nextFrame } from '@open-wc/testing';

import sinon from 'sinon';
import '../../src/embed.js';
import type { BereikbaarStatus } from '../../src/elements/status/bereikbaar-status.js';
import { practice } from './documents.js';
import { showsOwnContent, statesOf, textOf } from './reading.js';
import { Scene } from './scene.js';
import { until } from './until.js';

/** What a CMS leaves of the element and its schedule, with own content in it. */
function placeFor(attributes: Record<string, string>, ...content: (Node | string)[]): HTMLElement {
  const place = document.createElement('div');
  place.dataset['bereikbaar'] = 'status';
  for (const [name, value] of Object.entries(attributes)) place.setAttribute(name, value);
  place.append(...content);
  return place;
}

function phoneLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = 'tel:+31201234567';
  link.append('020 123 45 67');
  return link;
}

/** The element that the place was filled with. */
async function filled(place: HTMLElement): Promise<BereikbaarStatus> {
  await nextFrame();
  const element = place.querySelector('bereikbaar-status')!;
  await element.updateComplete;
  await until(() => statesOf(element).length);
  return element;
}

describe('a place for a status, where a CMS strips unknown tags (FAILURES 26)', () => {
  let page: HTMLElement;
  beforeEach(async () => {
    new Scene('2026-11-24T12:45');
    page = await fixture<HTMLElement>(html`
      <div>
        <script type="application/json" id="hours">
          ${JSON.stringify(practice)}
        </script>
        <main></main>
      </div>
    `);
  });

  it('gets a status, with the attributes, and its content as own content', async () => {
    const link = phoneLink();
    const place = placeFor(
      {
        'data-src': '#hours',
        'data-channel': 'phone',
        'data-tone': 'informal',
        'data-lang': 'nl',
        'data-id': 'block-7',
      },
      'Bel ',
      link,
    );
    page.append(place);
    const element = await filled(place);
    expect(statesOf(element)).to.eql(['break']);
    expect(element.shadowRoot!.textContent).to.contain('We ');
    expect([...element.attributes].map(({ name, value }) => `${name}=${value}`)).to.have.members([
      'src=#hours',
      'channel=phone',
      'tone=informal',
      'lang=nl',
    ]);
    expect(link.parentElement).to.equal(element);
    expect(element.textContent).to.equal('Bel 020 123 45 67');
    expect([...place.childNodes]).to.eql([element]);
  });

  it('keeps showing its content when the schedule is not there', async () => {
    const place = placeFor({ 'data-src': '#gone' }, phoneLink());
    page.append(place);
    expect(showsOwnContent(await filled(place))).to.be.true;
  });

  it('may be previewed', async () => {
    const place = placeFor({ 'data-src': '#hours', 'data-preview-at': '2026-11-24T20:00' });
    page.append(place);
    const element = await filled(place);
    expect(statesOf(element)).to.eql(['closed']);
    expect(textOf(element, 'preview')).to.equal('voorbeeld: 2026-11-24 20:00');
  });

  it('is filled deep inside of what a single-page app adds', async () => {
    const place = placeFor({ 'data-src': '#hours' });
    const section = document.createElement('section');
    section.append(document.createElement('p'), place);
    page.querySelector('main')!.replaceChildren(section);
    expect(statesOf(await filled(place))).to.eql(['break']);
  });

  it('is filled once, also when it is moved, or restored from a copy of the page', async () => {
    const place = placeFor({ 'data-src': '#hours' }, phoneLink());
    page.append(place);
    await filled(place);
    page.querySelector('main')!.append(place);
    await filled(place);
    const copy = place.cloneNode(true) as HTMLElement;
    page.append(copy);
    await filled(copy);
    expect(page.querySelectorAll('bereikbaar-status')).to.have.length(2);
    expect(statesOf(copy.querySelector('bereikbaar-status')!)).to.eql(['break']);
  });

  it('with a name that is not known is told of once', async () => {
    const warn = sinon.stub(console, 'warn');
    for (let count = 0; count < 2; count++) page.append(placeFor({ 'data-bereikbaar': 'staus' }));
    await nextFrame();
    warn.restore();
    expect(warn.args.map(String)).to.have.length(1);
    expect(String(warn.firstCall.args[0])).to.contain('data-bereikbaar="staus"');
  });

  it('for something else stays as it is', async () => {
    const warn = sinon.stub(console, 'warn');
    after(() => warn.restore());
    for (const kind of ['opening-hours', '', 'a b', '><img>']) {
      const place = placeFor({ 'data-bereikbaar': kind }, phoneLink());
      page.append(place);
      await nextFrame();
      expect(place.firstElementChild?.localName).to.equal('a');
      expect(place.childElementCount).to.equal(1);
    }
  });
});
