import type { Problem, Warning } from '../../schedule/document/problems.js';
import { inLanguageOf } from '../languages.js';
import { problemsWords } from './makers-languages.js';
import { sayProblem, sayWarning } from './problem-sentences.js';
import { dialledIn } from './problem-suggestions.js';
import { visible } from './visible.js';

const wordsIn = (language: string) => inLanguageOf(language, problemsWords);

/** What is wrong, without its place: see `describeProblem`. */
export function problemSentence(problem: Problem, language: string, document?: unknown): string {
  return sayProblem(problem, wordsIn(language), dialledIn(document, language));
}

/**
 * What is wrong in a document, where, and what was probably meant: one line of plain text, in Dutch or else in English. The document tells
 * in which country its numbers are dialled, where it is given.
 */
export function describeProblem(problem: Problem, language: string, document?: unknown): string {
  return `${visible(problem.path) || '/'}: ${problemSentence(problem, language, document)}`;
}

/** What is suspicious in a document, and where: one line of plain text, in Dutch or else in English. */
export function describeWarning(warning: Warning, language: string): string {
  return `${visible(warning.path) || '/'}: ${sayWarning(warning, wordsIn(language))}`;
}
