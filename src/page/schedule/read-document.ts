import { readCompiled, type CompiledTimeline } from '../../compile/read-compiled.js';
import type { ScheduleDocument } from '../../schedule/document/definition/document-schema.js';
import { loadOnce } from '../load-once.js';
import {
  failure,
  mostCharacters,
  type CompiledSchedule,
  type DocumentAnswer,
  type ReadySchedule,
  type ScheduleReading,
} from './schedule-answer.js';

const wantRules = loadOnce(() => import('./read-by-rules.js'));

/**
 * Reads a document by all its rules. What knows these is a part of this script, and so are what explains problems, knows
 * holidays and so on, which are loaded when a document needs them. Rejects when such a part cannot be loaded.
 */
export async function readRules(document: unknown): Promise<DocumentAnswer<ReadySchedule>> {
  return (await wantRules()).readByRules(document);
}

/** What a document with compiled answers has besides. */
type CompiledDocument = Pick<ScheduleDocument, 'organisation' | 'refreshMinutes'> & {
  readonly compiled?: CompiledTimeline;
};

function compiledSchedule(timeline: CompiledTimeline, document: CompiledDocument): CompiledSchedule {
  const { refreshMinutes, organisation } = document;
  const read = loadOnce(async () => (await readRules(document))[0]);
  return { status: 'compiled', timeline, refreshMinutes, name: organisation?.name, read };
}

/**
 * Reads the text of a document. Never rejects: without a part of this script that it needs it is `unreachable`.
 *
 * @param isBelieved whether `readCompiled` has found that it is as it was compiled
 */
export async function readDocument(text: string, isBelieved = false): Promise<ScheduleReading> {
  if (text.length > mostCharacters) return [failure('invalid'), `has more than ${mostCharacters} characters`];
  try {
    const document = JSON.parse(text) as CompiledDocument;
    const timeline = isBelieved ? document.compiled : readCompiled(document);
    return timeline ? [compiledSchedule(timeline, document)] : await readRules(document);
  } catch (error) {
    return [failure(error instanceof SyntaxError ? 'invalid' : 'unreachable'), `cannot be read: ${String(error)}`];
  }
}
