import { expect, fixture, html, nextFrame } from '@open-wc/testing';

import sinon from 'sinon';
import '../../src/embed.js';
import { placeParts } from '../../src/elements/place-parts.js';
import type { BereikbaarStatus } from '../../src/elements/status/bereikbaar-status.js';
import { practice } from './documents.js';
import { part, statesOf, textOf } from './reading.js';
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

const phoneLinkIn = (place: Element) => place.querySelector('a')!;

/** The element that the place was filled with. */
async function filled(place: HTMLElement): Promise<BereikbaarStatus> {
  const find = () => (place.shadowRoot ?? place).querySelector('bereikbaar-status');
  await until(find);
  const element = find()!;
  await element.updateComplete;
  await until(() => statesOf(element).length);
  return element;
}

/** A page that has a schedule in it. */
const pageWithHours = () =>
  fixture<HTMLElement>(html`
    <div>
      <script type="application/json" id="hours">
        ${JSON.stringify(practice)}
      </script>
      <main></main>
    </div>
  `);

describe('a place for a status, where a CMS strips unknown tags (FAILURES 26, 56)', () => {
  let page: HTMLElement;
  beforeEach(async () => {
    new Scene('2026-11-24T12:45');
    page = await pageWithHours();
  });

  it('lets the page’s style sheets reach its parts', async () => {
    const place = placeFor({ 'data-src': '#hours' }, 'Bel ons');
    const sheet = document.createElement('style');
    sheet.textContent = '[data-bereikbaar]::part(headline) { color: rgb(1, 2, 3) }';
    page.append(sheet, place);
    expect(getComputedStyle(part(await filled(place), 'headline')!).color).to.equal('rgb(1, 2, 3)');
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
      `exportparts=${placeParts.join()}`,
    ]);
    expect(link.assignedSlot?.parentElement).to.equal(element);
    expect(link.parentElement).to.equal(place);
    expect(place.textContent).to.equal('Bel 020 123 45 67');
  });

  it('gets one also where there is no shadow root for it, such as a list item', async () => {
    const place = placeFor({ 'data-src': '#hours' }, phoneLink());
    const item = document.createElement('li');
    for (const { name, value } of place.attributes) item.setAttribute(name, value);
    item.append(...place.childNodes);
    page.append(item);
    const element = await filled(item);
    expect(statesOf(element)).to.eql(['break']);
    expect([element.parentElement, element.textContent]).to.eql([item, '020 123 45 67']);
    const link = phoneLink();
    item.replaceChildren(link); // as a morph does
    await nextFrame();
    expect([link.parentElement, element.parentElement]).to.eql([element, item]);
  });

  it('shows its content when it has become something else, and is one again', async () => {
    const place = placeFor({ 'data-src': '#hours' }, phoneLink());
    page.append(place);
    const element = await filled(place);
    expect(phoneLinkIn(place).checkVisibility()).to.be.false;
    place.removeAttribute('data-bereikbaar');
    await nextFrame();
    expect([element.isConnected, phoneLinkIn(place).checkVisibility()]).to.eql([false, true]);
    place.setAttribute('data-bereikbaar', 'status');
    expect(statesOf(await filled(place))).to.eql(['break']);
    expect(phoneLinkIn(place).checkVisibility()).to.be.false;
  });

  it('follows what it says', async () => {
    const place = placeFor({ 'data-src': '#hours', 'data-tone': 'informal' });
    page.append(place);
    const element = await filled(place);
    place.removeAttribute('data-tone');
    place.setAttribute('data-preview-at', '2026-11-24T20:00');
    await nextFrame();
    await element.updateComplete;
    expect(statesOf(element)).to.eql(['closed']);
    expect(element.shadowRoot!.textContent).to.contain('Wij ');
  });

  it('that is empty keeps a line free; what comes into it later is own content', async () => {
    const place = placeFor({ 'data-src': '#gone' });
    page.append(place);
    const element = await filled(place);
    expect(element.shadowRoot!.textContent).to.equal('\u200b');
    place.append(phoneLink());
    await nextFrame();
    expect(phoneLinkIn(place).checkVisibility()).to.be.true;
  });

  it('may say data-schedule, which goes first', async () => {
    const place = placeFor({ 'data-schedule': '#hours', 'data-src': '/lazy.png' });
    page.append(place);
    expect(statesOf(await filled(place))).to.eql(['break']);
  });

  it('keeps showing its content when the schedule is not there', async () => {
    const place = placeFor({ 'data-src': '#gone' }, phoneLink());
    page.append(place);
    await filled(place);
    expect(phoneLinkIn(place).checkVisibility()).to.be.true;
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
    for (const each of [place, copy]) {
      expect(each.shadowRoot!.querySelectorAll('bereikbaar-status')).to.have.length(1);
      expect(each.textContent).to.equal('020 123 45 67');
      expect(statesOf(await filled(each))).to.eql(['break']);
    }
  });

  it('with a name that is not known is told of once', async () => {
    const warn = sinon.stub(console, 'warn');
    for (let count = 0; count < 2; count++) page.append(placeFor({ 'data-bereikbaar': 'staus' }));
    await until(() => warn.called);
    await nextFrame();
    warn.restore();
    expect(warn.args.map(String)).to.have.length(1);
    expect(String(warn.firstCall.args[0])).to.contain('data-bereikbaar="staus"').and.to.contain('status.');
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

describe('a link to a place, for editors that keep nothing but links', () => {
  let page: HTMLElement;
  beforeEach(async () => {
    new Scene('2026-11-24T12:45');
    page = await pageWithHours();
  });

  function linkTo(href: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = href;
    link.append('Bel of mail ons');
    return link;
  }

  /** As it stands on a page whose script has come: it is not asked for again. */
  function nameSchedule(): void {
    const script = document.createElement('script');
    script.setAttribute('data-schedule', '#hours');
    script.src = 'data:text/javascript,';
    page.append(script);
  }

  it('is its own content, where the script tag names the schedule', async () => {
    nameSchedule();
    const link = linkTo('/contact#bereikbaar-status');
    page.append(link);
    const element = await filled(page);
    expect(statesOf(element)).to.eql(['break']);
    expect([link.parentElement, element.getAttribute('src')]).to.eql([element, '#hours']);
    page.append(element); // moved, it is what it was
    await nextFrame();
    expect(link.parentElement).to.equal(element);
  });

  it('is a link, where nothing names the schedule, or where it is own content already', async () => {
    const link = linkTo('/contact#bereikbaar-status');
    page.append(link);
    await nextFrame();
    expect(link.parentElement).to.equal(page);
    nameSchedule();
    const own = linkTo('/contact#bereikbaar-hours');
    page.append(placeFor({ 'data-src': '#hours' }, own));
    await nextFrame();
    expect(own.parentElement!.dataset['bereikbaar']).to.equal('status');
  });

  it('to anything else is a link', async () => {
    nameSchedule();
    for (const fragment of ['bereikbaar', 'bereikbaar-statuses', 'bereikbaar-editor']) {
      const link = linkTo(`/contact#${fragment}`);
      page.append(link);
      await nextFrame();
      expect(link.parentElement).to.equal(page);
    }
  });
});

describe('a launcher of a script tag that the page takes away', () => {
  it('comes back, and with a page that fights is there again after a while (FAILURES 56)', async () => {
    const scene = new Scene('2026-11-24T11:00');
    const script = document.createElement('script');
    script.dataset['bereikbaar'] = 'launcher';
    script.type = 'text/plain';
    const find = () => document.querySelector('bereikbaar-launcher');
    document.body.append(script);
    await until(find);
    let times = 0;
    for (; times < 200 && find(); times++) {
      find()!.remove();
      await Promise.resolve();
    }
    expect(times).to.be.within(50, 150);
    scene.advance(600_000);
    script.before(new Text()); // whatever changes next
    await Promise.resolve();
    expect(find()?.isConnected).to.be.true;
    script.remove();
    find()!.remove();
  });
});
