import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import {
  firstDocument,
  isLunchOutside,
  problemWithAnswer,
  usualAnswers,
  type FirstAnswers,
} from '../../formats/importing/first-document.js';
import { rangeText } from '../../formats/importing/document-notation.js';
import { sayProblem } from '../../messages/makers/problem-sentences.js';
import { dialledIn } from '../../messages/makers/problem-suggestions.js';
import type { JsonObject } from '../../schedule/document/json.js';
import { fitsFormat } from '../../schedule/document/string-formats.js';
import type { PanelHost, Panel } from '../editor-host.js';
import { endAfter } from '../fields/stretch.js';
import { readTypedTime } from '../fields/time-typed.js';
import { noteIdOf, unfinishedNote } from '../fields/unfinished-note.js';

/** The button that makes the schedule: what is filled in is known by it. */
const beginId = 'start-begin';

const usualLunch = ['12.00', '13.00'] as const;

type Key = keyof FirstAnswers;
type Faults = Partial<Record<Key, string>>;

/** What a form's fields hold, by their names; for a field that is not drawn yet what it will begin with. */
function typedIn(form: HTMLFormElement): (name: string, undrawn?: string) => string {
  const data = new FormData(form);
  return (name, undrawn = '') => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : undrawn;
  };
}

/** Two times as an interval: `9` and `17.30` are `09:00-17:30`. What is no time stays as it was typed. */
function intervalOf(from: string, until: string): string {
  const [start, end] = [readTypedTime(from, 'start'), readTypedTime(until, 'end')];
  const last = 'minute' in start && 'minute' in end ? endAfter(start.minute, end.minute) : null;
  return 'minute' in start && last !== null ? rangeText({ start: start.minute, end: last }) : `${from}-${until}`;
}

function answersOf(form: HTMLFormElement): FirstAnswers {
  const typed = typedIn(form);
  return {
    name: typed('name'),
    zone: typed('zone') || usualAnswers.zone,
    hours: intervalOf(typed('hours-from'), typed('hours-until')),
    lunch: typed('has-lunch')
      ? intervalOf(typed('lunch-from', usualLunch[0]), typed('lunch-until', usualLunch[1]))
      : '',
    phone: typed('phone'),
    email: typed('email'),
  };
}

/** The few questions with which an editor without a document begins. What is typed stays in its fields until it is a schedule. */
export class StartPanel implements Panel {
  readonly #host: PanelHost;
  #faults: Faults = {};
  #hasLunch = false;
  #typed = new FormData();
  readonly #onForm = (form?: Element) => void this.#fill(form);

  constructor(host: PanelHost) {
    this.#host = host;
  }

  render(): TemplateResult {
    const { words } = this.#host;
    const { start } = words;
    const onInput = (event: Event) => this.#onInput(event.currentTarget as HTMLFormElement);
    return html`<form
      class="stack"
      novalidate
      ${ref(this.#onForm)}
      @input=${onInput}
      @change=${onInput}
      @submit=${(event: SubmitEvent) => this.#submit(event)}
    >
      <h3 id="start-heading" tabindex="-1">${start.heading}</h3>
      <p>${start.intro}</p>
      ${this.#field('name', start.name, 'text', 'organization')} ${this.#times('hours', start.hours, ['9.00', '17.00'])}
      <label
        ><input
          type="checkbox"
          name="has-lunch"
          .checked=${this.#hasLunch}
          @change=${(event: Event) => this.#setLunch((event.currentTarget as HTMLInputElement).checked)}
        />${start.hasLunch}</label
      >
      ${this.#hasLunch ? this.#times('lunch', start.lunch, usualLunch) : nothing}
      ${this.#field('phone', start.phone, 'tel', 'tel')} ${this.#field('email', start.email, 'email', 'email')}
      ${this.#zone()} ${this.#buttons()}
    </form>`;
  }

  #buttons(): TemplateResult {
    const { start } = this.#host.words;
    return html`${unfinishedNote(this.#host, beginId)}
      <div class="row">
        <button class="main" type="submit" id=${beginId} aria-describedby=${noteIdOf(this.#host, beginId)}>
          ${start.begin}
        </button>
        <button class="plain" type="button" @click=${() => this.#host.editAsText('')}>${start.haveFile}</button>
      </div>`;
  }

  /** Who comes back to the questions finds what stood in the fields. */
  async #fill(form?: Element): Promise<void> {
    await this.#host.updateComplete;
    for (const field of form?.querySelectorAll('input, select') ?? []) {
      const value = this.#typed.get(field.getAttribute('name') ?? '');
      if (typeof value === 'string' && 'value' in field) field.value = value;
    }
  }

  #setLunch(hasLunch: boolean): void {
    this.#hasLunch = hasLunch;
    this.#host.requestUpdate();
  }

  #faultTemplate(key: Key): TemplateResult | typeof nothing {
    const fault = this.#faults[key];
    return fault ? html`<p class="fault" id="start-${key}-fault">${fault}</p>` : nothing;
  }

  #field(key: Key, label: string, type: 'text' | 'tel' | 'email', autocomplete: 'organization' | 'tel' | 'email') {
    const { optional } = this.#host.words.start;
    return html`<div class="field">
      <label for="start-${key}">${label} <span class="hint">(${optional})</span></label>
      <input
        id="start-${key}"
        name=${key}
        type=${type}
        autocomplete=${autocomplete}
        aria-invalid=${this.#faults[key] ? 'true' : nothing}
        aria-describedby=${this.#faults[key] ? `start-${key}-fault` : nothing}
      />
      ${this.#faultTemplate(key)}
    </div>`;
  }

  #times(key: 'hours' | 'lunch', legend: string, [from, until]: readonly [string, string]): TemplateResult {
    const { start } = this.#host.words;
    const time = (end: 'from' | 'until', value: string) =>
      html`<label for="start-${key}-${end}">${start[end]}</label>
        <input
          class="time"
          id="start-${key}-${end}"
          name="${key}-${end}"
          inputmode="numeric"
          autocomplete="off"
          .defaultValue=${value}
          aria-invalid=${this.#faults[key] ? 'true' : nothing}
          aria-describedby=${this.#faults[key] ? `start-${key}-fault` : nothing}
        />`;
    return html`<fieldset class="field">
      <legend>${legend}</legend>
      <div class="row">${time('from', from)} ${time('until', until)}</div>
      ${this.#faultTemplate(key)}
    </fieldset>`;
  }

  #zone(): TemplateResult {
    const { zone } = this.#host.words.start;
    const zones = Intl.supportedValuesOf('timeZone').filter((each) => fitsFormat('time-zone', each));
    return html`<div class="field">
      <label for="start-zone">${zone}</label>
      <select id="start-zone" name="zone">
        ${zones.map((each) => html`<option ?selected=${each === usualAnswers.zone}>${each}</option>`)}
      </select>
    </div>`;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#finish(answersOf(event.currentTarget as HTMLFormElement));
  }

  /** What is filled in and can be a schedule becomes one when the document is sent; what is wrong and is right now is told no longer. */
  #onInput(form: HTMLFormElement): void {
    const { shell, start } = this.#host.words;
    this.#typed = new FormData(form);
    const answers = answersOf(form);
    const faults = this.#faultsOf(answers);
    const shown = Object.keys(this.#faults) as Key[];
    this.#faults = Object.fromEntries(shown.flatMap((key) => (faults[key] ? [[key, faults[key]]] : [])));
    const finish = Object.keys(faults).length ? undefined : () => this.#finish(answers);
    this.#host.drafts.keepForm(beginId, { message: shell.unfinished(start.begin, null), finish });
    this.#host.requestUpdate();
  }

  #finish(answers: FirstAnswers): void {
    this.#faults = this.#faultsOf(answers);
    const [first] = Object.keys(this.#faults);
    if (first) this.#host.focusOn(['hours', 'lunch'].includes(first) ? `start-${first}-from` : `start-${first}`);
    else this.#begin(answers);
    this.#host.requestUpdate();
  }

  #faultsOf(answers: FirstAnswers): Faults {
    const { language, problems, start } = this.#host.words;
    const country = dialledIn({ timeZone: answers.zone }, language);
    const faults: Faults = {};
    for (const key of Object.keys(answers) as Key[]) {
      const problem = problemWithAnswer(key, answers[key], answers.zone);
      const isTime = key === 'hours' || key === 'lunch';
      if (problem && isTime) faults[key] = start.noTime(answers[key].replace('-', ' – '));
      else if (problem) faults[key] = sayProblem(problem, problems, country);
    }
    if (!faults.hours && !faults.lunch && isLunchOutside(answers)) faults.lunch = start.lunchOutside;
    return faults;
  }

  #begin(answers: FirstAnswers): void {
    const { words } = this.#host;
    const document = JSON.parse(JSON.stringify(firstDocument(answers, words.language, null))) as JsonObject;
    this.#host.drafts.drop(beginId);
    this.#host.edit({ name: words.start.step }, () => document);
    this.#host.announce(words.start.begun);
    this.#host.focusOn('tab-week');
  }
}
