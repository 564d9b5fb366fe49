import { LazyPart } from '../elements/base/lazy-part.js';
import type { MakersLanguageTag } from '../messages/languages.js';
import type { EditorWords } from '../messages/makers/editor/editor-words.js';
import { loadEditorWords, type EditorWordsPart } from '../messages/makers/editor/load-editor-words.js';
import type { EditorHost } from './editor-host.js';

type Host = Pick<EditorHost, 'addController' | 'removeController' | 'requestUpdate'>;

/** What the editor says: its parts are loaded when somebody has something to say. All that is there is in one language, also while another one is being loaded. */
export class SpokenWords {
  readonly #host: Host;
  readonly #parts = new Set<EditorWordsPart>(['first']);
  #language: MakersLanguageTag | undefined;
  #asked: LazyPart<Partial<EditorWords>> | undefined;
  #said: Partial<EditorWords> = {};
  #there: ReadonlySet<EditorWordsPart> = new Set();

  constructor(host: Host) {
    this.#host = host;
  }

  /** Of the parts that were wanted; who says something of another one has asked for it first. */
  get words(): EditorWords {
    return this.#said as EditorWords;
  }

  /** Whether a part is there. */
  has(part: EditorWordsPart): boolean {
    return this.#there.has(part);
  }

  /** Says all that follows in a language, as soon as its words are there. */
  speak(language: MakersLanguageTag): void {
    if (language !== this.#language) this.#forget();
    this.#language = language;
    this.#take();
  }

  /** Whether a part is there; it is loaded when it is not. */
  want(part: EditorWordsPart): boolean {
    if (!this.#parts.has(part)) this.#forget();
    this.#parts.add(part);
    this.#take();
    return this.has(part);
  }

  #take(): void {
    this.#asked ??= this.#ask();
    const said = this.#asked?.want();
    if (!said || said === this.#said) return;
    this.#said = said;
    this.#there = new Set(this.#parts);
  }

  #ask(): LazyPart<Partial<EditorWords>> | undefined {
    const [language, parts] = [this.#language, [...this.#parts]];
    if (!language) return undefined;
    return new LazyPart(this.#host, () => loadEditorWords(language, parts), `what the editor says in "${language}"`);
  }

  /** Nobody waits any more for what was asked. */
  #forget(): void {
    const asked = this.#asked;
    this.#asked = undefined;
    asked?.hostDisconnected();
    if (asked) this.#host.removeController(asked);
  }
}
