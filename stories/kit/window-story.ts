import { directive, Directive, type PartInfo } from 'lit/directive.js';
import { createElement, setElement, type ElementArgs, type SetElement } from './element-story.js';

/** The sheets of this page as text: a sheet itself serves one document only. */
const sheetText = () =>
  document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');

// The document that a frame has by itself has quirks, and Firefox throws away what was put into it.
const emptyPage = URL.createObjectURL(new Blob(['<!doctype html><title>Venster</title>'], { type: 'text/html' }));

class WindowDirective extends Directive {
  readonly #frame = document.createElement('iframe');
  #element: SetElement | null = null;
  #args: ElementArgs = {};

  constructor(part: PartInfo) {
    super(part);
    this.#frame.src = emptyPage;
    this.#frame.addEventListener('load', () => this.#show());
  }

  render(tag: string, title: string, args: ElementArgs): HTMLIFrameElement {
    this.#frame.title = title;
    if (this.#element?.localName !== tag) this.#element = createElement(tag);
    setElement(this.#element, this.#args, args);
    this.#args = args;
    queueMicrotask(() => this.#show());
    return this.#frame;
  }

  /** Puts the element into its window, in the language and the colours of the story around it. */
  #show(): void {
    const page = this.#frame.contentDocument;
    const around = this.#frame.closest<HTMLElement>('[data-theme]');
    if (!page?.title || !around || !this.#element) return;
    const { lang, dir } = around;
    Object.assign(page.documentElement, { lang, dir });
    page.body.dataset['theme'] = around.dataset['theme'];
    const sheet = Object.assign(page.createElement('style'), { textContent: sheetText() });
    page.head.replaceChildren(page.head.querySelector('title')!, sheet);
    if (this.#element.parentNode !== page.body) page.body.replaceChildren(this.#element);
  }
}

/** An element as `renderElement` gives it, in a window of its own: what floats in the corner of one can stand beside its like. */
export const renderInWindow = directive(WindowDirective);
