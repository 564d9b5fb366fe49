import { make } from './make.js';
import { PageController } from './page-controller.js';

/** What is being said at this moment: nobody wants to hear it again from an element that stands in the footer as well. */
const saying = new Set<string>();

// Long enough for a screen reader to take it over, too short to be found by those who read through the page.
const duration = 10_000;

/**
 * What the live region of an element says. The region is `aria-live="polite"` without a role: that is spoken as well, and
 * is no empty stop for those who read through the page.
 */
export class AnnouncementController extends PageController {
  #text = '';
  #node: Element | null = null;
  #cancel: (() => void) | undefined;

  /** What to render in the live region, mostly nothing: a node of its own each time, as a language that is set later goes unnoticed. */
  get node(): Element | null {
    return this.#node;
  }

  override hostDisconnected(): void {
    this.#stop();
  }

  /**
   * Says a sentence, unless the element is hidden or another one is saying it. Call it before rendering.
   *
   * @param subject whom it is about, so that it is understood anywhere on the page
   * @param language the language of the sentence (BCP 47)
   */
  say(sentence: string, subject = '', language = ''): void {
    this.#stop();
    const text = subject ? `${subject}: ${sentence}` : sentence;
    if (!this.page || saying.has(text) || !this.host.checkVisibility()) return;
    const { clock } = this.page;
    this.#text = text;
    this.#node = make('span', { lang: language, dir: 'auto' }, text);
    saying.add(text);
    this.#cancel = clock.wakeAt(clock.now() + duration, () => this.#stop());
  }

  #stop(): void {
    if (!this.#text) return;
    this.#cancel?.();
    saying.delete(this.#text);
    this.#text = '';
    this.#node = null;
    this.host.requestUpdate();
  }
}
