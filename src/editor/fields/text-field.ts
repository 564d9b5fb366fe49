import { html, nothing, type TemplateResult } from 'lit';
import type { EditorHost } from '../editor-host.js';

/** A field for one value of the document. */
export interface ValueField {
  /** Begins with the name of its tab. */
  readonly id: string;
  /** Where its value is in the document (JSON pointer). */
  readonly at: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** What is odd about the value, though it may stand. */
  readonly doubt?: string | undefined;
  /** Puts what was typed or chosen into the document. */
  readonly commit: (text: string) => void;
}

/** A field for one line of text. */
export interface TextField extends ValueField {
  readonly type?: 'text' | 'url' | 'email' | 'tel' | 'date';
  /** The id of a `<datalist>` with what it may be. */
  readonly list?: string;
  /** Why a text is not understood; undefined when it is. */
  readonly faultOf?: (text: string) => string | undefined;
}

/** A hint below a field, with the id by which it is described. */
export const hintTemplate = ({ id, hint }: Pick<ValueField, 'id' | 'hint'>): TemplateResult | typeof nothing =>
  hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;

/** What is typed is taken over when the field is left; what is not understood stays a draft. */
function takeOver(host: EditorHost, { id, value, faultOf, commit }: TextField, input: HTMLInputElement): void {
  const typed = input.value.trim();
  const message = faultOf?.(typed);
  if (message !== undefined) host.drafts.keep(id, { typed, message });
  else {
    host.drafts.drop(id);
    if (typed === value) input.value = value;
    else commit(typed);
  }
  host.requestUpdate();
}

/** A labelled line of text. What is drawn meanwhile leaves alone what is being typed. */
export function textField(host: EditorHost, field: TextField): TemplateResult {
  const { id, at, label, hint, doubt, value, type = 'text', list } = field;
  const draft = host.drafts.of(id);
  const below = { hint, doubt: draft ? undefined : doubt, fault: draft?.message };
  const described = Object.entries(below).flatMap(([key, text]) => (text ? [`${id}-${key}`] : []));
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      data-at=${at}
      type=${type}
      list=${list ?? nothing}
      autocomplete="off"
      aria-invalid=${draft ? 'true' : nothing}
      aria-describedby=${described.join(' ') || nothing}
      ?readonly=${host.isLocked}
      .defaultValue=${value}
      .value=${draft?.typed ?? value}
      @change=${(event: Event) => takeOver(host, field, event.currentTarget as HTMLInputElement)}
    />
    ${hintTemplate(field)} ${below.doubt ? html`<p class="warning" id="${id}-doubt">${doubt}</p>` : nothing}
    ${draft ? html`<p class="fault" id="${id}-fault">${draft.message}</p>` : nothing}
  </div>`;
}
