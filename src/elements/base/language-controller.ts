import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Catalog } from '../../messages/index.js';
import { languageOf } from '../../messages/languages.js';
import type { LoadCatalog } from '../../messages/load-catalog-parts.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import type { TextKey } from '../../schedule/document/text-keys.js';
import { LazyCatalog } from './lazy-catalog.js';
import { suspect } from './mistakes/mistake-watch.js';
import { PageLanguage } from './page-language.js';

/** A language (BCP 47, with its region if it has one) and the sentences in it. */
interface Spoken<Key extends TextKey> {
  readonly language: string;
  readonly catalog: Catalog<Key>;
}

/** Gives an element its sentences in the language that it stands in, and updates the element when these change. */
export class LanguageController<Key extends TextKey = StatusKey> implements ReactiveController {
  /** Whether there are no sentences, as they could not be loaded. */
  hasFailed = false;
  readonly #catalog: LazyCatalog<Key>;
  readonly #page: PageLanguage;
  readonly #host: Element;
  #spoken: Spoken<Key> | null = null;

  /**
   * @param load what loads the sentences that the element needs
   * @param page what knows the language that it stands in
   */
  constructor(host: ReactiveControllerHost & Element, load: LoadCatalog<Key>, page = new PageLanguage(host)) {
    host.addController(this);
    this.#page = page;
    this.#host = host;
    this.#catalog = new LazyCatalog(() => host.requestUpdate(), load);
  }

  /** Settles when the sentences that are wanted are there, or could not be loaded. */
  get settled(): Promise<void> | undefined {
    return this.#catalog.settled;
  }

  /** Called by the element. */
  hostDisconnected(): void {
    this.#catalog.stop();
  }

  /**
   * The element's language, or else the document's, and the sentences to speak it with: while they load, and when they
   * cannot be loaded, the language before; null when there was none. Call it in each update.
   *
   * @param namesHolidays whether the schedule has holidays, so that their names are needed
   */
  read(documentLanguage: string, namesHolidays = false): Spoken<Key> | null {
    const { asked } = this.#page;
    const language = asked || documentLanguage;
    if (asked && asked !== this.#spoken?.language && !languageOf(asked)) suspect(this.#host);
    const catalog = this.#catalog.want(language, documentLanguage, namesHolidays);
    if (catalog) this.#spoken = { language, catalog };
    this.hasFailed = catalog === null && !this.#spoken;
    return this.#spoken;
  }
}
