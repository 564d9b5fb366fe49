import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readTypedTime, showTime, stepTime, type TimeKind } from './time-typed.js';

/** A field of a form whose value is put into the document, or kept until the form is. */
export interface DraftField {
  readonly id: string;
  /** The place of the document (JSON pointer) that it edits at once; absent of what is not in it yet. */
  readonly at?: string | undefined;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong with it. */
  readonly fault?: string | undefined;
  /** Takes over what was typed or chosen. */
  readonly put: (text: string) => void;
}

const described = ({ id, hint, fault }: DraftField) =>
  [...(hint ? [`${id}-hint`] : []), ...(fault ? [`${id}-fault`] : [])].join(' ') || nothing;

const texts = ({ id, hint, fault }: DraftField) =>
  html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing}`;

const textOf = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** A line of text. */
export function draftText(field: DraftField, type: 'text' | 'tel' | 'email' = 'text'): TemplateResult {
  const { id, label, value, fault, put } = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      autocomplete="off"
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${described(field)}
      .value=${live(value)}
      @input=${(event: Event) => put(textOf(event))}
    />
    ${texts(field)}
  </div>`;
}

/** A time of the day: arrows go by quarters, and what is understood is shown as the clock has it. */
export function draftTime(field: DraftField, kind: TimeKind): TemplateResult {
  const { id, label, value, fault, put } = field;
  const onKey = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : null;
    const stepped = direction && stepTime(textOf(event), kind, direction);
    if (!stepped) return;
    event.preventDefault();
    put(stepped);
  };
  const onChange = (event: Event) => {
    const read = readTypedTime(textOf(event), kind);
    put('minute' in read ? showTime(read.minute) : textOf(event));
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      class="time"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${described(field)}
      .value=${live(value)}
      @keydown=${onKey}
      @input=${(event: Event) => put(textOf(event))}
      @change=${onChange}
    />
    ${texts(field)}
  </div>`;
}

/** One of several values, in groups where they have names. */
export function draftChoice(field: DraftField, choices: readonly ChoiceGroup[]): TemplateResult {
  const { id, at, label, value, fault, put } = field;
  const option = ([key, name]: readonly [string, string]) =>
    html`<option value=${key} ?selected=${key === value}>${name}</option>`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      data-at=${at ?? nothing}
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${described(field)}
      .value=${live(value)}
      @change=${(event: Event) => put(textOf(event))}
    >
      ${choices.map(({ name, options }) =>
        name ? html`<optgroup label=${name}>${options.map(option)}</optgroup>` : options.map(option),
      )}
    </select>
    ${texts(field)}
  </div>`;
}

/** Values to choose from, with their names; a group has a name of its own. */
export interface ChoiceGroup {
  readonly name?: string;
  readonly options: readonly (readonly [value: string, name: string])[];
}

/** A box to tick. */
export function draftTick(
  id: string,
  name: string,
  isTicked: boolean,
  put: (isTicked: boolean) => void,
  at?: string,
): TemplateResult {
  return html`<label
    ><input
      id=${id}
      data-at=${at ?? nothing}
      type="checkbox"
      .checked=${live(isTicked)}
      @change=${(event: Event) => put((event.currentTarget as HTMLInputElement).checked)}
    />${name}</label
  >`;
}
