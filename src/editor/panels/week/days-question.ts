import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EditorHost } from '../../editor-host.js';

/** A question to which weekdays are the answer. */
export interface DaysQuestion {
  readonly id: string;
  readonly legend: string;
  readonly options: readonly (readonly [day: number, label: string])[];
  readonly act: string;
  readonly onDone: (days: readonly number[]) => void;
  readonly onCancel: () => void;
}

/** The question that is open, if any: one at a time. */
export class DaysQuestions {
  readonly #host: EditorHost;
  #id: string | null = null;
  #chosen: readonly number[] = [];
  #isRefused = false;

  constructor(host: EditorHost) {
    this.#host = host;
  }

  isOpen(id: string): boolean {
    return this.#id === id;
  }

  /** Opens a question, and moves the focus to its first day. */
  open(id: string, firstDay: number): void {
    this.#id = id;
    this.#chosen = [];
    this.#isRefused = false;
    this.#host.focusOn(`${id}-${firstDay}`);
    this.#host.requestUpdate();
  }

  close(): void {
    this.#id = null;
    this.#host.requestUpdate();
  }

  template(question: DaysQuestion): TemplateResult {
    const { id, legend, options, act, onCancel } = question;
    const { words } = this.#host;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onCancel();
    };
    return html`<fieldset class="question-days stack" @keydown=${onKey} aria-describedby="${id}-fault">
      <legend>${legend}</legend>
      <div class="ticks">
        ${options.map(
          ([day, label]) =>
            html`<label
              ><input
                id="${id}-${day}"
                type="checkbox"
                .checked=${live(this.#chosen.includes(day))}
                @change=${(event: Event) => this.#tick(day, (event.currentTarget as HTMLInputElement).checked)}
              />${label}</label
            >`,
        )}
      </div>
      <p class="fault" id="${id}-fault">${this.#isRefused ? words.week.chooseDays : nothing}</p>
      <div class="row">
        <button type="button" class="main" id="${id}-do" @click=${() => this.#finish(question)}>${act}</button>
        <button type="button" @click=${onCancel}>${words.week.cancel}</button>
      </div>
    </fieldset>`;
  }

  #tick(day: number, isOn: boolean): void {
    const others = this.#chosen.filter((each) => each !== day);
    this.#chosen = isOn ? [...others, day].sort() : others;
    this.#isRefused = false;
    this.#host.requestUpdate();
  }

  #finish({ id, options, onDone }: DaysQuestion): void {
    const chosen = this.#chosen.filter((day) => options.some(([each]) => each === day));
    if (chosen.length) {
      this.#id = null;
      onDone(chosen);
      return;
    }
    this.#isRefused = true;
    this.#host.announce(this.#host.words.week.chooseDays);
    this.#host.focusOn(`${id}-${options[0]![0]}`);
    this.#host.requestUpdate();
  }
}
