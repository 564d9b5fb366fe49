import type { State } from '../schedule/states.js';
import { make } from './make.js';
import { stateIcon } from './state-icon.js';

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
 * what visitors load, and needs a Trusted Types policy. The slot and the live region stay where they are for good:
 * assistive technology misses a region that arrives together with what it says.
 */
export class StatusView {
  readonly #slot = make('slot', {}, '\u200b');
  readonly #spoken = make('span', { class: 'unseen', role: 'status', dir: 'auto' });
  #base: Element | undefined;
  #shown = '';

  constructor(root: DocumentFragment) {
    root.append(this.#slot, make('span', { class: 'aside' }, this.#spoken));
  }

  /** Shows a status instead of the own content; null shows the own content. */
  show(status: ShownStatus | null): void {
    const shown = Object.values(status ?? {}).join('\n');
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#slot.toggleAttribute('hidden', !!status);
    this.#base?.remove();
    this.#base = status ? statusNodes(status) : undefined;
    if (this.#base) this.#slot.before(this.#base);
    if (status) this.#spoken.setAttribute('lang', status.language);
  }

  /** Has assistive technology say a sentence; an empty one says nothing. */
  say(sentence: string): void {
    if (this.#spoken.textContent !== sentence) this.#spoken.textContent = sentence;
  }
}
