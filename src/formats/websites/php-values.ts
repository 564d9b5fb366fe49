/*
 * PHP's `serialize`, as WordPress keeps lists in its database and writes them into an export: `a:1:{i:0;s:3:"abc";}`. Lengths of texts
 * are in bytes. Objects and references are no lists of hours, and are not read.
 */

const textOf = new TextDecoder();

/** Reads values one after another. */
class PhpReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(text: string) {
    this.#bytes = new TextEncoder().encode(text);
  }

  /** The value that stands here. Throws where none does. */
  read(depth = 0): unknown {
    const type = this.#until(1);
    if (type === 'N') return this.#skip(1, null);
    this.#skip(1, null);
    if (type === 's') return this.#text();
    if (type === 'a' && depth < 20) return this.#list(depth);
    const written = this.#upTo(';');
    if (!/^[idb]$/.test(type) || !/^-?[\d.E+-]+$/.test(written)) throw new TypeError();
    return type === 'b' ? written === '1' : Number(written);
  }

  #text(): string {
    const length = Number(this.#upTo(':'));
    if (!Number.isInteger(length) || this.#at + length > this.#bytes.length) throw new TypeError();
    this.#skip(1, null);
    return this.#skip(2, this.#until(length));
  }

  #list(depth: number): Record<string, unknown> {
    const count = Number(this.#upTo(':'));
    this.#skip(1, null);
    const entries: [string, unknown][] = [];
    while (entries.length < count) entries.push([String(this.read(depth + 1)), this.read(depth + 1)]);
    return this.#skip(1, Object.fromEntries(entries));
  }

  #until(length: number): string {
    if (this.#at >= this.#bytes.length && length) throw new TypeError();
    this.#at += length;
    return textOf.decode(this.#bytes.subarray(this.#at - length, this.#at));
  }

  #upTo(sign: string): string {
    const end = this.#bytes.indexOf(sign.charCodeAt(0), this.#at);
    if (end < 0) throw new TypeError();
    const text = this.#until(end - this.#at);
    return this.#skip(1, text);
  }

  #skip<Value>(length: number, value: Value): Value {
    this.#at += length;
    return value;
  }
}

/** What a text of `serialize` says: numbers, texts, and lists as objects; undefined when it is none. */
export function phpValue(text: string): unknown {
  try {
    return new PhpReader(text.trim()).read();
  } catch {
    return undefined; // what it is then is told by who asked
  }
}
