import { html, nothing, type TemplateResult } from 'lit';
import { LazyPart } from '../../elements/base/lazy-part.js';
import type { EditorHost, Panel } from '../editor-host.js';
import type { ReviewingHost } from './told-changes.js';

type Teller = typeof import('./told-changes.js');

const canReview = (host: EditorHost): host is ReviewingHost => host.wantWords('reviewing');

/** As many sentences as are read before a save. */
const few = 6;

/** What changes for visitors, before it is saved. It takes a moment to find out, so that is done when somebody asks. */
export class ChangesPanel implements Panel {
  readonly #host: EditorHost;
  readonly #teller: LazyPart<Teller>;
  #isOpen = false;
  #isWhole = false;

  constructor(host: EditorHost) {
    this.#host = host;
    this.#teller = new LazyPart(host, () => import('./told-changes.js'), 'what tells of changes');
  }

  render(): TemplateResult {
    const { review } = this.#host.words;
    return html`<details
      class="card"
      id="changes"
      ?open=${this.#isOpen}
      @toggle=${(event: Event) => this.#toggle(event.currentTarget as HTMLDetailsElement)}
    >
      <summary>${review.heading}</summary>
      ${this.#isOpen ? this.#told() : nothing}
      <button type="button" id="changes-revert" @click=${() => this.#revert()}>${review.revert}</button>
    </details>`;
  }

  #toggle({ open }: HTMLDetailsElement): void {
    if (open === this.#isOpen) return;
    this.#isOpen = open;
    this.#host.requestUpdate();
  }

  #revert(): void {
    this.#host.revert();
    this.#host.focusOn('undo');
  }

  #told(): TemplateResult {
    const host: EditorHost = this.#host;
    const teller = this.#teller.want();
    const { review } = host.words;
    return html`<p class="hint">${host.reading.schedule ? review.hint : review.ofLastValid}</p>
      ${canReview(host) && teller ? this.#sentences(host, teller.tellChanges(host)) : nothing}`;
  }

  #sentences({ words, loadedText }: ReviewingHost, all: readonly string[] | null): TemplateResult {
    const { review, changes } = words;
    if (!all) return html`<p>${loadedText.trim() ? review.unreadable : changes.allNew}</p>`;
    if (!all.length) return html`<p>${changes.nothing}</p>`;
    const shown = this.#isWhole ? all : all.slice(0, few);
    const more = all.length - shown.length;
    return html`<ul class="told">
        ${shown.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      ${
        more
          ? html`<button type="button" class="plain" @click=${() => this.#showAll()}>${review.showAll(more)}</button>`
          : nothing
      }`;
  }

  #showAll(): void {
    this.#isWhole = true;
    this.#host.focusOn('changes-revert');
  }
}
