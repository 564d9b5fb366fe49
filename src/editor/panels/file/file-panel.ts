import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PanelHost, Panel } from '../../editor-host.js';
import { ExportPart } from './export-part.js';
import { ImportPart } from './import-part.js';
import { tellFault } from './tell-fault.js';

/** The document's text, to be edited as text; and what goes in and out. */
export class FilePanel implements Panel {
  readonly #host: PanelHost;
  readonly #import: ImportPart;
  readonly #export: ExportPart;

  constructor(host: PanelHost) {
    this.#host = host;
    this.#import = new ImportPart(host);
    this.#export = new ExportPart(host);
  }

  render(): TemplateResult {
    const { words, reading, isLocked } = this.#host;
    const fault = this.#fault();
    return html`<h3 id="file-heading">${words.file.heading}</h3>
      <p id="file-hint" class="hint">${words.file.hint}</p>
      <label for="file-text">${words.file.label}</label>
      <textarea
        id="file-text"
        data-at=""
        spellcheck="false"
        autocapitalize="off"
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby="file-hint${fault ? ' file-fault' : ''}"
        rows="20"
        ?readonly=${isLocked}
        .value=${live(reading.text)}
        @input=${(event: Event) => this.#write((event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
      ${fault ? html`<p class="fault" id="file-fault">${fault}</p>` : nothing}
      ${isLocked ? nothing : this.#import.render()} ${this.#export.render()}`;
  }

  /** Why the text is no document; empty when it is one. */
  #fault(): string {
    const { words, reading } = this.#host;
    const { fault, document } = reading;
    if (fault) return tellFault(words, fault);
    return document ? '' : words.shell.noObject;
  }

  #write(text: string): void {
    this.#host.write({ name: this.#host.words.shell.textEdited, key: 'text' }, text);
  }
}
