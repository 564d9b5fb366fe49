import { inLanguageOf } from '../languages.js';
import type { CompileProblemCode } from './compiling-words.js';
import { compilingWords } from './makers-languages.js';

/** What stands in the way of compiling a document. */
export interface CompileProblem {
  readonly code: CompileProblemCode;
  readonly value: string;
  readonly expected: readonly string[];
}

/** Why a document is not compiled: one sentence, in Dutch or else in English. */
export function describeCompileProblem({ code, value, expected }: CompileProblem, language: string): string {
  return inLanguageOf(language, compilingWords)[code](value, expected.join(', '));
}
