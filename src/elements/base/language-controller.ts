import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Catalog } from '../../messages/index.js';
import type { LoadCatalog } from '../../messages/load-catalog-parts.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import type { TextKey } from '../../schedule/document/text-keys.js';
import { tryLater } from '../../page/pauses/lost-part-retry.js';
import { PageController } from './page-controller.js';
import { warnOnce } from '../../page/warnings.js';

const hosts = new Set<ReactiveControllerHost>();
/** The documents and shadow roots that hosts stand in, with how many of them. */
const roots = new Map<Node, number>();
let observer: MutationObserver | undefined;

const update = () => hosts.forEach((host) => host.requestUpdate());

function observe(root: Node): void {
  observer ??= new MutationObserver(update);
  observer.observe(root, { attributeFilter: ['lang'], subtree: true });
}

function watch(root: Node): void {
  if (!roots.has(root)) observe(root);
  roots.set(root, (roots.get(root) ?? 0) + 1);
}

function unwatch(root: Node): void {
  const others = roots.get(root)! - 1;
  roots.set(root, others);
  if (others || !roots.delete(root)) return;
  // An observer lets go of all its nodes or of none.
  if (observer?.takeRecords().length) update();
  observer?.disconnect();
  for (const other of roots.keys()) observe(other);
}

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

/** A language (BCP 47, with its region if it has one) and the sentences in it. */
interface Spoken<Key extends TextKey> {
  readonly language: string;
  readonly catalog: Catalog<Key>;
}

/** Gives an element the language that it stands in and its sentences, and updates the element when these change. */
export class LanguageController<Key extends TextKey = StatusKey> extends PageController {
  /** Settles when the sentences that are wanted are there, or could not be loaded. */
  settled = Promise.resolve();
  readonly #load: LoadCatalog<Key>;
  #wanted: string | undefined;
  #spoken: Spoken<Key> | null = null;
  #roots: readonly Node[] = [];
  #failed = false;
  #cancelRetry: (() => void) | undefined;

  /** @param load what loads the sentences that the element needs */
  constructor(host: ReactiveControllerHost & Element, load: LoadCatalog<Key>) {
    super(host);
    this.#load = load;
  }

  /** Whether there are no sentences, as they could not be loaded. */
  get failed(): boolean {
    return this.#failed && !this.#spoken;
  }

  override hostConnected(): void {
    super.hostConnected();
    hosts.add(this.host);
    this.#roots = withHosts(this.host).map((element) => element.getRootNode());
    this.#roots.forEach(watch);
  }

  override hostDisconnected(): void {
    hosts.delete(this.host);
    this.#roots.forEach(unwatch);
    this.#forget();
  }

  /**
   * The element's language, or else the document's, and the sentences to speak it with: while they load, and when they
   * cannot be loaded, the language before; null when there was none.
   *
   * @param namesHolidays whether the schedule has holidays, so that their names are needed
   */
  read(documentLanguage: string, namesHolidays = false): Spoken<Key> | null {
    const language = languageOf(this.host) || documentLanguage;
    const wanted = `${language} ${documentLanguage} ${namesHolidays}`;
    if (wanted !== this.#wanted) {
      this.#forget();
      this.#wanted = wanted;
      this.#take(language, this.#load(language, documentLanguage, namesHolidays));
    }
    return this.#spoken;
  }

  #take(language: string, found: Catalog<Key> | Promise<Catalog<Key>>): void {
    if (!('then' in found)) {
      this.#spoken = { language, catalog: found };
      return;
    }
    const wanted = this.#wanted;
    const settle = (change: () => void) => {
      if (wanted !== this.#wanted) return; // it is another language by now
      change();
      this.host.requestUpdate();
    };
    this.settled = found.then(
      (catalog) => settle(() => (this.#spoken = { language, catalog })),
      (reason: unknown) => {
        warnOnce(`the sentences for "${language}" could not be loaded`, reason);
        settle(() => this.#fail());
      },
    );
  }

  #fail(): void {
    this.#failed = true;
    const clock = this.page?.clock;
    const retry = () => {
      this.#forget();
      this.host.requestUpdate();
    };
    if (clock && this.host.isConnected) this.#cancelRetry = tryLater(clock, retry);
  }

  #forget(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
    this.#failed = false;
    this.#wanted = undefined;
  }
}
