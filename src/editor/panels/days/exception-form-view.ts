import { listFormat } from '../../../messages/intl-formats.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sayAdvice } from '../../../messages/makers/advice-sentences.js';
import type { ExceptionKind } from '../../../messages/makers/editor/exception-kinds.js';
import { weekdays } from '../../../schedule/calendar/day-selectors.js';
import { listChannels } from '../../document/channels.js';
import type { ExceptionCuts } from '../../document/exception-cuts.js';
import type { TextAsGiven } from '../../document/exception-form.js';
import type { PanelHost } from '../../editor-host.js';
import { draftChoice, draftText, draftTick, draftTime } from '../../fields/draft-fields.js';
import { nameListed } from '../../fields/name-channel.js';
import { sayWeekday } from '../../fields/say-dates.js';
import { formFoot, onFormKey } from '../../fields/form-foot.js';
import type { ExceptionDraft, TypedStretch } from './exception-draft.js';
import { nameHolidayApart } from './say-exception.js';
import type { ExceptionWhenView } from './exception-when-view.js';

/** What a form asks of its panel. */
export interface ExceptionFormActions {
  readonly onChange: () => void;
  readonly onKind: (kind: ExceptionKind) => void;
  readonly save: () => void;
  readonly cancel: () => void;
  /** Escape: what was filled in is not thrown away by a slip. */
  readonly escape: () => void;
  readonly cuts: () => ExceptionCuts | null;
  readonly overruled: () => readonly string[];
}

/** The form of one exception: it draws a draft, and puts into it what is typed. */
export class ExceptionFormView {
  readonly #host: PanelHost;
  readonly #actions: ExceptionFormActions;
  readonly #whenView: ExceptionWhenView;

  constructor(host: PanelHost, whenView: ExceptionWhenView, actions: ExceptionFormActions) {
    this.#host = host;
    this.#whenView = whenView;
    this.#actions = actions;
  }

  get #words() {
    return this.#host.words.days.form;
  }

  template(draft: ExceptionDraft, heading: string): TemplateResult {
    const words = this.#words;
    return html`<div
      class="card stack"
      role="group"
      aria-labelledby="days-form"
      @input=${this.#onInput}
      @change=${this.#actions.onChange}
      @keydown=${(event: KeyboardEvent) => onFormKey(event, { finish: this.#actions.save, escape: this.#actions.escape })}
    >
      <h4 id="days-form">${heading}</h4>
      ${this.#whenView.template(draft)} ${this.#how(draft)} ${this.#whom(draft)}
      ${this.#text(draft, 'reason', words.reasonHint)} ${this.#text(draft, 'note', words.noteHint)} ${this.#overruled()}
      ${this.#cuts()}
      ${formFoot(this.#host, {
        finishId: 'days-save',
        finishText: draft.index === null ? words.add : words.save,
        finish: this.#actions.save,
        ...{ leaveId: 'days-cancel', leaveText: words.cancel, leave: this.#actions.cancel },
      })}
    </div>`;
  }

  /** What is chosen, ticked or a date is taken over at `change`, right after this: to draw anew before that would undo it. */
  readonly #onInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && !/date|checkbox|radio/.test(target.type)) this.#actions.onChange();
  };

  #set<Key extends keyof ExceptionDraft>(draft: ExceptionDraft, key: Key, value: ExceptionDraft[Key]): void {
    draft[key] = value;
    this.#actions.onChange();
  }

  #fault(draft: ExceptionDraft, field: string): string | undefined {
    const found = draft.faults.find((each) => each.field === field);
    return found && this.#words[found.fault];
  }

  #how(draft: ExceptionDraft): TemplateResult {
    const { how, hows } = this.#words;
    const put = (kind: string) => this.#actions.onKind(kind as ExceptionKind);
    const field = { id: 'days-how', label: how, value: draft.kind, put };
    return html`${draftChoice(field, [{ options: Object.entries(hows) }])} ${this.#howFields(draft)}`;
  }

  #howFields(draft: ExceptionDraft): TemplateResult | typeof nothing {
    if (draft.hasStretches) return this.#stretches(draft);
    const { opensAt, closesAt } = this.#words;
    if (draft.kind === 'opens') return this.#time(draft, 'opens', opensAt);
    if (draft.kind === 'like') return this.#like(draft);
    if (draft.kind !== 'closes') return nothing;
    const opens = draft.opens ? this.#time(draft, 'opens', opensAt) : nothing;
    return html`<div class="row top">${opens} ${this.#time(draft, 'closes', closesAt)}</div>`;
  }

  #like(draft: ExceptionDraft): TemplateResult {
    const options = weekdays.map((key, day) => [key, sayWeekday(this.#host.words.language, day)] as const);
    const put = (weekday: string) => this.#set(draft, 'weekday', weekday);
    return draftChoice({ id: 'days-like', label: this.#words.likeDay, value: draft.weekday, put }, [{ options }]);
  }

  #time(draft: ExceptionDraft, key: 'opens' | 'closes', label: string): TemplateResult {
    const put = (text: string) => this.#set(draft, key, text);
    return draftTime(
      { id: `days-${key}`, label, value: draft[key], fault: this.#fault(draft, key), put },
      key === 'opens' ? 'start' : 'end',
    );
  }

  #stretches(draft: ExceptionDraft): TemplateResult {
    const { addStretch, hows, stretches } = this.#words;
    const add = () => {
      draft.addStretch();
      this.#actions.onChange();
      this.#host.focusOn(`days-start-${draft.stretches.length - 1}`);
    };
    return html`<fieldset class="stack">
      <legend>${draft.kind === 'hours' ? stretches : hows[draft.kind]}</legend>
      ${draft.stretches.map((stretch, index) => this.#stretch(draft, stretch, index))}
      <div><button type="button" id="days-add-stretch" @click=${add}>${addStretch}</button></div>
    </fieldset>`;
  }

  #stretch(draft: ExceptionDraft, stretch: TypedStretch, index: number): TemplateResult {
    const { start, end, breakName, removeStretch } = this.#words;
    const field = (key: 'start' | 'end', label: string) =>
      draftTime(
        {
          id: `days-${key}-${index}`,
          label,
          value: stretch[key],
          fault: this.#fault(draft, `${key}-${index}`),
          put: (text) => this.#put(stretch, key, text),
        },
        key,
      );
    const remove = () => {
      draft.removeStretch(index);
      this.#actions.onChange();
      this.#host.focusOn('days-add-stretch');
    };
    const name =
      draft.kind === 'breaks' && stretch.name !== null
        ? draftText({
            id: `days-name-${index}`,
            label: breakName,
            value: stretch.name,
            put: (text) => this.#put(stretch, 'name', text),
          })
        : nothing;
    const isOnly = draft.stretches.length === 1;
    const button = html`<button type="button" class="end" @click=${remove}>${removeStretch(index + 1)}</button>`;
    return html`<div class="row top">
      ${name} ${field('start', start)} ${field('end', end)} ${isOnly ? nothing : button}
    </div>`;
  }

  #put(stretch: TypedStretch, key: 'start' | 'end' | 'name', text: string): void {
    stretch[key] = text;
    this.#actions.onChange();
  }

  #whom(draft: ExceptionDraft): TemplateResult | typeof nothing {
    const listed = listChannels(this.#host.document).filter(({ id }) => id);
    if (!listed.length) return nothing;
    const { whom, everyone, everyoneHint, some } = this.#words;
    const radio = (id: string, name: string, channels: readonly string[] | null) =>
      html`<label
        ><input
          id=${id}
          type="radio"
          name="days-whom"
          .checked=${live((draft.channels === null) === (channels === null))}
          @change=${() => this.#set(draft, 'channels', channels)}
        />${name}</label
      >`;
    const fault = this.#fault(draft, 'whom-some');
    return html`<fieldset class="stack">
      <legend>${whom}</legend>
      <div class="ticks">
        ${radio('days-whom-all', everyone, null)} ${radio('days-whom-some', some, draft.channels ?? [])}
      </div>
      ${
        draft.channels === null
          ? html`<p class="hint">${everyoneHint}</p>`
          : html`<div class="row">
              ${listed.map((channel) =>
                draftTick(
                  `days-channel-${channel.id}`,
                  nameListed(this.#host, channel),
                  draft.channels!.includes(channel.id),
                  (isOn) => this.#tick(draft, channel.id, isOn),
                ),
              )}
            </div>`
      }
      ${fault ? html`<p class="fault">${fault}</p>` : nothing}
    </fieldset>`;
  }

  #tick(draft: ExceptionDraft, id: string, isOn: boolean): void {
    const others = (draft.channels ?? []).filter((other) => other !== id);
    this.#set(draft, 'channels', isOn ? [...others, id] : others);
  }

  #text(draft: ExceptionDraft, key: 'reason' | 'note', hint: string): TemplateResult {
    const value: TextAsGiven = draft[key];
    const label = this.#words[key];
    if (typeof value === 'object' && value !== null) return html`<p>${label}: ${this.#words.perLanguage}</p>`;
    return draftText({
      id: `days-${key}`,
      label,
      hint,
      value: value ?? '',
      put: (text) => this.#set(draft, key, text),
    });
  }

  #overruled(): TemplateResult | typeof nothing {
    const names = this.#actions.overruled().map((name) => nameHolidayApart(this.#host, name));
    if (!names.length) return nothing;
    const list = listFormat(this.#host.words.language).format(names);
    return html`<p class="notice" id="days-overruled">${this.#words.overruled(list)}</p>`;
  }

  #cuts(): TemplateResult | typeof nothing {
    const cuts = this.#actions.cuts();
    if (!cuts?.advice.length) return nothing;
    const sentences = cuts.advice.map((advice) => sayAdvice(cuts.schedule, advice, this.#host.words.advice));
    return html`<div class="notice" role="note" aria-labelledby="days-cuts">
      <p id="days-cuts"><strong>${this.#words.cuts}</strong></p>
      <ul>
        ${sentences.map(({ finding, remedy }) => html`<li>${finding} ${remedy}</li>`)}
      </ul>
    </div>`;
  }
}
