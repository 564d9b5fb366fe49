import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EditorHost } from '../editor-host.js';
import { hintTemplate, type ValueField } from './text-field.js';

/** A field with a few values to choose from. */
export interface ChoiceField extends ValueField {
  /** What may be chosen, by its value in the document, in this order. An empty value is none. */
  readonly choices: Readonly<Record<string, string>>;
}

/** A labelled choice. A value that is none of the choices stays one of them. */
export function choiceField(host: EditorHost, field: ChoiceField): TemplateResult {
  const { id, at, label, value, hint, choices, commit } = field;
  const all = Object.hasOwn(choices, value) ? choices : { [value]: value, ...choices };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      data-at=${at}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      ?disabled=${host.isLocked}
      .value=${live(value)}
      @change=${(event: Event) => commit((event.currentTarget as HTMLSelectElement).value)}
    >
      ${Object.entries(all).map(
        ([each, name]) => html`<option value=${each} ?selected=${each === value}>${name}</option>`,
      )}
    </select>
    ${hintTemplate(field)}
  </div>`;
}
