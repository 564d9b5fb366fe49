import { parseTree, type Node } from 'jsonc-parser';
import { propertyOf } from './json-places.js';

/** How the text of a document looks where a key stands. */
export interface Look {
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
export function writeKey(text: string, name: string, valueText: (look: Look) => string, behind?: string): string {
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
