import { expect } from '@open-wc/testing';
import { usePage } from '../../../src/page/page.js';
import design from '../../cases/design-example.json' with { type: 'json' };
import { everyChannel, linde, phoneOnly, unknownHours } from '../../../stories/channels-documents.js';
import {
  action,
  heard,
  recommended,
  row,
  seen,
  showList,
  words,
  type ListElement,
} from '../channels/channels-scene.js';
import { Scene } from '../scene.js';
import { until } from '../until.js';

const find = (element: ListElement, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);

/** The block at a moment, as wide as a phone. */
async function showBlock(time: string, document: unknown = linde, width = 400): Promise<ListElement> {
  new Scene(time);
  const element = await showList(document, 'bereikbaar-nu');
  element.parentElement!.style.cssText = `inline-size: ${width}px; font: 16px/1.5 sans-serif`;
  return element;
}

/** How many words are seen of an element, and in what stands in it. */
function countWords(node: Node): number {
  if (node instanceof Text) return node.data.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  if (node instanceof Element && (node.matches('.unseen, style') || getComputedStyle(node).display === 'none'))
    return 0;
  const within = node instanceof Element && node.shadowRoot ? countWords(node.shadowRoot) : 0;
  return within + [...node.childNodes].reduce((sum, child) => sum + countWords(child), 0);
}

const lunch = '2026-11-24T12:45';
const evening = '2026-11-24T20:00';

describe('the block, at a glance', () => {
  after(() => usePage());

  it('keeps the space behind a full stop that is only heard (FAILURES 76)', async () => {
    const element = await showBlock(lunch);
    const unseen = [...element.shadowRoot!.querySelectorAll('.unseen')];
    expect(unseen.some(({ textContent }) => textContent.endsWith('. '))).to.be.true;
    for (const each of unseen) expect(getComputedStyle(each).whiteSpace).to.match(/^(pre|nowrap preserve)$/);
  });

  it('has the answer in sight: at lunch the way that helps ends within 240 pixels, and all of it within 420', async () => {
    const element = await showBlock(lunch);
    const { top, height } = element.getBoundingClientRect();
    expect(recommended(element)).to.equal('chat');
    expect(row(element, 'chat').getBoundingClientRect().bottom - top).to.be.at.most(240);
    expect(height).to.be.below(420);
  });

  // What was counted before there was one line per channel.
  for (const [name, document, time, before] of [
    ['at lunch', linde, lunch, 68],
    ['in the evening', linde, evening, 74],
    ['the example of the design, at lunch', design, lunch, 65],
    ['the example of the design, in the evening', design, evening, 64],
  ] as const) {
    it(`says it in a third fewer words than it did: ${name}`, async () => {
      const element = await showBlock(time, document);
      expect(countWords(element.shadowRoot!)).to.be.at.most(Math.ceil((before * 2) / 3));
    });
  }

  it('says nothing twice on the screen, and all of it to who listens', async () => {
    const element = await showBlock(lunch);
    const all = seen(find(element, '[part=base]'));
    for (const part of ['inspreken', 'lunchpauze', 'Start de chat', 'open tot']) {
      expect(all.split(part).length - 1, part).to.equal(part === 'inspreken' ? 0 : 1);
    }
    const told = heard(find(element, '[part=base]'));
    for (const part of [
      'Spoed? Bel 0 2 0, 1 2 3, 4 5, 6 8, dag en nacht',
      'Nu bereikbaar via chat. Telefonisch weer vanaf 13.30 uur (lunchpauze)',
      'pauze tot 13.30 uur. U kunt nu een bericht inspreken',
      'Aanbevolen. nu. open tot 20.00 uur',
      'vandaag tussen 13.30 en 14.30 uur',
      'antwoord uiterlijk donderdag 17.00 uur',
    ]) {
      expect(told).to.contain(part);
    }
  });

  for (const [lang, time] of [
    ['nl', '11.30 uur'],
    ['en', '11:30'],
    ['de', '11:30 Uhr'],
    ['fr', '11 h 30'],
  ] as const) {
    it(`says once when an outage is expected to end (${lang})`, async () => {
      const override = { hours: 'closed', until: '2026-11-24T11:30', reason: 'storing' };
      const element = await showBlock('2026-11-24T10:00', { ...phoneOnly, override });
      element.lang = lang;
      await until(() => seen(find(element, '[part=headline]')).includes(time));
      expect(seen(find(element, '[part=base]')).split(time)).to.have.length(2);
    });
  }

  it('tells of what can be done at any time by its row alone; who listens hears it with the status', async () => {
    const element = await showBlock(evening);
    const detail = find(element, '[part=detail]');
    expect([seen(detail), heard(detail)]).to.eql([
      'Wij zijn nu gesloten',
      'Wij zijn nu gesloten. Wij bellen u graag terug.',
    ]);
  });

  it('tells of an answering machine where there is nothing better', async () => {
    expect(words(await showBlock(evening, phoneOnly), 'phone', 'more')).to.equal('U kunt nu een bericht inspreken');
    expect(words(await showBlock(evening), 'phone', 'more')).to.equal('');
  });

  it('keeps within its edges, and is no wider than one reads easily', async () => {
    for (const width of [280, 320, 400, 1280]) {
      const element = await showBlock(lunch, everyChannel, width);
      const base = find(element, '[part=base]')!.getBoundingClientRect();
      expect(base.width).to.be.at.most(Math.min(width, 34 * 16));
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      for (const { left, right } of [...element.shadowRoot!.querySelectorAll('li')].map((li) =>
        li.getBoundingClientRect(),
      ))
        expect([left >= base.left, right <= base.right]).to.eql([true, true]);
    }
    const wide = await showBlock(lunch, linde, 1280);
    wide.style.setProperty('--bereikbaar-max-width', '20em');
    expect(find(wide, '[part=base]')!.getBoundingClientRect().width).to.equal(320);
  });
});

describe('the picture of the day in the block', () => {
  after(() => usePage());

  it('is there when it is asked for, below the ways to an answer', async () => {
    const element = await showBlock(lunch);
    expect(find(element, '[part=ribbon]')).to.equal(null);
    element.setAttribute('ribbon', '');
    await until(() => find(element, '[part=ribbon]'));
    const { bottom } = find(element, '[part=list]')!.getBoundingClientRect();
    expect(find(element, '[part=ribbon]')!.getBoundingClientRect().top).to.be.at.least(bottom);
    element.removeAttribute('ribbon');
    await element.updateComplete;
    expect(find(element, '[part=ribbon]')).to.equal(null);
  });
});

describe('the block while a form is open', () => {
  after(() => usePage());

  it('has no light, and a focus ring around the head of the row only', async () => {
    const element = await showBlock(lunch);
    action(element, 'callback').click();
    await until(() => row(element, 'callback').querySelector('bereikbaar-callback')?.shadowRoot?.querySelector('form'));
    expect(recommended(element)).to.equal(null);
    const head = row(element, 'callback').querySelector<HTMLElement>('.head')!;
    expect(action(element, 'callback').offsetParent === head, 'what can be pressed is the head').to.be.true;
    const form = row(element, 'callback').querySelector('.form')!;
    expect(head.getBoundingClientRect().bottom).to.be.at.most(form.getBoundingClientRect().top);
    action(element, 'callback').click();
    await element.updateComplete;
    expect(recommended(element)).to.equal('chat');
  });
});

describe('a block of which the hours are not known', () => {
  after(() => usePage());

  const chat = { id: 'chat', type: 'chat', provider: 'generic', hours: 'unknown' };

  it('has one quiet line, and only what can be used: no light, and no words that do nothing', async () => {
    const document = { ...unknownHours, channels: [...unknownHours.channels, chat] };
    const element = await showBlock('2026-11-24T11:00', document);
    expect(seen(find(element, '[part=status]'))).to.equal('Niet bekend of wij nu bereikbaar zijn');
    expect(find(element, '[part=status] svg')).to.equal(null);
    expect(recommended(element)).to.equal(null);
    const actions = [...element.shadowRoot!.querySelectorAll('[part=action]')];
    expect(actions.map(({ localName }) => localName)).to.eql(['a', 'a']);
    await expect(element).to.be.accessible();
  });
});
