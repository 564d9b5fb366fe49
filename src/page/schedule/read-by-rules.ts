import type { Problem } from '../../schedule/document/problems.js';
import { readSchedule } from '../../schedule/document/quick-check/read-schedule.js';
import { failure, type DocumentAnswer, type ReadySchedule } from './schedule-answer.js';

/** What is wrong with a document, for the people who build the page: the end of a sentence. */
function nameProblems(problems: readonly Problem[]): string {
  return `has problems (${problems.length}): ${problems.slice(0, 3).map(nameProblem).join('; ')}`;
}

function nameProblem({ code, path, value, expected }: Problem): string {
  return `${path || '/'}: ${code}, found ${JSON.stringify(value)?.slice(0, 60)}, expected ${expected.join(' or ')}`;
}

/** Reads a document as the library does. Rejects when a part of this script that it needs cannot be loaded. */
export async function readByRules(document: unknown): Promise<DocumentAnswer<ReadySchedule>> {
  const result = await readSchedule(document);
  if (result.ok) return [{ status: 'ready', schedule: result.schedule }];
  return [failure('invalid', result.problems), nameProblems(result.problems)];
}
