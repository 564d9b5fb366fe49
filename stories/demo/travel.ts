import { LitElement, html, type TemplateResult } from 'lit';
import type { WallTime } from '../../src/schedule/calendar/dates.js';
import { clockTime, describeDay, quickMoments, readMoment, wallTimeAt, weekOf, writeMoment } from './travel-moments.js';
import { pageStyles, styles } from './travel.styles.js';

const placeSelector = '[data-bereikbaar]';
const visitorElements = `bereikbaar-status, bereikbaar-nu, bereikbaar-hours, bereikbaar-launcher, ${placeSelector}`;

/** Room for the whole bar beside the page that it is about. */
const roomy = '(min-width: 60rem) and (min-height: 44rem)';

/**
 * The bar that takes the whole page to another moment of the organisation's week: it gives every visitor element a
 * `preview-at`. The moment stands in the address (`#2026-11-24T12:45`), so that it can be linked.
 */
export class DemoTravel extends LitElement {
  static override properties = { timeZone: { attribute: 'time-zone' }, moment: { state: true } };
  static override styles = styles;

  /** The zone of the organisation's clock. */
  timeZone = 'Europe/Amsterdam';

  /** Where the page is; null: now. */
  moment: WallTime | null = null;

  #disconnect: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.hidden = false;
    this.#disconnect = new AbortController();
    const { signal } = this.#disconnect;
    window.addEventListener('hashchange', () => this.#readAddress(), { signal });
    document.addEventListener('click', (event) => this.#carryMoment(event), { signal });
    document.addEventListener('visibilitychange', () => this.requestUpdate(), { signal });
    // A CMS's places are filled later, and the page may add elements.
    const observer = new MutationObserver(() => this.#setElements());
    observer.observe(document.body, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
    const measuring = new ResizeObserver(() => this.#tellHeight());
    measuring.observe(this);
    signal.addEventListener('abort', () => measuring.disconnect());
    const ticking = setInterval(() => this.requestUpdate(), 20_000);
    signal.addEventListener('abort', () => clearInterval(ticking));
    this.#readAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnect?.abort();
  }

  #readAddress(): void {
    const text = location.hash.slice(1).replace('%3A', ':');
    if (!text) this.moment = null;
    // Other fragments are places in the page.
    else this.moment = readMoment(text, this.timeZone) ?? this.moment;
    this.#setElements();
  }

  #go(moment: WallTime | null): void {
    // By way of reading it: a time that the clocks skip that day is not one to be at.
    this.moment = moment && readMoment(writeMoment(moment), this.timeZone);
    const { pathname, search } = location;
    history.replaceState(history.state, '', this.moment ? `#${writeMoment(this.moment)}` : pathname + search);
    this.#setElements();
  }

  #setElements(): void {
    for (const element of document.querySelectorAll(visitorElements)) {
      // A place tells its element, which stands in its shadow root.
      const name = element.matches(placeSelector) ? 'data-preview-at' : 'preview-at';
      if (this.moment) element.setAttribute(name, writeMoment(this.moment));
      else element.removeAttribute(name);
    }
  }

  /** What floats at the bottom of the page stays above the bar. */
  #tellHeight(): void {
    document.documentElement.style.setProperty('--travel-height', `${this.offsetHeight}px`);
  }

  /** Takes the moment along to the other pages of the site. */
  #carryMoment(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (this.moment && link?.origin === location.origin && !link.hash) link.hash = writeMoment(this.moment);
  }

  #renderDay(day: number, here: WallTime): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${day === here.day}
      aria-label=${describeDay(day)}
      @click=${() => this.#go({ ...here, day })}
    >
      ${describeDay(day, 'EEEEEE d')}
    </button>`;
  }

  #renderWeek(here: WallTime): TemplateResult {
    const step = (days: number, label: string, sign: string) =>
      html`<button type="button" aria-label=${label} @click=${() => this.#go({ ...here, day: here.day + days })}>
        ${sign}
      </button>`;
    return html`<div class="days" role="group" aria-label="Dag">
      ${step(-7, 'Een week terug', '‹')}${weekOf(here.day).map((day) => this.#renderDay(day, here))}
      ${step(7, 'Een week verder', '›')}
    </div>`;
  }

  #renderTime(here: WallTime): TemplateResult {
    return html`<label class="time">
      <span>Tijdstip</span>
      <input
        type="range"
        min="0"
        max="1435"
        step="5"
        .value=${String(here.minute)}
        aria-valuetext="${clockTime(here.minute)} uur"
        @input=${(event: Event) => this.#go({ ...here, minute: +(event.target as HTMLInputElement).value })}
      />
    </label>`;
  }

  #renderQuickMoments(): TemplateResult {
    const current = this.moment && writeMoment(this.moment);
    const choice = (label: string, moment: string | null) =>
      html`<button
        type="button"
        aria-pressed=${moment === current}
        @click=${() => this.#go(moment === null ? null : readMoment(moment, this.timeZone))}
      >
        ${label}
      </button>`;
    return html`<div class="quick" role="group" aria-label="Snel naar een moment">
      ${choice('Nu', null)}${quickMoments.map(([label, moment]) => choice(label, moment))}
    </div>`;
  }

  protected override render(): TemplateResult {
    const here = this.moment ?? wallTimeAt(Date.now(), this.timeZone);
    return html`<section aria-label="Reis door de week">
      <details ?open=${matchMedia(roomy).matches}>
        <summary>
          <span class="title">Reis door de week</span>
          <span class="moment"
            >${this.moment ? '' : 'Nu: '}${describeDay(here.day)}, ${clockTime(here.minute)}&nbsp;uur</span
          >
        </summary>
        <div class="controls">
          ${this.#renderWeek(here)} ${this.#renderTime(here)} ${this.#renderQuickMoments()}
          <div class="note">
            Deze balk hoort bij de demo, niet bij de site. <slot></slot> Probeer een eigen rooster in
            <a href="/playground.html">de proeftuin</a>.
          </div>
        </div>
      </details>
    </section>`;
  }
}

if (pageStyles.styleSheet) document.adoptedStyleSheets.push(pageStyles.styleSheet);
customElements.define('demo-travel', DemoTravel);
