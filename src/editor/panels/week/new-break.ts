import { html, type TemplateResult } from 'lit';
import type { JsonObject } from '../../../schedule/document/json.js';
import { addBreak, breakToBegin, changeBreak, readBreaks, type BreakChange } from '../../document/breaks.js';
import { listIn } from '../../document/plain-edits.js';
import type { EditorHost, Panel } from '../../editor-host.js';
import { formFoot, onFormKey } from '../../fields/form-foot.js';
import type { TimeFields } from '../../fields/time-fields.js';
import type { BreakFields } from './break-fields.js';

const id = 'week-new-break';
const addId = `${id}-add`;

/** A break that somebody fills in: nothing of it is in the document before it is added. */
export class NewBreak implements Panel {
  readonly #host: EditorHost;
  readonly #times: TimeFields;
  readonly #fields: BreakFields;
  readonly #onDone: () => void;
  /** Null: the next one begins anew. */
  #value: JsonObject | null = null;
  #isChanged = false;

  constructor(host: EditorHost, times: TimeFields, fields: BreakFields, onDone: () => void) {
    this.#host = host;
    this.#times = times;
    this.#fields = fields;
    this.#onDone = onDone;
  }

  get #words() {
    return this.#host.words.breaks;
  }

  render(): TemplateResult {
    const { document, drafts } = this.#host;
    if (this.#isChanged && !drafts.hasForm(addId)) this.#forget(); // there is another document
    this.#value ??= breakToBegin(document);
    return this.#form(this.#value, listIn(document, 'breaks').length);
  }

  #form(value: JsonObject, index: number): TemplateResult {
    const { addHeading, addSubmit, cancel } = this.#words;
    const [read] = readBreaks({ breaks: [value] }).rows;
    const row = { ...read!, index };
    const change = (made: BreakChange) => this.#change(made);
    return html`<div
      class="card stack"
      role="group"
      aria-labelledby="${id}-title"
      @input=${() => this.#onChange()}
      @keydown=${(event: KeyboardEvent) =>
        onFormKey(event, { finish: () => this.#addTyped(event), escape: () => this.#escape() })}
    >
      <h4 id="${id}-title">${addHeading}</h4>
      ${this.#fields.template({ row, id, change })}
      ${formFoot(this.#host, {
        ...{ finishId: addId, finishText: addSubmit, finish: () => this.#add() },
        ...{ leaveId: `${id}-cancel`, leaveText: cancel, leave: () => this.#cancel() },
      })}
    </div>`;
  }

  #change(change: BreakChange): void {
    const { breaks } = changeBreak({ breaks: [this.#value!] }, 0, change);
    [this.#value] = breaks as [JsonObject];
    this.#onChange();
  }

  /** What is not finished keeps the document from being saved. */
  #onChange(): void {
    this.#isChanged = true;
    const { addSubmit, cancel } = this.#words;
    this.#host.drafts.keepForm(addId, { message: this.#host.words.shell.unfinished(addSubmit, cancel) });
    this.#host.requestUpdate();
  }

  /** A field whose key is held takes over what was typed when it is told to. */
  #addTyped({ target }: KeyboardEvent): void {
    target!.dispatchEvent(new Event('change'));
    this.#add();
  }

  /** What was filled in is not thrown away by a slip. */
  #escape(): void {
    if (this.#isChanged) this.#host.focusOn(`${id}-cancel`);
    else this.#cancel();
  }

  #add(): void {
    const value = this.#value!;
    const { document, drafts } = this.#host;
    const wrong = [`${id}-start`, `${id}-end`].find((field) => drafts.of(field));
    if (wrong) return this.#host.focusOn(wrong);
    const { added } = this.#words;
    const index = listIn(document, 'breaks').length;
    this.#close();
    this.#host.edit({ name: added.toLowerCase() }, (before) => addBreak(before, value));
    this.#host.announce(`${added}.`);
    this.#host.focusOn(`week-break-${index}-name`);
  }

  #cancel(): void {
    this.#close();
    this.#host.focusOn('week-add-break');
  }

  #close(): void {
    this.#forget();
    this.#host.drafts.drop(addId);
    this.#onDone();
  }

  #forget(): void {
    this.#value = null;
    this.#isChanged = false;
    this.#times.forget(`${id}-`);
  }
}
