import { describeProblems, describeSyntax } from '../../messages/makers/mistakes/document-faults.js';
import type { Problem } from '../../schedule/document/problems.js';
import { makersLanguage } from '../makers-language.js';

/** What is wrong with a document, for the people who build the page: the end of a sentence. */
export function explainProblems(problems: readonly Problem[], source: unknown, text?: string): string {
  return describeProblems(problems, source, text, makersLanguage());
}

/** Why a text is no document at all. */
export function explainSyntax(text: string): string {
  return describeSyntax(text, makersLanguage());
}
