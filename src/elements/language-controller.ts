import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Catalog } from '../messages/index.js';
import type { LoadCatalog } from '../messages/parts.js';
import type { StatusKey } from '../schedule/status-text-keys.js';
import type { TextKey } from '../schedule/text-keys.js';
import { PageController } from './page-controller.js';
import { warnOnce } from './warn-once.js';

const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** An element, and those whose shadow roots it stands in. */
function withHosts(element: Element): readonly Element[] {
  const root = element.getRootNode();
  return [element, ...('host' in root ? withHosts(root.host as Element) : [])];
}

/** The language of an element: its own `lang` or that of the nearest ancestor, also outside shadow roots; or ''. */
function languageOf(element: Element): string {
  const nearest = withHosts(element).map((each) => each.closest('[lang]'));
  return nearest.find((each) => each)?.getAttribute('lang') ?? '';
}

/** Gives an element the language that it stands in and its sentences, and updates the element when these change. */
export class LanguageController<Key extends TextKey = StatusKey> extends PageController {
  readonly #load: LoadCatalog<Key>;
  #wanted: string | undefined;
  #catalog: Catalog<Key> | null = null;

  /** @param load what loads the sentences that the element needs */
  constructor(host: ReactiveControllerHost & Element, load: LoadCatalog<Key>) {
    super(host);
    this.#load = load;
  }

  override hostConnected(): void {
    super.hostConnected();
    hosts.add(this.host);
    observer ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
    for (const element of withHosts(this.host)) {
      observer.observe(element.getRootNode(), { attributeFilter: ['lang'], subtree: true });
    }
  }

  override hostDisconnected(): void {
    hosts.delete(this.host);
    if (!hosts.size) observer?.disconnect();
  }

  /**
   * The element's language, or else the document's, and the sentences to speak it with: while they load, those of the
   * language before; null when there are none yet.
   */
  read(documentLanguage: string): { readonly language: string; readonly catalog: Catalog<Key> } | null {
    const language = languageOf(this.host) || documentLanguage;
    const wanted = `${language} ${documentLanguage}`;
    if (wanted !== this.#wanted) {
      this.#wanted = wanted;
      this.#take(this.#load(language, documentLanguage));
    }
    return this.#catalog && { language, catalog: this.#catalog };
  }

  #take(found: Catalog<Key> | Promise<Catalog<Key>>): void {
    if (!('then' in found)) {
      this.#catalog = found;
      return;
    }
    const wanted = this.#wanted;
    const take = (catalog: Catalog<Key>) => {
      if (wanted !== this.#wanted) return; // it is another language by now
      this.#catalog = catalog;
      this.host.requestUpdate();
    };
    found.then(take, (reason: unknown) => warnOnce(`the sentences for "${wanted}" could not be loaded`, reason));
  }
}
