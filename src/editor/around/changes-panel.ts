import { html, type TemplateResult } from 'lit';
import { LazyPart } from '../../elements/base/lazy-part.js';
import { currentPage } from '../../page/page.js';
import type { Panel, ReviewingHost } from '../editor-host.js';

type Teller = typeof import('./told-changes.js');

interface Told {
  /** Null where what was loaded is no schedule, or nobody waits for it any more. */
  readonly sentences: readonly string[] | null;
}

type Asked = readonly [reading: unknown, loaded: unknown, language: unknown];

/** Milliseconds without an edit after which it is found out what all of them change. */
const rest = 600;

/** What changes for visitors, before it is saved: told after the last of some edits, in a room of its own, so that nothing below it moves. */
export class ChangesPanel implements Panel {
  readonly #host: ReviewingHost;
  readonly #teller: LazyPart<Teller>;
  /** What the sentences are about, and in which language they are. */
  #asked: Asked = [null, null, null];
  #isAtRest = false;
  #telling: LazyPart<Told> | undefined;
  #cancel: (() => void) | undefined;

  constructor(host: ReviewingHost) {
    this.#host = host;
    this.#teller = new LazyPart(host, () => import('./told-changes.js'), 'what tells of changes');
    host.addController({ hostDisconnected: () => this.#forget([null, null, null]) });
  }

  render(): TemplateResult {
    const { review } = this.#host.words;
    return html`<div class="entry">
        <h3 id="changes-heading">${review.heading}</h3>
        <button type="button" id="changes-revert" @click=${() => this.#revert()}>${review.revert}</button>
      </div>
      <div class="told" tabindex="0" role="group" aria-labelledby="changes-heading">${this.#told()}</div>`;
  }

  #revert(): void {
    this.#host.revert();
    this.#host.focusOn('undo');
  }

  #forget(asked: Asked): void {
    this.#cancel?.();
    if (this.#telling) this.#host.removeController(this.#telling);
    this.#telling = undefined;
    this.#isAtRest = false;
    this.#asked = asked;
  }

  #follow(): void {
    const { reading, loadedText, words, now } = this.#host;
    const asked = [reading, loadedText, words.language] as const;
    if (asked.every((each, index) => each === this.#asked[index])) return;
    this.#forget(asked);
    this.#cancel = currentPage().clock.wakeAt(now + rest, () => {
      this.#isAtRest = true;
      this.#host.requestUpdate();
    });
  }

  /** What is told of the present text; undefined as long as that is not known. */
  #ask(): Told | null | undefined {
    this.#follow();
    const teller = this.#teller.want();
    if (!teller || !this.#isAtRest) return undefined;
    const asked = this.#asked;
    const tell = () => teller.tellChanges(this.#host, () => asked === this.#asked);
    this.#telling ??= new LazyPart(this.#host, tell, 'what changes for visitors');
    return this.#telling.want();
  }

  #told(): TemplateResult {
    const { words, reading, loadedText } = this.#host;
    const { review, changes } = words;
    const told = this.#ask();
    if (!loadedText.trim()) return html`<p>${review.allNew}</p>`;
    if (!told) return html`<p class="hint">${review.looking}</p>`;
    const { sentences } = told;
    if (!sentences) return html`<p>${review.unreadable}</p>`;
    return html`<p class="hint">${reading.schedule ? review.hint : review.ofLastValid}</p>
      ${
        sentences.length
          ? html`<ul class="bullets">
              ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
          : html`<p>${changes.nothing}</p>`
      }`;
  }
}
