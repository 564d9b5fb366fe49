import { readSchedule } from '../../schedule/document/quick-check/read-schedule.js';
import { explainProblems, explainSyntax } from './name-faults.js';
import { failed, type DocumentAnswer, type ReadySchedule } from './schedule-answer.js';

/** What says what is wrong: at length, where that can be loaded. */
function wantWords(): Promise<typeof import('./explain-document.js')> {
  return import('./explain-document.js').catch(() => ({ explainProblems, explainSyntax }));
}

/**
 * Reads a document as the library does. Rejects when a part of this script that it needs cannot be loaded.
 *
 * @param text what it was parsed from, for the places of its problems
 */
export async function readByRules(document: unknown, text?: string): Promise<DocumentAnswer<ReadySchedule>> {
  const result = await readSchedule(document);
  if (result.ok) return [{ status: 'ready', schedule: result.schedule }];
  const { problems } = result;
  return failed('invalid', (await wantWords()).explainProblems(problems, document, text), problems);
}

/** The answer to a text that is no JSON. */
export async function refuseText(text: string): Promise<DocumentAnswer<never>> {
  return failed('invalid', (await wantWords()).explainSyntax(text));
}
