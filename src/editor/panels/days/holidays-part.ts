import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { JsonObject } from '../../../schedule/document/json.js';
import { countryOf } from '../../../schedule/calendar/holidays-by-country.js';
import type { ExceptionForm } from '../../document/exception-form.js';
import {
  closeHoliday,
  isAsked,
  listBridgeDays,
  listHolidayRows,
  openHoliday,
  otherHoursForm,
  setBridgeDay,
  type BridgeDay,
  type HolidayRow,
} from '../../document/holidays.js';
import type { PanelHost } from '../../editor-host.js';
import { sayDay } from '../../fields/say-dates.js';
import { todayOf } from '../../today.js';
import { nameHoliday, nameHolidayApart } from './say-exception.js';

/** The holidays of the country: a question for each of which nothing is said, and the working days beside them. */
export class HolidaysPart {
  readonly #host: PanelHost;
  readonly #openForm: (form: ExceptionForm) => void;

  /** `openForm` opens the form of an exception. */
  constructor(host: PanelHost, openForm: (form: ExceptionForm) => void) {
    this.#host = host;
    this.#openForm = openForm;
  }

  get #words() {
    return this.#host.words.holidays;
  }

  render(): TemplateResult | typeof nothing {
    const { schedule } = this.#host;
    if (!schedule) return nothing;
    const all = listHolidayRows(schedule, todayOf(this.#host));
    const rows = this.#asked(all);
    const official = rows.filter(({ kind }) => kind === 'official');
    const others = rows.filter(({ kind }) => kind !== 'official');
    const { heading, intro, allAnswered, unknownHours, unknownCountry, more } = this.#words;
    const isKnown = countryOf(schedule.timeZone) !== null;
    const none = all.every((row) => row.kind !== 'official' || row.isKnown) ? allAnswered : unknownHours;
    return html`<h3 id="days-holidays" data-at="/exceptions" tabindex="-1">${heading}</h3>
      <p class="hint">${!isKnown ? unknownCountry : official.length ? intro : none}</p>
      ${this.#questions(official)}
      ${
        others.length
          ? html`<details>
              <summary>${more(others.length)}</summary>
              ${this.#questions(others)}
            </details>`
          : nothing
      }
      ${this.#bridges()}`;
  }

  /** An answer is for each year: a holiday is asked once. */
  #asked(rows: readonly HolidayRow[]): HolidayRow[] {
    const asked = rows.filter(isAsked);
    return asked.filter(({ name }, index) => asked.findIndex((other) => other.name === name) === index);
  }

  #questions(rows: readonly HolidayRow[]): TemplateResult | typeof nothing {
    if (!rows.length) return nothing;
    return html`<ul class="stack">
      ${rows.map((row, index) => html`<li>${this.#question(row, (rows[index + 1] ?? rows[index - 1])?.name)}</li>`)}
    </ul>`;
  }

  #question(row: HolidayRow, next: string | undefined): TemplateResult {
    const words = this.#words;
    const holiday = nameHolidayApart(this.#host, row.name);
    const answer = (change: typeof openHoliday, told: string) => () => this.#answer(row, change, told, next);
    const button = (id: string, name: string, act: () => void) =>
      html`<button type="button" id="days-${id}-${row.name}" aria-label=${words.of(name, holiday)} @click=${act}>
        ${name}
      </button>`;
    const date = sayDay(this.#host.words.language, row.day);
    return html`<div class="question" role="group" aria-labelledby="days-ask-${row.name}">
      <p id="days-ask-${row.name}">${words.question(nameHoliday(this.#host, row.name), date)}</p>
      <div class="row" ?hidden=${this.#host.isLocked}>
        ${button('open', words.open, answer(openHoliday, words.isOpen(holiday)))}
        ${button('closed', words.closed, answer(closeHoliday, words.isClosed(holiday)))}
        ${button('other', words.other, () => this.#openForm(otherHoursForm(this.#host.schedule!, row)))}
      </div>
    </div>`;
  }

  /** The focus goes to the same answer of the next question. */
  #answer({ name }: HolidayRow, change: typeof openHoliday, told: string, next: string | undefined): void {
    const kind = change === openHoliday ? 'open' : 'closed';
    this.#edit(told, (document) => change(document, name));
    this.#host.focusOn(next === undefined ? 'days-holidays' : `days-${kind}-${next}`);
  }

  #edit(told: string, change: (document: JsonObject) => JsonObject): void {
    this.#host.edit({ name: told.replace(/\.$/, '') }, change);
    this.#host.announce(told);
  }

  #bridges(): TemplateResult | typeof nothing {
    const bridges = listBridgeDays(this.#host.schedule!, todayOf(this.#host));
    if (!bridges.length) return nothing;
    return html`<fieldset>
      <legend>${this.#words.bridges}</legend>
      ${bridges.map((bridge) => this.#bridge(bridge))}
    </fieldset>`;
  }

  #bridge(bridge: BridgeDay): TemplateResult {
    const words = this.#words;
    const date = sayDay(this.#host.words.language, bridge.day);
    const put = (event: Event) => {
      const { checked } = event.currentTarget as HTMLInputElement;
      this.#edit(checked ? words.bridgeClosed(date) : words.bridgeOpen(date), (document) =>
        setBridgeDay(document, bridge, checked),
      );
    };
    return html`<div>
      <label
        ><input
          type="checkbox"
          id="days-bridge-${bridge.date}"
          ?disabled=${this.#host.isLocked}
          .checked=${live(bridge.closedBy !== null)}
          @change=${put}
        />${words.bridge(date, nameHoliday(this.#host, bridge.holiday))}</label
      >
    </div>`;
  }
}
