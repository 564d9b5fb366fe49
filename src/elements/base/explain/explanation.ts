import { explainElement, explainPage, explainWordsIn } from '../../../messages/makers/explain/explain.js';
import { clockCorrection } from '../../../page/clock-correction.js';
import { makersLanguage } from '../../../page/makers-language.js';
import type { Page } from '../../../page/page.js';
import { make } from '../make.js';
import { style } from '../root-sheets.js';
import { factsOf, type ExplainedElement } from './element-facts.js';
import { drawCard, drawFrame, replaceCards } from './explain-view.js';
import { styles } from './explain.styles.js';
import { ExplainedSchedules } from './explained-schedules.js';
import { listElements, writeTag } from './listed-elements.js';

/** On the view: of several copies of this script one explains. */
const mark = 'data-bereikbaar-explains';

/** What explains the elements of a page, above it, as long as the page's address asks for that. */
class Explanation {
  readonly #page: Page;
  readonly #told: readonly string[];
  readonly #language = makersLanguage();
  readonly #host = make('div', { [mark]: '', popover: 'manual' }) as HTMLElement;
  readonly #frame = drawFrame(this.#language);
  readonly #schedules: ExplainedSchedules;
  readonly #listening = new AbortController();
  readonly #observer = new MutationObserver(() => this.#drawSoon());
  readonly #before = document.activeElement;
  #frameRequest = 0;
  #cancelWake = () => {};

  constructor(page: Page, told: readonly string[]) {
    this.#page = page;
    this.#told = told;
    this.#schedules = new ExplainedSchedules(page, () => this.#drawSoon());
    const root = this.#host.attachShadow({ mode: 'open' });
    style(root, [styles]);
    root.append(this.#frame.dialog);
  }

  open(): void {
    const { signal } = this.#listening;
    document.body.append(this.#host);
    this.#host.showPopover();
    this.#draw();
    this.#frame.heading.focus();
    this.#frame.close.addEventListener('click', () => this.#leave());
    this.#host.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#leave());
    addEventListener('hashchange', () => this.#close(), { signal });
    this.#observer.observe(document, { subtree: true, childList: true, attributes: true });
  }

  #draw(): void {
    if (!this.#host.isConnected) return this.#close(); // the page has another body
    const now = this.#page.clock.now();
    const elements = listElements(document);
    const cards = elements.map((element) => this.#cardOf(element, now));
    const { page, noElements } = explainWordsIn(this.#language);
    const facts = { correction: clockCorrection(this.#page.clock), told: this.#told };
    const whole = drawCard(page, false, explainPage(facts, this.#language));
    if (!elements.length) whole.append(make('p', {}, noElements));
    replaceCards(this.#frame.cards, [...cards, whole]);
    this.#cancelWake();
    // Roots of places, states and properties tell nobody that they have changed.
    this.#cancelWake = this.#page.clock.wakeAt(now + 1000, () => this.#drawSoon());
  }

  #cardOf(element: ExplainedElement, now: number): Element {
    // What an element draws later changes nothing around it.
    if (element.shadowRoot)
      this.#observer.observe(element.shadowRoot, { subtree: true, childList: true, characterData: true });
    const { src = null, schedule = null, ownerDocument } = element;
    const explained = element.matches(':defined') ? this.#schedules.read(src, schedule, ownerDocument) : null;
    return drawCard(writeTag(element), true, explainElement(factsOf(element, explained, now), this.#language));
  }

  /** Once for all changes until the next frame. */
  #drawSoon(): void {
    cancelAnimationFrame(this.#frameRequest);
    this.#frameRequest = requestAnimationFrame(() => this.#draw());
  }

  /** Its user closes it: the address asks for it no more, and it can be asked for again. */
  #leave(): void {
    this.#close();
    history.replaceState(history.state, '', location.pathname + location.search);
    if (this.#before instanceof HTMLElement) this.#before.focus();
  }

  #close(): void {
    cancelAnimationFrame(this.#frameRequest);
    this.#cancelWake();
    this.#listening.abort();
    this.#observer.disconnect();
    this.#schedules.stop();
    this.#host.remove();
  }
}

/**
 * Explains the elements of the page, unless that is done already.
 *
 * @param page whose schedules and clock it goes by
 * @param told what the console was told
 */
export function explain(page: Page, told: readonly string[]): void {
  if (!document.querySelector(`[${mark}]`)) new Explanation(page, told).open();
}
