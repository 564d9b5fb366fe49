import type { Problem } from '../../schedule/document/problems.js';

/*
 * What explain-document.ts says, in a few words, where that part of the script is not there: it could not be loaded, or it was left
 * out (of the single script).
 */

const howToCheck = 'To check: npx bereikbaar-nu check bereikbaar.json';

function nameProblem({ code, path, value, expected }: Problem): string {
  return `${path || '/'}: ${code}, found ${JSON.stringify(value)?.slice(0, 60)}, expected ${expected.join(' or ')}`;
}

/** What is wrong with a document: the end of a sentence. */
export function explainProblems(problems: readonly Problem[]): string {
  return [`has problems (${problems.length}):`, ...problems.slice(0, 3).map(nameProblem), howToCheck].join('\n');
}

/** Why a text is no document at all. */
export function explainSyntax(): string {
  return `is not JSON\n${howToCheck}`;
}
