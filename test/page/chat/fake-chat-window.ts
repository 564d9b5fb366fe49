import type { ChatWindow } from '../../../src/page/chat/chat-adapter.js';
import { FakeWindow } from '../fake-window.js';

/**
 * A window with a document of its own, in which vendors put their things, and in which it is counted what we leave behind.
 */
export class FakeChatWindow extends FakeWindow implements ChatWindow {
  [name: string]: unknown;
  readonly opened: (readonly string[])[] = [];
  readonly #observers = new Set<MutationObserver>();
  readonly MutationObserver = countingObserver(this.#observers);
  override readonly document = openDocument();

  open(...wanted: readonly string[]): void {
    this.opened.push(wanted);
  }

  /** Everything that is still listened to: at the window, at the document, and of its elements. */
  get heard(): readonly string[] {
    return [...this.listeners, ...this.document.heard, ...[...this.#observers].map(() => 'mutation')];
  }

  /** A script of the page has been loaded, and has run. */
  loadScript(): void {
    const script = this.document.createElement('script');
    this.document.head.append(script);
    script.dispatchEvent(new Event('load'));
  }

  /** Everything that the page itself loads is there. */
  finishLoading(): void {
    this.document.readyState = 'complete';
    this.fire('load');
  }
}

/** Mutation observers that are in the set while they observe. */
function countingObserver(active: Set<MutationObserver>): typeof MutationObserver {
  return class extends MutationObserver {
    override observe(target: Node, options?: MutationObserverInit): void {
      active.add(this);
      super.observe(target, options);
    }

    override disconnect(): void {
      active.delete(this);
      super.disconnect();
    }
  };
}

/** A document that is being loaded, whose visibility a test can change. */
function openDocument() {
  const document = window.document.implementation.createHTMLDocument('');
  const heard = new Set<string>();
  const own = document.addEventListener.bind(document);
  function addEventListener(type: string, listener: EventListener, options: AddEventListenerOptions): void {
    heard.add(type);
    options.signal?.addEventListener('abort', () => heard.delete(type));
    own(type, listener, options);
  }
  const changes: { visibilityState: DocumentVisibilityState; readyState: DocumentReadyState } = {
    visibilityState: 'visible',
    readyState: 'loading',
  };
  for (const [name, value] of Object.entries({ ...changes, addEventListener, heard })) {
    Object.defineProperty(document, name, { value, writable: true, configurable: true });
  }
  return document as Omit<Document, keyof typeof changes> & typeof changes & { readonly heard: Set<string> };
}
