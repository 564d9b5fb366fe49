import { html, nothing, type TemplateResult } from 'lit';
import { listIn, stringIn, withKey } from '../../document/plain-edits.js';
import type { PanelHost, Panel } from '../../editor-host.js';
import { readText } from '../../text/read-text.js';
import type { ForeignHours } from './look-into.js';
import { remarksTemplate, sayRemarks } from './remarks.js';
import { tellFault } from './tell-fault.js';

/** As many lines as are told at once. */
const few = 14;

/** Takes over what is written elsewhere: it shows first what comes along, and what does not. */
export class ImportPart implements Panel {
  readonly #host: PanelHost;
  #typed = '';
  #findings: ForeignHours | null = null;
  #fault = '';
  /** What it says, in words. */
  #told: readonly string[] = [];

  constructor(host: PanelHost) {
    this.#host = host;
  }

  render(): TemplateResult {
    const { file } = this.#host.words;
    return html`<section class="card stack" aria-labelledby="file-import-heading">
      <h4 id="file-import-heading">${file.importHeading}</h4>
      <p class="hint" id="file-import-hint">${file.importHint}</p>
      <div class="field">
        <label for="file-import-file">${file.importFile}</label>
        <input id="file-import-file" type="file" @change=${(event: Event) => void this.#choose(event)} />
      </div>
      <div class="field">
        <label for="file-import-text">${file.importText}</label>
        <textarea
          id="file-import-text"
          rows="4"
          spellcheck="false"
          aria-describedby="file-import-hint"
          .value=${this.#typed}
          @input=${(event: Event) => (this.#typed = (event.currentTarget as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      <div class="row"><button type="button" @click=${() => void this.#look()}>${file.look}</button></div>
      ${this.#reportTemplate()}
    </section>`;
  }

  #reportTemplate(): TemplateResult | typeof nothing {
    const { file } = this.#host.words;
    if (this.#fault) return html`<p class="fault" id="file-import-report" tabindex="-1">${this.#fault}</p>`;
    const findings = this.#findings;
    if (!findings) return nothing;
    const { format, text, exceptions, hasHours } = findings;
    const isNothing = text === null && !exceptions.length;
    return html`<div class="stack" id="file-import-report" tabindex="-1">
      <p>${isNothing ? file.nothingFound : file.found(file.formats[format])}</p>
      ${text !== null && !hasHours ? html`<p>${file.noHours}</p>` : nothing} ${this.#toldTemplate()}
      ${remarksTemplate(this.#host.words, sayRemarks(this.#host.words, findings.lost))}
      ${isNothing ? nothing : this.#choicesTemplate(findings)}
    </div>`;
  }

  #choicesTemplate({ text, exceptions }: ForeignHours): TemplateResult {
    const { file } = this.#host.words;
    return html`<div class="row">
      ${
        text === null
          ? nothing
          : html`<button type="button" @click=${() => this.#replace(text)}>${file.replace}</button>`
      }
      ${
        exceptions.length && this.#host.reading.document
          ? html`<button type="button" @click=${() => this.#add(exceptions)}>
              ${file.addExceptions(exceptions.length)}
            </button>`
          : nothing
      }
      <button type="button" class="plain" @click=${() => this.#forget()}>${file.stop}</button>
    </div>`;
  }

  /** What will be in the document, before it is: the rest folds out. */
  #toldTemplate(): TemplateResult | typeof nothing {
    const { file } = this.#host.words;
    if (!this.#told.length) return nothing;
    const list = (all: readonly string[]) =>
      html`<ul class="bullets">
        ${all.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>`;
    const more = this.#told.length - few;
    return html`<p>${file.says}</p>
      ${list(this.#told.slice(0, few))}
      ${
        more > 0
          ? html`<details>
              <summary>${file.more(more)}</summary>
              ${list(this.#told.slice(few))}
            </details>`
          : nothing
      }`;
  }

  async #choose(event: Event): Promise<void> {
    const [chosen] = (event.currentTarget as HTMLInputElement).files ?? [];
    if (!chosen) return;
    this.#typed = await chosen.text();
    await this.#look();
  }

  async #look(): Promise<void> {
    const { document, now, words } = this.#host;
    this.#findings = null;
    this.#told = [];
    this.#fault = '';
    try {
      const [{ lookInto }, { sayFound }] = await Promise.all([import('./look-into.js'), import('./say-found.js')]);
      this.#findings = await lookInto(this.#typed, stringIn(document, 'timeZone'), now);
      const { fault, text, exceptions } = this.#findings;
      const found = text === null ? { exceptions } : readText(text).document;
      this.#told = found ? sayFound(this.#host, { timeZone: document['timeZone'] ?? 'UTC', ...found }) : [];
      if (fault) this.#fault = tellFault(words, fault);
    } catch (error) {
      this.#fault = words.file.unreadable(error instanceof Error ? error.message : String(error));
    }
    this.#host.focusOn('file-import-report');
  }

  #replace(text: string): void {
    const { file } = this.#host.words;
    this.#host.write({ name: file.importHeading.toLowerCase() }, text);
    this.#finish(file.replaced);
  }

  #add(exceptions: ForeignHours['exceptions']): void {
    const { file } = this.#host.words;
    const sentence = file.added(exceptions.length);
    this.#host.edit({ name: sentence }, (document) =>
      withKey(document, 'exceptions', [...listIn(document, 'exceptions'), ...exceptions]),
    );
    this.#finish(sentence);
  }

  #finish(sentence: string): void {
    this.#typed = '';
    this.#forget();
    this.#host.announce(sentence);
  }

  #forget(): void {
    this.#findings = null;
    this.#fault = '';
    this.#host.focusOn('file-import-text');
  }
}
