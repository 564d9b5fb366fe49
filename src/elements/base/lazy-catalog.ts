import type { Catalog } from '../../messages/index.js';
import type { LoadCatalog } from '../../messages/load-catalog-parts.js';
import type { TextKey } from '../../schedule/document/text-keys.js';
import { LazyPart } from './lazy-part.js';

/** The sentences of the language that is wanted, loaded when they are: of one language after another. */
export class LazyCatalog<Key extends TextKey> {
  readonly #update: () => void;
  readonly #load: LoadCatalog<Key>;
  #wanted = '';
  #part: LazyPart<Catalog<Key>> | undefined;

  /**
   * @param update is called when there is something else to be had
   * @param load what loads the sentences that are needed
   */
  constructor(update: () => void, load: LoadCatalog<Key>) {
    this.#update = update;
    this.#load = load;
  }

  /** Settles when the sentences that are wanted are there, or could not be loaded. */
  get settled(): Promise<void> | undefined {
    return this.#part?.settled;
  }

  /** The sentences, as `LoadCatalog` has them; null when they could not be loaded, undefined while they are. Call it in each update. */
  want(...[language, documentLanguage, namesHolidays]: Parameters<LoadCatalog<Key>>): Catalog<Key> | null | undefined {
    const wanted = `${language} ${documentLanguage} ${namesHolidays}`;
    if (wanted !== this.#wanted) {
      this.stop();
      this.#wanted = wanted;
      const load = () => this.#load(language, documentLanguage, namesHolidays);
      this.#part = new LazyPart({ requestUpdate: this.#update }, load, `the sentences for "${language}"`);
    }
    return this.#part!.want();
  }

  /** Nobody waits for them any more. */
  stop(): void {
    this.#part?.hostDisconnected();
  }
}
