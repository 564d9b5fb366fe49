import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { callbackLengths } from '../../channels/callback-request.js';
import type { CallbackWords } from '../../messages/callback/callback.js';
import { fields } from './draft-checks.js';
import { problemOf, problemText, type FormActions, type FormView } from './form-parts.js';
import { slotField } from './slot-field.js';

interface InputSettings {
  readonly field: 'name' | 'phone';
  readonly label: string;
  readonly type: 'text' | 'tel';
  readonly autocomplete: 'name' | 'tel';
  /** What there is to say below it; may be empty. */
  readonly hint: string;
}

function inputField(view: FormView, actions: FormActions, settings: InputSettings): TemplateResult {
  const { field, label, type, autocomplete, hint } = settings;
  const isWrong = field in view.problems;
  const described = [isWrong && `${field}-problem`, hint && `${field}-hint`].filter(Boolean).join(' ');
  // Firefox calls a field that is `required` and empty invalid before anybody was in it.
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
      aria-required="true"
      ?readonly=${view.phase !== null}
      aria-invalid=${isWrong ? 'true' : 'false'}
      aria-describedby=${described || nothing}
      .value=${live(view.draft[field])}
      @input=${(event: Event) => actions.change({ [field]: (event.target as HTMLInputElement).value })}
      @blur=${() => actions.leave(field)}
    />
    ${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing}
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
      ${inputField(view, actions, { field: 'name', label: words.line('yourName'), type: 'text', autocomplete: 'name', hint: '' })}
      ${inputField(view, actions, { field: 'phone', label: words.line('yourPhone'), type: 'tel', autocomplete: 'tel', hint: view.phoneCountry })}
      ${slotField(view, actions)} ${question ? questionField(view, actions) : nothing} ${trap(words)}
      <div class="end">
        <p part="promise" id="promise">${promise}</p>
        <button part="submit" aria-disabled=${phase ? 'true' : nothing}>${submitLabel}</button>
        ${
          phase
            ? html`<button part="stop" type="button" @click=${actions.stop}>${words.line('stopSending')}</button>`
            : privacy
        }
      </div>
    </form>`;
}
