import { textPlaceholders, type TextKey } from '../../../schedule/document/text-keys.js';
import type { PlaceholderName, TextsWords } from '../../../messages/makers/editor/texts-words.js';

type Names = TextsWords['names'];

/** A part of a sentence: what stands there, or what is filled in, as owners call it. */
export interface SentencePart {
  readonly text: string;
  readonly isFilled: boolean;
}

/** What is filled in where a sentence stands for a key. */
export const placeholdersOf = (key: TextKey): readonly PlaceholderName[] =>
  textPlaceholders[key].split(' ').filter((name): name is PlaceholderName => name !== '');

const inBraces = /\{([^{}]+)\}/g;

function rename(sentence: string, nameOf: (name: string) => string | undefined): string {
  return sentence.replace(inBraces, (all, name: string) => {
    const other = nameOf(name.trim());
    return other === undefined ? all : `{${other}}`;
  });
}

/** A sentence as its document has it, with `{tijd}` where that has `{time}`. What its key does not know stays. */
export function toShown(sentence: string, key: TextKey, names: Names): string {
  const known = placeholdersOf(key);
  return rename(sentence, (name) => known.filter((each) => each === name).map((each) => names[each])[0]);
}

/** A sentence as its document has it, of one that was typed: with the names that owners know, or with those of the document. */
export function toWritten(shown: string, key: TextKey, names: Names): string {
  const known = placeholdersOf(key);
  return rename(shown, (name) => known.find((each) => names[each].toLowerCase() === name.toLowerCase()));
}

/** What stands in a sentence, and what is filled in, one behind the other. */
export function partsOf(sentence: string, key: TextKey, names: Names): readonly SentencePart[] {
  const filled = placeholdersOf(key).map((name) => names[name]);
  return toShown(sentence, key, names)
    .split(/(\{[^{}]+\})/)
    .filter(Boolean)
    .map((text) => {
      const name = text.slice(1, -1);
      return filled.includes(name) && text.startsWith('{') ? { text: name, isFilled: true } : { text, isFilled: false };
    });
}
