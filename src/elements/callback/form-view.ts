import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { callbackLengths } from '../../channels/callback-request.js';
import type { Slot } from '../../channels/slots.js';
import type { CallbackWords } from '../../messages/callback/callback.js';
import type { CallbackDraft } from '../../page/callback/callback-intent.js';
import type { SendingPhase } from '../../page/callback/callback-sender.js';
import { fields, type Field, type Problems } from './draft-checks.js';

/** What the form shows. */
export interface FormView {
  readonly words: CallbackWords;
  readonly draft: CallbackDraft;
  readonly slots: readonly Slot[];
  /** What is promised for what is chosen now; and the same on the visitor's clock. */
  readonly promise: string;
  readonly problems: Problems;
  readonly hasSummary: boolean;
  /** The question that is asked; empty for none. */
  readonly question: string;
  readonly phase: SendingPhase | null;
  /** Above the form: what went wrong with sending. */
  readonly notice: TemplateResult | typeof nothing;
  readonly submitLabel: string;
  readonly privacy: TemplateResult | typeof nothing;
}

/** What visitors do with the form. */
export interface FormActions {
  change(changes: Partial<CallbackDraft>): void;
  leave(field: Field): void;
  submit(event: Event): void;
  stop(): void;
  goTo(field: Field): void;
}

function problemText(words: CallbackWords, problems: Problems, field: Field): string {
  const found = problems[field];
  return found?.length === 1 ? words.line(found[0]!) : found ? words.lines(...found) : '';
}

function problemOf({ words, problems }: FormView, field: Field): TemplateResult | typeof nothing {
  const text = problemText(words, problems, field);
  return text
    ? html`<p class="problem" id="${field}-problem">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="10" />
          <path d="M12 7v6m0 3.8v.1" /></svg
        >${text}
      </p>`
    : nothing;
}

interface InputSettings {
  readonly field: 'name' | 'phone';
  readonly label: string;
  readonly type: 'text' | 'tel';
  readonly autocomplete: 'name' | 'tel';
}

function inputField(view: FormView, actions: FormActions, settings: InputSettings): TemplateResult {
  const { field, label, type, autocomplete } = settings;
  const isWrong = field in view.problems;
  return html`<div class="field">
    <label for=${field}>${label}</label>
    ${problemOf(view, field)}
    <input
      id=${field}
      part="input"
      name=${autocomplete}
      type=${type}
      autocomplete=${autocomplete}
      maxlength=${callbackLengths[field]}
      required
      ?readonly=${view.phase !== null}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `${field}-problem` : nothing}
      .value=${live(view.draft[field])}
      @input=${(event: Event) => actions.change({ [field]: (event.target as HTMLInputElement).value })}
      @blur=${() => actions.leave(field)}
    />
  </div>`;
}

/** The slots by the name of their day. */
function byDay(words: CallbackWords, slots: readonly Slot[]): [day: string, slots: Slot[]][] {
  const days = new Map<string, Slot[]>();
  for (const slot of slots) {
    const day = words.nameDay(slot);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days];
}

function slotOptions({ words, slots, draft }: FormView): TemplateResult {
  const option = (slot: Slot) => {
    const value = new Date(slot.from).toISOString();
    return html`<option value=${value} ?selected=${draft.slot === value}>${words.nameSlot(slot)}</option>`;
  };
  return html`${
      draft.slot === null ? html`<option value="?" selected disabled>${words.line('chooseSlot')}</option>` : nothing
    }
    <option value="" ?selected=${draft.slot === ''}>${words.line('soonest')}</option>
    ${byDay(words, slots).map(([day, within]) => html`<optgroup label=${day}>${within.map(option)}</optgroup>`)}`;
}

function slotField(view: FormView, actions: FormActions): TemplateResult {
  const { words, slots, problems, draft, promise } = view;
  const isWrong = 'slot' in problems;
  const described = [isWrong && 'slot-problem', promise && 'promise'].filter(Boolean).join(' ');
  // While it is being sent, what was chosen stays: a select knows no `readonly`.
  const change = ({ target }: Event) => actions.change({ slot: (target as HTMLSelectElement).value });
  return html`<div class="field" ?hidden=${!slots.length && draft.slot === ''}>
    <label for="slot">${words.line('whenToCall')}</label>
    ${problemOf(view, 'slot')}
    <select
      id="slot"
      part="select"
      autocomplete="off"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${described || nothing}
      aria-disabled=${view.phase ? 'true' : nothing}
      .value=${live(draft.slot ?? '?')}
      @change=${change}
      @blur=${() => actions.leave('slot')}
    >
      ${slotOptions(view)}
    </select>
  </div>`;
}

function questionField({ words, question, draft, phase }: FormView, actions: FormActions): TemplateResult {
  return html`<div class="field">
    <label for="question">${words.line('optional', { label: question })}</label>
    <p class="hint" id="question-hint">${words.line('noSensitiveData')}</p>
    <textarea
      id="question"
      part="input"
      name="question"
      rows="3"
      autocomplete="off"
      maxlength=${callbackLengths.question}
      aria-describedby="question-hint"
      ?readonly=${phase !== null}
      .value=${live(draft.question)}
      @input=${(event: Event) => actions.change({ question: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
  </div>`;
}

function summary({ words, problems, hasSummary }: FormView, { goTo }: FormActions): TemplateResult | typeof nothing {
  if (!hasSummary) return nothing;
  const wrong = fields.filter((field) => field in problems);
  return html`<div part="summary" tabindex="-1" role="group" aria-labelledby="summary-title">
    <p id="summary-title"><strong>${words.line('checkInput')}</strong></p>
    <ul>
      ${wrong.map((field) => html`<li><button type="button" @click=${() => goTo(field)}>${problemText(words, problems, field)}</button></li>`)}
    </ul>
  </div>`;
}

/** Robots fill in everything. People do not see it; what a browser fills in here by itself costs nobody the request. */
function trap(words: CallbackWords): TemplateResult {
  return html`<div class="unseen" aria-hidden="true">
    <label for="website">${words.line('leaveEmpty')}</label>
    <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" />
  </div>`;
}

/** The form. `method="dialog"` sends nothing anywhere, should a script on the page keep ours from stopping it. */
export function formTemplate(view: FormView, actions: FormActions): TemplateResult {
  const { words, phase, notice, question, submitLabel, privacy, promise } = view;
  return html`${notice}${summary(view, actions)}
    <form method="dialog" novalidate aria-label=${words.line('callbackForm')} @submit=${actions.submit}>
      ${inputField(view, actions, { field: 'name', label: words.line('yourName'), type: 'text', autocomplete: 'name' })}
      ${inputField(view, actions, { field: 'phone', label: words.line('yourPhone'), type: 'tel', autocomplete: 'tel' })}
      ${slotField(view, actions)} ${question ? questionField(view, actions) : nothing} ${trap(words)}
      <div class="end">
        <p part="promise" id="promise" ?hidden=${!promise}>${promise}</p>
        <button part="submit" aria-disabled=${phase ? 'true' : nothing}>${submitLabel}</button>
        ${
          phase
            ? html`<button part="stop" type="button" @click=${actions.stop}>${words.line('stopSending')}</button>`
            : privacy
        }
      </div>
    </form>`;
}
