import { placeFinder } from '../../../schedule/document/source-text/json-places.js';
import { findSyntaxFault } from '../../../schedule/document/source-text/syntax-fault.js';
import type { Problem } from '../../../schedule/document/problems.js';
import { inLanguageOf } from '../../languages.js';
import { problemsWords } from '../makers-languages.js';
import { describeProblem } from '../problems.js';

/** As many as can be taken in at once; a command tells all. */
const mostProblems = 5;

/** Problems as they stand in a text, with line and column; where there is no text, as they were found. */
function inOrder(problems: readonly Problem[], text: string | undefined) {
  if (text === undefined) return problems.map((problem) => ({ problem, place: '' }));
  const placeOf = placeFinder(text);
  return problems
    .map((problem) => ({ problem, ...placeOf(problem) }))
    .sort((one, other) => one.line - other.line || one.column - other.column)
    .map(({ problem, line, column }) => ({ problem, place: `${line}:${column} ` }));
}

/**
 * What is wrong with a document, as `check` says it, and how to check: the end of a sentence about its address, a line for each
 * problem. Plain text, in Dutch or else in English.
 *
 * @param text what the document was parsed from, where there is one
 */
export function describeProblems(
  problems: readonly Problem[],
  document: unknown,
  text: string | undefined,
  language: string,
): string {
  const { hasProblems, andMore, howToCheck } = inLanguageOf(language, problemsWords).report;
  const lines = inOrder(problems, text)
    .slice(0, mostProblems)
    .map(({ problem, place }) => `${place}${describeProblem(problem, language, document)}`);
  const rest = problems.length - lines.length;
  return [hasProblems(problems.length), ...lines, ...(rest ? [andMore(rest)] : []), howToCheck].join('\n');
}

/** Why a text is no JSON, as `check` says it, and how to check: the end of a sentence about its address. */
export function describeSyntax(text: string, language: string): string {
  const { line, column, fault } = findSyntaxFault(text);
  const { report, syntax } = inLanguageOf(language, problemsWords);
  return `${report.isNoJson}\n${line}:${column} ${syntax[fault]}.\n${report.howToCheck}`;
}
