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

/** Puts nodes into a parent, and takes out all others; what is there already is not touched. */
function fill(parent: Element | ShadowRoot, ...nodes: readonly Node[]): void {
  for (const node of [...parent.childNodes]) if (!nodes.includes(node)) node.remove();
  nodes.forEach((node, index) => {
    const there = parent.childNodes[index];
    if (there !== node) parent.insertBefore(node, there ?? null);
  });
}

/**
 * The nodes of a status in its shadow root. They are so few that they are made by hand: rendering templates would double
 * what visitors load, and needs a Trusted Types policy. A page may have a thousand of them. The slot and the live region
 * stay where they are for good: assistive technology misses a region that arrives together with what it says. Translators
 * replace texts, and others take nodes away: what is shown is compared with what is there.
 */
export class StatusView {
  readonly #icon = stateIcon('unknown');
  readonly #headline = make('span', { part: 'headline' });
  readonly #more = [new Text(' '), make('span', { part: 'detail' })] as const;
  readonly #words = make('span', { class: 'words' });
  readonly #base = make('span', { part: 'base', dir: 'auto' }, this.#icon, this.#words);
  readonly #slot: Element;
  /** Keeps a line free where there is no own content. */
  readonly #line = new Text();
  readonly #region = make('span', { class: 'aside', 'aria-live': 'polite' });
  readonly #root: ShadowRoot;
  #marked: readonly [Text, Element] | undefined;

  /** @param root has the slot already */
  constructor(root: ShadowRoot) {
    this.#root = root;
    this.#slot = root.firstElementChild!;
  }

  /** Shows words instead of the own content (without any: the own content), and marks a preview with its moment. What is said in the language of the page is nothing to translate. */
  show(words: ShownWords | null | undefined, preview: string | undefined, pageLanguage: string): void {
    const { childElementCount, textContent } = this.#root.host;
    this.#slot.toggleAttribute('hidden', !!words);
    write(this.#line, words || childElementCount || textContent.trim() ? '' : '\u200b');
    const marked = preview ? this.#mark(preview) : [];
    fill(this.#root, ...(words ? [this.#base] : marked.toReversed()), this.#slot, this.#line, this.#region);
    if (words) this.#say(words, marked, pageLanguage);
  }

  #mark(preview: string): readonly [Text, Element] {
    this.#marked ??= [new Text(' '), make('time', { part: 'preview' })];
    write(this.#marked[1], preview);
    return this.#marked;
  }

  #say({ state, headline, detail, language }: ShownWords, marked: readonly Node[], pageLanguage: string): void {
    showState(this.#icon, state);
    mark(this.#base, 'lang', language);
    mark(this.#base, 'translate', pageLanguage.startsWith(language) ? 'no' : 'yes');
    write(this.#headline, headline);
    write(this.#more[1], detail);
    fill(this.#base, this.#icon, this.#words);
    fill(this.#words, this.#headline, ...(detail ? this.#more : []), ...marked);
  }

  /** Has assistive technology say what stands in a node; without one, nothing. */
  say(announcement: Node | null): void {
    fill(this.#region, ...(announcement ? [announcement] : []));
  }
}
