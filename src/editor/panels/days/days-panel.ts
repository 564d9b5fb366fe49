import { html, type TemplateResult } from 'lit';
import type { PanelHost, Panel } from '../../editor-host.js';
import { ExceptionsPart } from './exceptions-part.js';
import { HolidaysPart } from './holidays-part.js';
import { SeasonsPart } from './seasons-part.js';

/** Days that are not as the week: exceptions, holidays, seasons. */
export class DaysPanel implements Panel {
  readonly #exceptions: ExceptionsPart;
  readonly #holidays: HolidaysPart;
  readonly #seasons: SeasonsPart;

  constructor(host: PanelHost) {
    this.#exceptions = new ExceptionsPart(host);
    this.#holidays = new HolidaysPart(host, (form) => this.#exceptions.open(form));
    this.#seasons = new SeasonsPart(host);
  }

  reveal(pointer: string): void {
    this.#seasons.reveal(pointer);
  }

  render(): TemplateResult {
    return html`${this.#exceptions.render()} ${this.#seasons.render()} ${this.#holidays.render()}`;
  }
}
