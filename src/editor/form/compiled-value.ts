import { LazyPart, type PartHost } from '../../elements/base/lazy-part.js';
import type { Editing } from '../editing.js';
import type { CompiledFrom } from './compile-text.js';

type Compiler = typeof import('./compile-text.js');

/** In an attribute: with commas between them; none are those that it was compiled in before, or the document's own. */
function languagesIn(attribute: string | null): readonly string[] | undefined {
  const named = attribute
    ?.split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  return named?.length ? named : undefined;
}

/** What a form sends of a text: the same with what was compiled of it, as soon as that is there. It is no part of what is edited. */
export class CompiledValue {
  readonly #part: LazyPart<Compiler>;
  /** One after the other: the newest text is compiled last. */
  #work = Promise.resolve();
  #made: { readonly text: string; readonly compiled: string } | null = null;

  constructor(host: PartHost) {
    this.#part = new LazyPart(host, () => import('./compile-text.js'), 'what compiles the schedule');
  }

  /** The text itself as long as nothing was compiled of it. */
  of(text: string): string {
    return this.#made?.text === text ? this.#made.compiled : text;
  }

  /**
   * Compiles a valid document that was changed, where that is asked for or where it was compiled before. Resolves when it is there, or
   * cannot be had; null when there is nothing to do.
   */
  make({ reading, isChanged }: Editing, now: number, attribute: string | null): Promise<void> | null {
    const { text, document, schedule } = reading;
    if (!document || !schedule || !isChanged) return null;
    const isWanted = attribute !== null || Object.hasOwn(document, 'compiled');
    if (!isWanted) return null;
    const from = { text, document, now, languages: languagesIn(attribute) };
    this.#work = this.#work.then(() => this.#compile(from));
    return this.#work;
  }

  async #compile(from: CompiledFrom): Promise<void> {
    this.#part.want();
    await this.#part.settled;
    const compiled = await this.#part.part?.compileText(from);
    if (compiled !== undefined) this.#made = { text: from.text, compiled };
  }
}
