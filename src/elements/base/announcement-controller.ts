import { PageController } from './page-controller.js';

/** What is being said at this moment: nobody wants to hear it again from an element that stands in the footer as well. */
const saying = new Set<string>();

// Long enough for a screen reader to take it over, too short to be found by those who read through the page.
const duration = 10_000;

/** What the live region of an element says. */
export class AnnouncementController extends PageController {
  #text = '';
  #cancel: (() => void) | undefined;

  /** The text to render in the live region; mostly empty. */
  get text(): string {
    return this.#text;
  }

  override hostDisconnected(): void {
    this.#stop();
  }

  /** Says a sentence, unless the element is hidden or another one is saying it. Call it before rendering. */
  say(sentence: string): void {
    this.#stop();
    if (!this.page || saying.has(sentence) || !this.host.checkVisibility()) return;
    const { clock } = this.page;
    this.#text = sentence;
    saying.add(sentence);
    this.#cancel = clock.wakeAt(clock.now() + duration, () => this.#stop());
  }

  #stop(): void {
    if (!this.#text) return;
    this.#cancel?.();
    saying.delete(this.#text);
    this.#text = '';
    this.host.requestUpdate();
  }
}
