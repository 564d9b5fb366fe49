import { html, nothing, type TemplateResult } from 'lit';
import type { ExportFormat } from '../../../messages/makers/editor/file-words.js';
import type { PanelHost, Panel } from '../../editor-host.js';
import { exportAs, formatsFor, type ExportedFile } from './export-formats.js';
import { remarksTemplate, sayRemarks } from './remarks.js';

/** Has the browser save a file. */
function save({ name, type, text }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Saves the schedule for elsewhere. */
export class ExportPart implements Panel {
  readonly #host: PanelHost;
  #format: ExportFormat = 'schedule';
  #remarks: readonly string[] = [];

  constructor(host: PanelHost) {
    this.#host = host;
  }

  render(): TemplateResult {
    const { words, reading } = this.#host;
    const { file } = words;
    const { schedule } = reading;
    return html`<section class="card stack" aria-labelledby="file-export-heading">
      <h4 id="file-export-heading">${file.exportHeading}</h4>
      <p class="hint">${schedule ? file.exportHint : file.needsValid}</p>
      ${
        schedule
          ? html`<div class="row">
              <label for="file-export">${file.exportFormat}</label>
              <select id="file-export" @change=${(event: Event) => this.#choose(event)}>
                ${formatsFor(schedule).map(
                  (format) =>
                    html`<option value=${format} ?selected=${format === this.#format}>${file.formats[format]}</option>`,
                )}
              </select>
              <button type="button" @click=${() => void this.#download()}>${file.download}</button>
            </div>`
          : nothing
      }
      ${remarksTemplate(words, this.#remarks)}
    </section>`;
  }

  #choose(event: Event): void {
    this.#format = (event.currentTarget as HTMLSelectElement).value as ExportFormat;
    this.#remarks = [];
    this.#host.requestUpdate();
  }

  async #download(): Promise<void> {
    const { reading, now, words } = this.#host;
    const { schedule, text } = reading;
    if (!schedule) return;
    try {
      const file = await exportAs(this.#format, { schedule, text, instant: now });
      save(file);
      this.#remarks = sayRemarks(words, file.lost);
      this.#host.announce(words.file.downloaded(file.name));
    } catch (error) {
      this.#remarks = [words.file.unreadable(String(error))];
      this.#host.requestUpdate();
    }
  }
}
