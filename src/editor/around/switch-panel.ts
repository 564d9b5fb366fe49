import { html, nothing, type TemplateResult } from 'lit';
import { listOverrides, type ListedOverride } from '../document/override.js';
import type { EditorHost, Panel } from '../editor-host.js';
import { firstPanel } from '../panels/later-panel.js';
import { isSameJson } from '../text/same-json.js';
import { wallNow } from './clock.js';

/** The switch of the moment: what holds now, how to end it, and the few questions to begin. */
export class SwitchPanel implements Panel {
  readonly #host: EditorHost;
  readonly #questions: Panel;
  readonly #list: Panel;
  #isAsking = false;
  /** The one that the questions are about; null for a new one. */
  #changed: ListedOverride | null = null;

  constructor(host: EditorHost) {
    this.#host = host;
    this.#list = firstPanel(host, {
      load: () => import('./switch-list.js'),
      make: (module, given) =>
        new module.SwitchList(given, {
          ...{ onTaken: () => this.#focus(), change: (listed) => this.#ask(true, listed) },
        }),
      name: 'the list of switches',
    });
    this.#questions = firstPanel(host, {
      load: () => import('./switch-questions.js'),
      make: (module, given) =>
        new module.SwitchQuestions(given, {
          ...{ changed: () => this.#changed, onDone: () => this.#ask(false) },
        }),
      name: 'the questions of the switch',
    });
  }

  render(): TemplateResult | typeof nothing {
    const { words, document, isLocked, schedule } = this.#host;
    const wall = wallNow(this.#host);
    if (!wall || !schedule) return nothing;
    const listed = listOverrides(document, wall);
    const { index, value } = this.#changed ?? {};
    // It was taken back, or ended: nobody can change it any more.
    if (index !== undefined && !isSameJson(listed[index]?.value, value)) this.#isAsking = false;
    if (!this.#isAsking) this.#changed = null;
    const holds = listed.some(({ time }) => time === 'now');
    return html`<section
      id="switch"
      data-at="/override"
      class="card stack ${holds ? 'switch-on' : ''}"
      tabindex="-1"
      aria-labelledby="switch-heading"
    >
      <h3 id="switch-heading">${words.switch.heading}</h3>
      ${listed.length ? this.#list.render() : nothing}
      ${this.#isAsking && !isLocked ? this.#questions.render() : this.#beginTemplate()}
    </section>`;
  }

  #beginTemplate(): TemplateResult {
    const { words, isLocked } = this.#host;
    return html`<div class="row">
      <button type="button" id="switch-begin" ?disabled=${isLocked} @click=${() => this.#ask(true)}>
        ${words.switch.begin}
      </button>
    </div>`;
  }

  #ask(isAsking: boolean, changed: ListedOverride | null = null): void {
    this.#isAsking = isAsking;
    this.#changed = changed;
    this.#focus();
  }

  #focus(): void {
    this.#host.focusOn(this.#isAsking ? 'switch-end-time' : 'switch-begin');
  }
}
