import { html, nothing, type TemplateResult } from 'lit';
import type { Slot } from '../../channels/slots.js';
import type { CallbackWords } from '../../messages/callback/callback.js';
import type { CallbackDraft } from '../../page/callback/callback-intent.js';
import type { SendingPhase } from '../../page/callback/callback-sender.js';
import type { Field, Problems } from './draft-checks.js';

/** What the form shows. */
export interface FormView {
  readonly words: CallbackWords;
  readonly draft: CallbackDraft;
  readonly slots: readonly Slot[];
  /** What is promised for what is chosen now; and the same on the visitor's clock. */
  readonly promise: string;
  /** The country of the number, where the visitor may mean another one; else empty. */
  readonly phoneCountry: string;
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

/** What is wrong with a field, in words; empty when nothing is. */
export function problemText(words: CallbackWords, problems: Problems, field: Field): string {
  const said = (problems[field] ?? []).map((fault) =>
    typeof fault === 'string' ? words.line(fault) : words.wrongDigits(fault),
  );
  return said.length > 1 ? words.sentences(...said) : said.join('');
}

/** The same, beside the field. */
export function problemOf({ words, problems }: FormView, field: Field): TemplateResult | typeof nothing {
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
