import { inLanguageOf } from '../languages.js';
import type { LossesWords } from './losses-words.js';
import { lossesWords } from './makers-languages.js';
import { visible } from './visible.js';

const longest = 80;

/** A value as JSON; none of one that is too deep for it. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '…';
  }
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : jsonOf(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

interface Told {
  readonly code: keyof LossesWords;
  readonly path: string;
  readonly value: unknown;
}

/** What was not carried over whole into another format or from it: a sentence that begins with a small letter. */
export function sayLossAlone({ code, value }: Omit<Told, 'path'>, words: LossesWords): string {
  // The owner's words may end a sentence themselves.
  return visible(words[code](shorten(value)).replace(/([.!?…])\.$/, '$1'));
}

/** The same, and where: one line. */
const sayLoss = (loss: Told, words: LossesWords): string =>
  visible(`${loss.path || '/'}: `) + sayLossAlone(loss, words);

/** What was not carried over whole, and where, in Dutch or else in English. */
export const describeLoss = (loss: Told, language: string): string =>
  sayLoss(loss, inLanguageOf(language, lossesWords));
