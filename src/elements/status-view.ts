import type { State } from '../schedule/states.js';
import { stateIcon } from './state-icon.js';
import { make } from './make.js';

/** What a status shows. */
export interface ShownStatus {
  readonly state: State;
  readonly headline: string;
  readonly detail: string;
  /** The language of the sentences (BCP 47). */
  readonly language: string;
  /** The moment that is previewed. */
  readonly preview: string | null;
}

function statusNodes({ state, headline, detail, language, preview }: ShownStatus): Element {
  const more = detail ? [make('span', { class: 'unseen' }, '. '), ' ', make('span', { part: 'detail' }, detail)] : [];
  const marked = preview ? [' ', make('time', { part: 'preview' }, preview)] : [];
  const words = make('span', { class: 'words' }, make('span', { part: 'headline' }, headline), ...more, ...marked);
  return make('span', { part: 'base', lang: language, dir: 'auto' }, stateIcon(state), words);
}

/**
 * The nodes of a status in its shadow root. They are so few that they are made by hand: rendering templates would double
 * what visitors load, and needs a Trusted Types policy.
 */
export class StatusView {
  readonly #slot = make('slot', {}, '\u200b');
  readonly #spoken = make('span', { class: 'unseen', role: 'status' });
  readonly #root: DocumentFragment;
  #shown = '';

  constructor(root: DocumentFragment) {
    this.#root = root;
    root.append(this.#slot, this.#spoken);
  }

  /** Shows a status instead of the own content; null shows the own content. */
  show(status: ShownStatus | null): void {
    const shown = JSON.stringify(Object.values(status ?? {}));
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#slot.toggleAttribute('hidden', !!status);
    this.#root.replaceChildren(...(status ? [statusNodes(status)] : []), this.#slot, this.#spoken);
  }

  /** Has assistive technology say a sentence; an empty one says nothing. */
  say(sentence: string): void {
    if (this.#spoken.textContent !== sentence) this.#spoken.textContent = sentence;
  }
}
