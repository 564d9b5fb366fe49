import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { BereikbaarStatus } from '../../../src/elements/status/bereikbaar-status.js';
import { documentText, ok } from '../../page/answers.js';
import { practice } from '../documents.js';
import { listenTo, part, statesOf, textOf } from '../reading.js';
import { Scene } from '../scene.js';
import { until } from '../until.js';

async function show(properties: Partial<BereikbaarStatus>, content = ''): Promise<BereikbaarStatus> {
  const element = Object.assign(document.createElement('bereikbaar-status'), properties);
  element.append(content);
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.append(element);
  await element.updateComplete;
  return element;
}

describe('what <bereikbaar-status> changes in the page', () => {
  it('is nothing but the words that change: nodes and a selection in them stay', async () => {
    const scene = new Scene('2026-11-24T11:00');
    const element = await show({ schedule: practice });
    const parts = ['base', 'icon', 'headline', 'detail'].map((name) => part(element, name));
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    element.requestUpdate();
    await element.updateComplete;
    expect(seen).to.deep.equal([]);
    scene.goTo('2026-11-24T20:00');
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal(['closed']);
    expect(['base', 'icon', 'headline', 'detail'].map((name) => part(element, name))).to.deep.equal(parts);
    expect(textOf(element, 'detail')).to.equal('Wij zijn nu gesloten. U kunt ons altijd mailen.');
    expect(part(element, 'icon')!.getAttribute('class')).to.equal('closed');
  });

  it('is few nodes, as a page may have a thousand of them, and one style sheet for all', async () => {
    new Scene('2026-11-24T12:45');
    const elements = [await show({ schedule: practice }, 'Bel ons'), await show({ schedule: practice }, 'Mail ons')];
    for (const { shadowRoot } of elements) {
      const nodes = document.createNodeIterator(shadowRoot!);
      let count = 0;
      while (nodes.nextNode()) count++;
      expect(shadowRoot!.querySelectorAll('*')).to.have.length.at.most(9);
      expect(count).to.be.at.most(15); // the root, and five texts
    }
    const [sheets, others] = elements.map(({ shadowRoot }) => [...shadowRoot!.adoptedStyleSheets]);
    expect(sheets).to.have.length.within(1, 2);
    expect(others).to.have.length(sheets!.length);
    for (const [index, sheet] of sheets!.entries()) expect(sheet).to.equal(others![index]);
  });

  it('takes the preview’s mark away, and the words with it, and brings them back', async () => {
    new Scene('2026-11-24T12:45');
    const element = await show({ schedule: practice, previewAt: 'tomorrow' }, 'Bel ons');
    for (const [previewAt, parts] of [
      ['2026-11-24T12:00', ['base', 'preview']],
      ['tomorrow', ['preview']],
      ['2026-11-24T12:00', ['base', 'preview']],
      [null, ['base']],
    ] as const) {
      element.previewAt = previewAt;
      await element.updateComplete;
      expect(['base', 'preview'].filter((name) => part(element, name))).to.deep.equal(parts);
    }
  });

  it('is a line even when its own content is only white space', async () => {
    new Scene();
    const line = (await show({ schedule: practice }, 'Bel ons')).getBoundingClientRect().height;
    for (const content of ['', ' \n ']) {
      const element = await show({ schedule: { ...practice, hours: 'unknown' } }, content);
      expect(element.getBoundingClientRect().height).to.be.closeTo(line, 8);
    }
  });
});

describe('the line between headline and detail', () => {
  /** A status on a page with this style, and where the first letter of its detail and its other boxes are. */
  async function layOut(style: string, room = 900) {
    const element = await show({ schedule: practice });
    const sheet = document.createElement('style');
    sheet.textContent = `bereikbaar-status { font: 16px/24px sans-serif; ${style}`;
    element.after(sheet);
    const [headline, detail] = [part(element, 'headline')!, part(element, 'detail')!];
    element.style.inlineSize = `${headline.getBoundingClientRect().width + room}px`;
    const letter = document.createRange();
    letter.setStart(detail.firstChild!, 0);
    letter.setEnd(detail.firstChild!, 1);
    return { element, headline, detail, letter: letter.getBoundingClientRect(), words: headline.parentElement! };
  }

  beforeEach(() => void new Scene('2026-11-24T12:45'));

  it('stands between the two: a gap of an em', async () => {
    const { headline, letter } = await layOut('display: block }');
    expect(letter.top).to.be.closeTo(headline.getBoundingClientRect().top, 2);
    expect(letter.left - headline.getBoundingClientRect().right).to.be.within(15, 24);
  });

  for (const [name, style] of Object.entries({
    'as we make it': '',
    'as a page makes it': 'bereikbaar-status::part(detail) { padding: 0; border: 0; margin: 0 }',
    'in a block': 'bereikbaar-status::part(detail) { display: block }',
  }))
    it(`leaves a detail that begins a line where lines begin, and whole: ${name}`, async () => {
      const { letter, words } = await layOut(`display: block } ${style}`, 50);
      const box = words.getBoundingClientRect();
      expect(letter.top).to.be.above(box.top + 12);
      expect(letter.left).to.be.closeTo(box.left, 1);
    });

  it('makes no line of its own between two blocks', async () => {
    const { headline, detail, words } = await layOut(
      '} bereikbaar-status::part(headline), bereikbaar-status::part(detail) { display: block }',
    );
    const [first, second, all] = [headline, detail, words].map((box) => box.getBoundingClientRect().height);
    expect(all).to.be.closeTo(first! + second!, 1);
  });

  it('is heard as a full stop, and only with a detail', async () => {
    const { element, headline } = await layOut('}');
    expect(getComputedStyle(headline, '::after').content).to.equal('"."');
    part(element, 'detail')!.remove();
    headline.nextSibling?.remove();
    expect(getComputedStyle(headline, '::after').content).to.equal('none');
  });
});

describe('a preview of which nothing is known', () => {
  it('is marked beside the own content: a moment that is none', async () => {
    new Scene();
    const element = await show({ schedule: practice, previewAt: 'tomorrow' }, 'Bel ons');
    expect(statesOf(element)).to.deep.equal(['unknown']);
    expect(textOf(element, 'preview')).to.equal('tomorrow');
    expect(part(element, 'preview')!.checkVisibility()).to.equal(true);
  });

  it('is marked beside the own content: a moment in unknown hours', async () => {
    new Scene();
    const element = await show({ schedule: { ...practice, hours: 'unknown' }, previewAt: '2026-11-24T12:00' }, 'Bel');
    expect(textOf(element, 'preview')).to.equal('voorbeeld: 2026-11-24 12:00');
    element.previewAt = null;
    await element.updateComplete;
    expect(part(element, 'preview')).to.equal(null);
  });
});

describe('a schedule in the page with a newer copy elsewhere', () => {
  const inline = documentText({ hours: 'always' });
  const page = (text: string) => html`
    <div>
      <script type="application/json" id="hours" data-src="https://linde.example/bereikbaar.json">
        ${text}
      </script>
      <bereikbaar-status src="#hours"></bereikbaar-status>
    </div>
  `;

  async function untilShown(element: BereikbaarStatus, state: string): Promise<void> {
    await until(() => statesOf(element)[0] === state, state);
    expect(statesOf(element)).to.deep.equal([state]);
  }

  it('is silently replaced by the first answer, as nothing has changed by then', async () => {
    const scene = new Scene('2026-11-24T20:00');
    let answer: (response: Response) => void;
    scene.answer = () => new Promise((resolve) => (answer = resolve));
    const element = (await fixture(page(inline))).querySelector('bereikbaar-status')!;
    await untilShown(element, 'open');
    const said = listenTo(element);
    answer!(await ok(documentText())());
    await untilShown(element, 'closed');
    expect(said).to.deep.equal([]);
    scene.goTo('2026-11-25T09:00');
    await untilShown(element, 'open');
    expect(said).to.have.length(1);
  });

  it('changes aloud in time as long as there is no answer', async () => {
    const scene = new Scene('2026-11-24T16:00');
    scene.answer = () => new Promise(() => {});
    const element = (await fixture(page(documentText()))).querySelector('bereikbaar-status')!;
    await untilShown(element, 'open');
    const said = listenTo(element);
    scene.goTo('2026-11-24T17:00');
    await untilShown(element, 'closed');
    expect(said).to.have.length(1);
  });
});
