import { html, nothing, type TemplateResult } from 'lit';
import type { JsonValue } from '../../../schedule/document/json.js';
import { textIn } from '../../../schedule/document/text.js';
import { changeBreak, readBreaks, removeBreak, type BreakChange, type BreakRow } from '../../document/breaks.js';
import { listIn, objectOf, stringIn } from '../../document/plain-edits.js';
import type { EditorHost, Panel } from '../../editor-host.js';
import { sayDate } from '../../fields/say-dates.js';
import { readRange } from '../../fields/stretch.js';
import type { TimeFields } from '../../fields/time-fields.js';
import { BreakFields } from './break-fields.js';
import { firstPanel } from '../later-panel.js';
import { capital, sayDays, sayRange, saySelector, sayValue } from './say-week.js';

/** The weekly breaks: things of their own, with a name, a time, days and channels. */
export class BreaksView {
  readonly #host: EditorHost;
  readonly #fields: TimeFields;
  readonly #edited: BreakFields;
  readonly #new: Panel;
  #isAdding = false;

  constructor(host: EditorHost, fields: TimeFields) {
    this.#host = host;
    this.#fields = fields;
    this.#edited = new BreakFields(host, fields);
    this.#new = firstPanel(host, {
      load: () => import('./new-break.js'),
      make: (module, given) => new module.NewBreak(given, fields, this.#edited, () => this.#add(false)),
      name: 'the form of a break',
    });
  }

  get #words() {
    return this.#host.words.breaks;
  }

  render(): TemplateResult {
    const { heading, intro, none } = this.#words;
    const { rows, others } = readBreaks(this.#host.document);
    return html`<h3 id="week-breaks" data-at="/breaks" tabindex="-1">${heading}</h3>
      <p class="hint">${rows.length + others.length ? intro : none}</p>
      <div class="stack">${rows.map((row) => this.#row(row))} ${others.map((index) => this.#other(index))}</div>
      ${this.#adding()}`;
  }

  #adding(): TemplateResult | typeof nothing {
    const { isLocked } = this.#host;
    if (this.#isAdding && !isLocked) return this.#new.render();
    return html`<div ?hidden=${isLocked}>
      <button type="button" id="week-add-break" @click=${() => this.#begin()}>${this.#words.add}</button>
    </div>`;
  }

  #begin(): void {
    this.#add(true);
    this.#host.focusOn('week-new-break-name');
  }

  #add(isAdding: boolean): void {
    this.#isAdding = isAdding;
    this.#host.requestUpdate();
  }

  #remove({ index }: Pick<BreakRow, 'index'>, name: string): void {
    const said = this.#words.removed(name);
    this.#fields.forget('week-break-');
    this.#host.edit({ name: said }, (document) => removeBreak(document, index));
    this.#host.announce(`${said}.`);
    this.#host.focusOn('week-add-break');
  }

  #change(row: BreakRow, change: BreakChange): void {
    const said = this.#words.changed(this.#nameOf(row));
    this.#host.edit({ name: said }, (document) => changeBreak(document, row.index, change));
    this.#host.announce(`${said}.`);
  }

  #nameOf({ name }: Pick<BreakRow, 'name'>): string {
    const { lunch, unnamed } = this.#words;
    const { document, words } = this.#host;
    const given =
      typeof name === 'string'
        ? name
        : textIn(name as Readonly<Record<string, string>>, words.language, stringIn(document, 'language') ?? 'nl');
    return given === 'lunch' ? lunch : typeof given === 'string' && given ? given : unnamed;
  }

  #row(row: BreakRow): TemplateResult {
    const { index, range, days, from, until } = row;
    const id = `week-break-${index}`;
    const { words, isLocked } = this.#host;
    const when = `${capital(sayDays(words, days))}, ${sayRange(words, range)}`;
    const say = (date: string | null) => date && sayDate(words.language, date, 'short');
    return html`<div
      class="card stack"
      role="group"
      aria-labelledby="${id}-title"
      data-at="/breaks/${index}"
      tabindex="-1"
    >
      <div class="entry">
        <div>
          <h4 id="${id}-title">${this.#nameOf(row)}</h4>
          <p class="hint">${when}</p>
          ${from === null && until === null ? nothing : html`<p class="hint">${this.#words.dates(say(from), say(until))}</p>`}
        </div>
        ${isLocked ? nothing : this.#removeButton(row, id)}
      </div>
      ${this.#edited.template({ row, id, change: (change) => this.#change(row, change) })}
    </div>`;
  }

  #removeButton(row: BreakRow, id: string): TemplateResult {
    const name = this.#nameOf(row);
    const { remove } = this.#words;
    return html`<button
      type="button"
      id="${id}-remove"
      aria-label=${this.#host.words.week.of(remove, name)}
      @click=${() => this.#remove(row, name)}
    >
      ${remove}
    </button>`;
  }

  #other(index: number): TemplateResult {
    const { noForm, asText, of } = this.#host.words.week;
    const { remove } = this.#words;
    const value = listIn(this.#host.document, 'breaks')[index];
    const said = this.#sayOther(value);
    return html`<div class="card stack" role="group" data-at="/breaks/${index}" tabindex="-1">
      <p>${said}</p>
      <p class="hint">${noForm}</p>
      <div class="row" ?hidden=${this.#host.isLocked}>
        <button type="button" class="plain" @click=${() => this.#host.editAsText(`/breaks/${index}`)}>${asText}</button>
        <button type="button" aria-label=${of(remove, said)} @click=${() => this.#remove({ index }, said)}>
          ${remove}
        </button>
      </div>
    </div>`;
  }

  /** A break without a form, as well as it can be said. */
  #sayOther(value: JsonValue | undefined): string {
    const { days, time, name } = objectOf(value) ?? {};
    const { words } = this.#host;
    const isNamed = name === undefined || typeof name === 'string';
    if (!isNamed || typeof days !== 'string' || !readRange(time)) return JSON.stringify(value);
    const called = this.#nameOf({ name: name ?? '' });
    return `${called}: ${saySelector(words, days)}, ${sayValue(words, [time!])}`;
  }
}
