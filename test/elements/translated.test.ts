// Translators, extensions and find-in-page markers change the nodes of open shadow roots: the next change shows the truth (FAILURES 57).
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { usePage } from '../../src/page/page.js';
import { CallbackScene } from './callback/callback-scene.js';
import { shown, type Shown, type Tag } from './shown-elements.js';
import { until } from './until.js';

const document_ = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  organisation: { name: 'De Linde' },
  hours: { 'mon-fri': ['08:00-17:00'] },
  breaks: [{ name: 'lunch', time: '12:30-13:30' }],
  channels: [
    { id: 'phone', type: 'phone', number: '+31201234567' },
    { id: 'callback', type: 'callback', endpoint: '/api/callback', slots: { lengthMinutes: 60 } },
    { id: 'email', type: 'email', address: 'info@delinde.example' },
  ],
};

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (/\p{L}|\d/u.test(walker.currentNode.nodeValue!)) texts.push(walker.currentNode as Text);
  return texts;
}

function font(...content: (string | Node)[]): HTMLElement {
  const made = document.createElement('font');
  made.append(...content);
  return made;
}

/** What is done to the nodes in a shadow root. */
const guests: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'Google Translate, which replaces texts by <font>': (root) => {
    for (const text of textsIn(root)) text.replaceWith(font(font(`translated ${text.data}`)));
  },
  'a translator that puts its element in first and moves the text into it': (root) => {
    for (const text of textsIn(root)) {
      const made = font();
      text.before(made);
      made.append(text);
      text.data = 'translated';
    }
  },
  'a translator that writes into the texts': (root) => {
    for (const text of textsIn(root)) text.data = `translated ${text.data}`;
  },
  'a marker of what was found': (root) => {
    for (const text of textsIn(root)) {
      const rest = text.splitText(Math.floor(text.length / 2));
      const mark = document.createElement('mark');
      rest.replaceWith(mark);
      mark.append(rest);
    }
  },
  'whoever merges texts': (root) => root.normalize(),
  'whoever removes texts': (root) => {
    for (const text of textsIn(root)) text.remove();
  },
  'whoever empties elements': (root) => {
    for (const element of [...root.children]) element.textContent = '';
  },
  'whoever empties all of it': (root) => root.replaceChildren(),
};

/** What is read in an element, and in those that stand in it. */
function readIn(element: Element): string {
  const root = element.shadowRoot;
  const inner = [...(root?.querySelectorAll('*') ?? [])].filter(({ shadowRoot }) => shadowRoot).map(readIn);
  const texts = textsIn(root!).filter(({ parentElement }) => !parentElement?.closest('[aria-live]')); // what it says aloud
  return [texts.map(({ data }) => data.trim()).join(' '), ...inner].join(' | ');
}

describe('an element whose nodes were changed by somebody else', () => {
  let scene: CallbackScene;
  let place: HTMLElement;
  beforeEach(async () => {
    scene = new CallbackScene('2026-11-24T11:00');
    place = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  });
  after(() => usePage());

  async function put(tag: Tag): Promise<Shown> {
    const element = document.createElement(tag) as Element as Shown;
    Object.assign(element, { schedule: structuredClone(document_) });
    place.append(element);
    await until(() => element.shadowRoot!.querySelector(shown[tag]));
    await element.updateComplete;
    return element;
  }

  for (const tag of Object.keys(shown) as Tag[]) {
    for (const [who, change] of Object.entries(guests)) {
      it(`says the truth at the next change: <${tag}>, ${who}`, async () => {
        const [element, other] = [await put(tag), await put(tag)];
        for (const time of ['2026-11-24T12:30', '2026-11-24T13:30', '2026-11-24T17:00', '2026-11-25T08:00']) {
          const before = readIn(other);
          change(element.shadowRoot!);
          await Promise.resolve();
          change(element.shadowRoot!);
          await new Promise((done) => setTimeout(done));
          scene.goTo(time);
          for (const each of [element, other]) each.requestUpdate();
          await Promise.all([element.updateComplete, other.updateComplete]);
          // What was translated, and is still true, stays.
          if (readIn(other) === before && /translat|Translat|marker/.test(who)) continue;
          expect(readIn(element)).to.equal(readIn(other));
        }
      });
    }

    it(`leaves a translation where nothing changes: <${tag}>`, async () => {
      if (tag === 'bereikbaar-status') return; // it has few nodes, and writes what it has to say
      const element = await put(tag);
      guests['Google Translate, which replaces texts by <font>']!(element.shadowRoot!);
      const translated = readIn(element);
      for (let update = 0; update < 3; update++) {
        element.requestUpdate();
        await element.updateComplete;
      }
      expect(readIn(element)).to.equal(translated);
    });

    it(`is not translated where it speaks the page's language, and may be elsewhere: <${tag}>`, async () => {
      const element = await put(tag);
      const spoken = () => element.shadowRoot!.querySelector<HTMLElement>('[lang^=nl]')!;
      expect(spoken().translate).to.be.false;
      place.lang = 'ar';
      await until(() => spoken().translate);
      place.lang = 'nl-NL';
      await until(() => !spoken().translate);
    });
  }

  it('keeps what is being typed, and the focus', async () => {
    const element = await put('bereikbaar-callback');
    const name = element.shadowRoot!.querySelector<HTMLInputElement>('#name')!;
    name.focus();
    for (const letter of ['J', 'o', ' ', 'd']) {
      guests['Google Translate, which replaces texts by <font>']!(element.shadowRoot!);
      name.value += letter;
      name.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement === name).to.be.true;
    }
    expect(name.value).to.equal('Jo d');
  });
});
