import { explainWordsIn } from '../../../messages/makers/explain/explain.js';
import type { Row } from '../../../messages/makers/explain/explain-words.js';
import { make } from '../make.js';

/** A line of the explanation: what it is about, and what there is to say of that. */
function drawRow({ key, label, lines }: Row): Node[] {
  const texts = lines.map((line) => make('p', {}, line));
  return [make('dt', { class: key }, label), make('dd', { class: key }, ...texts)];
}

/** What is explained: the page, or an element by its tag. */
export function drawCard(title: string, isTag: boolean, rows: readonly Row[]): Element {
  const heading = make('h3', {}, isTag ? make('code', {}, title) : title);
  return make('section', {}, heading, make('dl', {}, ...rows.flatMap(drawRow)));
}

/** What stands around the cards. */
export interface Frame {
  readonly dialog: HTMLElement;
  readonly heading: HTMLElement;
  readonly close: HTMLElement;
  readonly cards: HTMLElement;
}

/** Draws the frame, in the language of those who build the page. */
export function drawFrame(language: string): Frame {
  const words = explainWordsIn(language);
  const heading = make('h2', { id: 'title', tabindex: '-1' }, words.title) as HTMLElement;
  const close = make('button', { type: 'button' }, words.close) as HTMLElement;
  const cards = make('div', { class: 'cards' }) as HTMLElement;
  const introduction = make('p', { class: 'introduction' }, words.introduction);
  const attributes = { role: 'dialog', 'aria-labelledby': 'title', lang: words.language };
  const dialog = make('div', attributes, make('header', {}, heading, close), introduction, cards) as HTMLElement;
  return { dialog, heading, close, cards };
}

/** Puts cards where others are, as far as they differ: who reads one stays in it. */
export function replaceCards(box: Element, cards: readonly Element[]): void {
  cards.forEach((card, index) => {
    const before = box.children[index];
    if (!before) box.append(card);
    else if (!before.isEqualNode(card)) before.replaceWith(card);
  });
  [...box.children].slice(cards.length).forEach((card) => card.remove());
}
