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

function replaced(text: string, from: number, until: number, by: string): string {
  return `${text.slice(0, from)}${by}${text.slice(until)}`;
}

/** The text of a JSON document that has a `timeZone`, with other `offsets`, behind that zone where there were none. Everything else stays as it is written. */
export function writeOffsets(text: string, offsets: Readonly<Record<string, unknown>>): string {
  const root = parseTree(text)!;
  const given = propertyOf(root, 'offsets');
  const property = given ?? propertyOf(root, 'timeZone')!;
  const look = lookAt(text, property);
  const written = objectText(offsets, look);
  const value = property.children![1]!;
  const end = value.offset + value.length;
  if (given) return replaced(text, value.offset, end, written);
  const space = look.colon === ':' ? '' : ' ';
  const begin = look.indent === null ? `,${space}` : `,${look.lineBreak}${look.indent}`;
  return replaced(text, end, end, `${begin}"offsets"${look.colon}${written}`);
}
