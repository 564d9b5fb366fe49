import type { State } from '../../schedule/document/states.js';
import { make } from '../base/make.js';
import { showState, stateIcon } from '../base/state-icon.js';

/** What a status says. */
export interface ShownWords {
  readonly state: State;
  readonly headline: string;
  readonly detail: string;
  /** The language of the sentences (BCP 47). */
  readonly language: string;
}

/** Changes a text only if it is another one: someone may have selected a part of it. */
function write(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Gives an element an attribute, unless it has that already. */
function mark(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Puts nodes into an element, unless it has these and no others. */
function fill(element: Element, ...nodes: readonly Node[]): void {
  const { childNodes } = element;
  const isFilled = nodes.length === childNodes.length && nodes.every((node, index) => node === childNodes[index]);
  if (!isFilled) element.replaceChildren(...nodes);
}

/**
 * The nodes of a status in its shadow root. They are so few that they are made by hand: rendering templates would double
 * what visitors load, and needs a Trusted Types policy. A page may have a thousand of them. The slot and the live region
 * stay where they are for good: assistive technology misses a region that arrives together with what it says.
 */
export class StatusView {
  readonly #icon = stateIcon('unknown');
  readonly #headline = make('span', { part: 'headline' });
  readonly #more = [make('span', { class: 'stop' }, '.'), new Text(' '), make('span', { part: 'detail' })] as const;
  readonly #words = make('span', { class: 'words' });
  readonly #base = make('span', { part: 'base', dir: 'auto' }, this.#icon, this.#words);
  readonly #slot = make('slot', {});
  /** Keeps a line free where there is no own content. */
  readonly #line = new Text();
  readonly #region = make('span', { class: 'aside', 'aria-live': 'polite' });
  readonly #host: Element;
  #marked: readonly [Text, Element] | undefined;
  #shown: readonly (Text | Element)[] = [];

  constructor(root: ShadowRoot) {
    this.#host = root.host;
    root.append(this.#slot, this.#line, this.#region);
  }

  /** Shows words instead of the own content (without any: the own content), and marks a preview with its moment. */
  show(words: ShownWords | null | undefined, preview: string | undefined): void {
    const { childElementCount, textContent } = this.#host;
    this.#slot.toggleAttribute('hidden', !!words);
    write(this.#line, words || childElementCount || textContent.trim() ? '' : '\u200b');
    const marked = preview ? this.#mark(preview) : [];
    this.#place(words ? [this.#base] : marked);
    if (words) this.#say(words, marked);
  }

  #mark(preview: string): readonly [Text, Element] {
    this.#marked ??= [new Text(' '), make('time', { part: 'preview' })];
    write(this.#marked[1], preview);
    return this.#marked;
  }

  /** Puts nodes before the slot, instead of those that stand there. */
  #place(nodes: readonly (Text | Element)[]): void {
    if (nodes[0] === this.#shown[0]) return;
    for (const node of this.#shown) node.remove();
    this.#slot.before(...nodes);
    this.#shown = nodes;
  }

  #say({ state, headline, detail, language }: ShownWords, marked: readonly Node[]): void {
    showState(this.#icon, state);
    mark(this.#base, 'lang', language);
    write(this.#headline, headline);
    write(this.#more[2], detail);
    fill(this.#words, this.#headline, ...(detail ? this.#more : []), ...marked);
  }

  /** Has assistive technology say what stands in a node; without one, nothing. */
  say(announcement: Node | null): void {
    fill(this.#region, ...(announcement ? [announcement] : []));
  }
}
