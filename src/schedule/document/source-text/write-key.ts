import { parseTree, type Node } from 'jsonc-parser';
import { propertyOf } from './json-places.js';

/** How the text of a document looks where a key stands. */
interface Look {
  /** What a line begins with; null where the key does not begin one. */
  readonly indent: string | null;
  readonly lineBreak: string;
  /** What stands between a key and its value. */
  readonly colon: string;
}

function lookAt(text: string, { offset, children }: Node): Look {
  const [key, value] = children!;
  const before = text.slice(0, offset);
  const [, lineBreak = '', indent = ''] = /(\r\n|\n|\r)([ \t]*)$/.exec(before) ?? [];
  return {
    indent: lineBreak ? indent : null,
    lineBreak,
    colon: text.slice(key!.offset + key!.length, value!.offset),
  };
}

function replaced(text: string, from: number, until: number, by: string): string {
  return `${text.slice(0, from)}${by}${text.slice(until)}`;
}

/**
 * The text of a JSON document with another value of a key: where that was, or else behind another key (without one, behind the
 * last), in the look of the text there. Everything else stays as it is written.
 */
function writeKey(text: string, name: string, valueText: (look: Look) => string, behind?: string): string {
  const root = parseTree(text)!;
  const given = propertyOf(root, name);
  const property = given ?? (behind === undefined ? root.children!.at(-1)! : propertyOf(root, behind)!);
  const look = lookAt(text, property);
  const value = property.children![1]!;
  const end = value.offset + value.length;
  if (given) return replaced(text, value.offset, end, valueText(look));
  const space = look.colon === ':' ? '' : ' ';
  const begin = look.indent === null ? `,${space}` : `,${look.lineBreak}${look.indent}`;
  return replaced(text, end, end, `${begin}${JSON.stringify(name)}${look.colon}${valueText(look)}`);
}

/** An object of strings in the look of the text around it. */
function objectText(object: Readonly<Record<string, unknown>>, { indent, lineBreak, colon }: Look): string {
  const entries = Object.entries(object).map(
    ([key, value]) => `${JSON.stringify(key)}${colon}${JSON.stringify(value)}`,
  );
  if (indent !== null) {
    const lines = entries.map((entry) => `${lineBreak}${indent}${indent}${entry}`);
    return `{${lines.join(',')}${lineBreak}${indent}}`;
  }
  const space = colon === ':' ? '' : ' ';
  return `{${space}${entries.join(`,${space}`)}${space}}`;
}

/** The text of a JSON document that has a `timeZone`, with other `offsets`, behind that zone where there were none. */
export function writeOffsets(text: string, offsets: Readonly<Record<string, unknown>>): string {
  return writeKey(text, 'offsets', (look) => objectText(offsets, look), 'timeZone');
}

/** The text of a document with what was compiled of it, on one line, at the end where there was none: nobody reads or edits it. */
export function writeCompiled(text: string, compiled: object): string {
  return writeKey(text, 'compiled', () => JSON.stringify(compiled));
}
