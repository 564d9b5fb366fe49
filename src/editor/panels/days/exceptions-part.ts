import { html, nothing, type TemplateResult } from 'lit';
import type { ExceptionKind } from '../../../messages/makers/editor/exception-kinds.js';
import { cutsOfException, type ExceptionCuts } from '../../document/exception-cuts.js';
import type { ExceptionForm } from '../../document/exception-form.js';
import { listExceptions, pastExceptions, removeExceptions, type ExceptionRow } from '../../document/exceptions.js';
import { addRule, changeRule, overruledBy } from '../../document/holiday-rules.js';
import { isShut, listHolidayRows, usualTimes } from '../../document/holidays.js';
import { isSameJson } from '../../text/same-json.js';
import { listIn } from '../../document/plain-edits.js';
import type { PanelHost } from '../../editor-host.js';
import { DateFields } from '../../fields/date-field.js';
import { todayOf } from '../../today.js';
import { ExceptionDraft } from './exception-draft.js';
import { ExceptionFormView } from './exception-form-view.js';
import { ExceptionWhenView } from './exception-when-view.js';
import { sayHow, sayNext, sayRest, sayWhen } from './say-exception.js';
import { sayUnread } from './say-unread.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The list of exceptions, and the form of one of them. */
export class ExceptionsPart {
  readonly #host: PanelHost;
  readonly #form: ExceptionFormView;
  #draft: ExceptionDraft | null = null;
  #cuts: { readonly of: string; readonly cuts: ExceptionCuts | null } | null = null;

  constructor(host: PanelHost) {
    this.#host = host;
    const when = new ExceptionWhenView(host, new DateFields(host), (day) => this.#mark(day));
    this.#form = new ExceptionFormView(host, when, {
      onChange: () => this.#onChange(),
      onKind: (kind) => this.#setKind(kind),
      save: () => this.#save(),
      cancel: () => this.#close(),
      escape: () => (this.#draft?.isChanged ? this.#host.focusOn('days-cancel') : this.#close()),
      cuts: () => this.#findCuts(),
      overruled: () => this.#overruled(),
    });
  }

  get #words() {
    return this.#host.words.days;
  }

  /** Opens the form for a new exception. */
  open(form: ExceptionForm | null = null): void {
    this.#edit(new ExceptionDraft(form, todayOf(this.#host)));
    if (form) this.#onChange();
  }

  render(): TemplateResult {
    const { document, isLocked } = this.#host;
    const rows = listExceptions(document, todayOf(this.#host));
    const coming = rows.filter(({ isPast }) => !isPast);
    const words = this.#words;
    const isNew = this.#openDraft()?.index === null;
    return html`<h3 id="days-heading" tabindex="-1">${words.heading}</h3>
      <p class="hint">${words.intro}</p>
      ${isNew ? this.#form.template(this.#draft!, words.form.addHeading) : nothing}
      <div ?hidden=${isLocked || isNew}>
        <button type="button" class="main" id="days-add" @click=${() => this.open()}>${words.add}</button>
      </div>
      ${coming.length ? this.#list(coming) : html`<p>${words.none}</p>`} ${this.#past(rows)}`;
  }

  #list(rows: readonly ExceptionRow[]): TemplateResult {
    return html`<ol class="stack">
      ${rows.map((row) => html`<li data-at="/exceptions/${row.index}" tabindex="-1">${this.#row(row)}</li>`)}
    </ol>`;
  }

  #row(row: ExceptionRow): TemplateResult {
    const isOpen = this.#draft !== null && this.#draft.index === row.index;
    return isOpen
      ? this.#form.template(this.#draft!, this.#words.form.editHeading(this.#nameOf(row)))
      : this.#closedRow(row);
  }

  /** What a row is called: its day, and what it is by itself. */
  #nameOf({ form, value, next }: ExceptionRow): string {
    const day = sayNext(this.#host, { form, next });
    const isDated = form?.when.kind === 'date';
    const what = form && !isDated ? sayWhen(this.#host, form.when) : '';
    return capital([what, day].filter(Boolean).join(', ')) || JSON.stringify(value);
  }

  #closedRow(row: ExceptionRow): TemplateResult {
    const { form, value, index } = row;
    const name = this.#nameOf(row);
    const { unreadable } = this.#words;
    return html`<div class="card entry">
      <div>
        <h4>${name}</h4>
        ${
          form
            ? html`<p>${capital([this.#sayHow(row, form), ...sayRest(this.#host, form)].join(' · '))}</p>`
            : html`<p>${capital(sayUnread(this.#host, value))}</p>
                <p class="hint">${unreadable}</p>`
        }
      </div>
      <div class="row" ?hidden=${this.#host.isLocked}>
        ${form ? this.#button('edit', row, name) : this.#textButton(index, name)} ${this.#button('remove', row, name)}
      </div>
    </div>`;
  }

  /** What is said to be as usual is not always: another exception may hold on that day as well. */
  #sayHow({ next }: ExceptionRow, { how, channels }: ExceptionForm): string {
    const { schedule } = this.#host.reading;
    const isUsual = how.kind === 'usual' && !channels && schedule && next;
    return isUsual && isShut(schedule, next.start) ? this.#words.day.usualShut : sayHow(this.#host, how);
  }

  /** The holidays of which something else is said, that ends with what the form says. */
  #overruled(): readonly string[] {
    const form = this.#draft?.faultless();
    return form ? overruledBy(this.#host.document, form, this.#draft!.index) : [];
  }

  #button(kind: 'edit' | 'remove', row: ExceptionRow, name: string): TemplateResult {
    const words = this.#words;
    const act = () => (kind === 'edit' ? this.#editRow(row) : this.#remove(row, name));
    return html`<button
      type="button"
      id="days-${kind}-${row.index}"
      aria-label=${words.of(words[kind], name)}
      @click=${act}
    >
      ${words[kind]}
    </button>`;
  }

  #textButton(index: number, name: string): TemplateResult {
    const { asText, of } = this.#words;
    const act = () => this.#host.editAsText(`/exceptions/${index}`);
    return html`<button type="button" id="days-text-${index}" aria-label=${of(asText, name)} @click=${act}>
      ${asText}
    </button>`;
  }

  #past(rows: readonly ExceptionRow[]): TemplateResult | typeof nothing {
    const past = rows.filter(({ isPast }) => isPast);
    if (!past.length) return nothing;
    const words = this.#words;
    return html`<details>
      <summary>${words.past(past.length)}</summary>
      <div class="stack">
        <div ?hidden=${this.#host.isLocked}>
          <button type="button" id="days-remove-past" @click=${() => this.#removePast()}>${words.removePast}</button>
        </div>
        ${this.#list(past)}
      </div>
    </details>`;
  }

  #editRow({ form, ...given }: ExceptionRow): void {
    this.#edit(new ExceptionDraft(form, todayOf(this.#host), given));
  }

  #edit(draft: ExceptionDraft): void {
    this.#draft = draft;
    this.#host.drafts.drop('days-save');
    this.#host.focusOn('days-when');
    this.#host.requestUpdate();
  }

  /** What is not finished keeps the document from being saved. */
  #onChange(): void {
    const { add, save, cancel } = this.#words.form;
    const draft = this.#draft;
    if (!draft) return; // a field that goes with its form is left by that
    draft.change();
    const message = this.#host.words.shell.unfinished(draft.index === null ? add : save, cancel);
    this.#host.drafts.keepForm('days-save', { message });
    this.#host.requestUpdate();
  }

  /** The draft, as long as there is the exception that it changes. */
  #openDraft(): ExceptionDraft | null {
    const isGone = this.#draft?.isChanged && !this.#host.drafts.hasForm('days-save');
    if (isGone || this.#draft?.follow(listIn(this.#host.document, 'exceptions')) === false) {
      this.#draft = null;
      this.#host.drafts.drop('days-save');
    }
    return this.#draft;
  }

  #close(): void {
    const index = this.#draft?.index;
    this.#draft = null;
    this.#host.drafts.drop('days-save');
    this.#host.focusOn(typeof index === 'number' ? `days-edit-${index}` : 'days-add');
    this.#host.requestUpdate();
  }

  /** Other hours begin as those of the week. */
  #setKind(kind: ExceptionKind): void {
    const draft = this.#draft!;
    const { schedule } = this.#host;
    const isEmpty = draft.stretches.every(({ start, end }) => !start && !end);
    const day = draft.firstDay ?? todayOf(this.#host);
    const times = kind === 'hours' && isEmpty && schedule ? usualTimes(schedule, day) : [];
    if (times.length) draft.useTimes(times);
    draft.kind = kind;
    this.#host.requestUpdate();
  }

  #save(): void {
    const draft = this.#draft!;
    const form = draft.finish();
    const [fault] = draft.faults;
    if (fault) this.#host.focusOn(`days-${fault.field}`);
    if (form && draft.index === null) this.#add(form);
    else if (form) this.#change(draft.index!, form);
    this.#host.requestUpdate();
  }

  #add(form: ExceptionForm): void {
    const words = this.#words;
    const { document } = this.#host;
    const { index } = addRule(document, form);
    const name = sayWhen(this.#host, form.when);
    this.#close();
    this.#host.edit({ name: words.stepAdded(name) }, (now) => addRule(now, form).document);
    this.#host.announce(words.added(capital(name), sayHow(this.#host, form.how)));
    this.#host.focusOn(`days-edit-${index}`);
  }

  #change(index: number, form: ExceptionForm): void {
    const words = this.#words;
    const name = sayWhen(this.#host, form.when);
    const { document } = this.#host;
    this.#close();
    if (isSameJson(changeRule(document, index, form), document)) return;
    this.#host.edit({ name: words.stepChanged(name) }, (now) => changeRule(now, index, form));
    this.#host.announce(words.changed(capital(name), sayHow(this.#host, form.how)));
  }

  /** The focus goes to what is now in its place, and not to the button that removes it: a second press would. */
  #remove({ index, isPast }: ExceptionRow, name: string): void {
    const today = todayOf(this.#host);
    const beside = listExceptions(this.#host.document, today).filter((row) => row.isPast === isPast);
    const place = beside.findIndex((row) => row.index === index);
    const next = beside[place + 1] ?? beside[place - 1];
    if (this.#draft?.index !== undefined) this.#close();
    this.#host.edit({ name: this.#words.stepRemoved(name) }, (document) => removeExceptions(document, [index]));
    this.#host.announce(this.#words.removed(name));
    if (!next) return this.#host.focusOn('days-add');
    this.#host.focusOn(`days-${next.form ? 'edit' : 'text'}-${next.index > index ? next.index - 1 : next.index}`);
  }

  #removePast(): void {
    const words = this.#words;
    const places = pastExceptions(this.#host.document, todayOf(this.#host));
    if (this.#draft) this.#close();
    this.#host.edit({ name: words.stepPastRemoved }, (document) => removeExceptions(document, places));
    this.#host.announce(words.pastRemoved(places.length));
    this.#host.focusOn('days-add');
  }

  /** Whom the exception of the form would cut, were it saved as it is. */
  #findCuts(): ExceptionCuts | null {
    const form = this.#draft?.faultless();
    if (!form) return null;
    const { document, now, reading } = this.#host;
    const place = this.#draft!.index;
    const of = JSON.stringify([form, place, reading.text]);
    if (this.#cuts?.of === of) return this.#cuts.cuts;
    const added = place === null ? addRule(document, form) : null;
    const next = added?.document ?? changeRule(document, place!, form);
    this.#cuts = { of, cuts: cutsOfException(next, added?.index ?? place!, now) };
    return this.#cuts.cuts;
  }

  #mark(day: number): 'said' | 'holiday' | undefined {
    const today = todayOf(this.#host);
    const { document, schedule } = this.#host;
    const isSaid = listExceptions(document, today).some(({ next }) => next && next.start <= day && day < next.end);
    if (isSaid) return 'said';
    const holidays = schedule ? listHolidayRows(schedule, today) : [];
    return holidays.some((row) => row.day === day && row.kind === 'official') ? 'holiday' : undefined;
  }
}
