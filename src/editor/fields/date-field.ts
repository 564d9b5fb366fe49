import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { dayLength, formatDate } from '../../schedule/calendar/dates.js';
import type { PanelHost } from '../editor-host.js';

/** What the calendar shows of a day number: something is said of it, or it is a holiday. */
export type MarkDay = (day: number) => 'said' | 'holiday' | undefined;

/** A date, with its weekday and a calendar. */
export interface DateField {
  readonly id: string;
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  /** The date in words. */
  readonly said: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  /** Today on the organisation's clock, a day number. */
  readonly today: number;
  readonly mark: MarkDay;
  readonly put: (date: string) => void;
}

/** Loads the calendar, where the page has none of its own. */
async function loadCalendar(): Promise<void> {
  if (!customElements.get('calendar-date')) await import('cally');
}

/** An element of the calendar, which draws itself later. */
interface LaterElement extends HTMLElement {
  readonly updated: Promise<void>;
}

const focusIn = (element: Element) => (element.getRootNode() as ShadowRoot).activeElement;

/** Moves the focus into a calendar as soon as it is drawn, unless it is elsewhere by then than it was (`before`). */
async function enter(calendar: Element | undefined, before: Element | null): Promise<void> {
  if (!calendar) return;
  const months = [...calendar.querySelectorAll('calendar-month')];
  await Promise.all([calendar, ...months].map((each) => (each as LaterElement).updated));
  if (focusIn(calendar) === before) (calendar as LaterElement).focus();
}

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement).value;

/** The date fields of a panel: native fields, each beside a calendar that is loaded when it is asked for. */
export class DateFields {
  readonly #host: PanelHost;
  /** The field whose calendar is open. */
  #open: string | null = null;
  /** What had the focus when it was asked for. */
  #before: Element | null = null;
  readonly #onShown = (calendar?: Element) => void enter(calendar, this.#before);

  constructor(host: PanelHost) {
    this.#host = host;
  }

  template(field: DateField): TemplateResult {
    const { id, label, value, said, hint, fault, put } = field;
    const described = [...(said ? ['said'] : []), ...(hint ? ['hint'] : []), ...(fault ? ['fault'] : [])];
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <div class="row">
        <input
          id=${id}
          type="date"
          aria-invalid=${fault ? 'true' : nothing}
          aria-describedby=${described.map((each) => `${id}-${each}`).join(' ') || nothing}
          .value=${live(value)}
          @change=${(event: Event) => put(valueOf(event))}
        />
        ${this.#button(field)}
      </div>
      ${said ? html`<p id="${id}-said">${said}</p>` : nothing}
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      ${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing}
      ${this.#open === id ? this.#calendar(field) : nothing}
    </div>`;
  }

  #button({ id }: DateField): TemplateResult {
    const isOpen = this.#open === id;
    const { calendar, closeCalendar } = this.#host.words.days.form;
    return html`<button
      type="button"
      id="${id}-calendar-button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${(event: Event) => this.#press(id, event)}
    >
      ${isOpen ? closeCalendar : calendar}
    </button>`;
  }

  #press(id: string, { currentTarget }: Event): void {
    this.#before = focusIn(currentTarget as Element);
    void this.#toggle(id);
  }

  async #toggle(id: string): Promise<void> {
    await loadCalendar();
    this.#open = this.#open === id ? null : id;
    this.#host.requestUpdate();
  }

  #calendar({ id, value, today, mark, put }: DateField): TemplateResult {
    const { words } = this.#host;
    const { previousMonth, nextMonth, calendarMarks } = words.days.form;
    const choose = (event: Event) => {
      put(valueOf(event));
      this.#open = null;
      this.#host.focusOn(`${id}-calendar-button`);
    };
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      void this.#toggle(id);
      this.#host.focusOn(`${id}-calendar-button`);
    };
    return html`<calendar-date
        ${ref(this.#onShown)}
        id="${id}-calendar"
        class="calendar"
        locale=${words.language}
        .value=${value}
        .today=${formatDate(today)}
        .getDayParts=${(date: Date) => mark(date.getTime() / dayLength) ?? ''}
        @change=${choose}
        @keydown=${close}
      >
        <span slot="previous">${previousMonth}</span>
        <span slot="next">${nextMonth}</span>
        <calendar-month></calendar-month>
      </calendar-date>
      <p class="hint">${calendarMarks}</p>`;
  }
}
