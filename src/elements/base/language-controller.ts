import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Catalog } from '../../messages/index.js';
import type { LoadCatalog } from '../../messages/load-catalog-parts.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import type { TextKey } from '../../schedule/document/text-keys.js';
import { LazyCatalog } from './lazy-catalog.js';
import { PageController } from './page-controller.js';

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
  /** Whether there are no sentences, as they could not be loaded. */
  hasFailed = false;
  readonly #catalog: LazyCatalog<Key>;
  #spoken: Spoken<Key> | null = null;
  #roots: readonly Node[] = [];

  /** @param load what loads the sentences that the element needs */
  constructor(host: ReactiveControllerHost & Element, load: LoadCatalog<Key>) {
    super(host);
    this.#catalog = new LazyCatalog(() => host.requestUpdate(), load);
  }

  /** Settles when the sentences that are wanted are there, or could not be loaded. */
  get settled(): Promise<void> | undefined {
    return this.#catalog.settled;
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
    this.#catalog.stop();
  }

  /**
   * The element's language, or else the document's, and the sentences to speak it with: while they load, and when they
   * cannot be loaded, the language before; null when there was none. Call it in each update.
   *
   * @param namesHolidays whether the schedule has holidays, so that their names are needed
   */
  read(documentLanguage: string, namesHolidays = false): Spoken<Key> | null {
    const language = languageOf(this.host) || documentLanguage;
    const catalog = this.#catalog.want(language, documentLanguage, namesHolidays);
    if (catalog) this.#spoken = { language, catalog };
    this.hasFailed = catalog === null && !this.#spoken;
    return this.#spoken;
  }
}
