import { readCompiled, type CompiledTimeline } from '../../compile/read-compiled.js';
import type { ScheduleDocument } from '../../schedule/document/definition/document-schema.js';
import { loadOnce } from '../load-once.js';
import {
  failed,
  mostCharacters,
  type CompiledSchedule,
  type DocumentAnswer,
  type ReadySchedule,
  type ScheduleReading,
} from './schedule-answer.js';

// webpack would copy what this shares with the engine of the status, unless both are one chunk, by its name.
const wantRules = loadOnce(() => import(/* webpackChunkName: "bereikbaar-engine" */ './read-by-rules.js'));

/**
 * Reads a document by all its rules. What knows these is a part of this script, and so are what explains problems, knows
 * holidays and so on, which are loaded when a document needs them. Rejects when such a part cannot be loaded.
 */
export async function readRules(document: unknown, text?: string): Promise<DocumentAnswer<ReadySchedule>> {
  return (await wantRules()).readByRules(document, text);
}

/** What a document with compiled answers has besides. */
type CompiledDocument = Pick<ScheduleDocument, 'organisation' | 'refreshMinutes'> & {
  readonly compiled?: CompiledTimeline;
};

/** Undefined for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

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
  if (text.length > mostCharacters) return failed('invalid', `has more than ${mostCharacters} characters`);
  try {
    const document = parse(text) as CompiledDocument | undefined;
    if (document === undefined) return await (await wantRules()).refuseText(text);
    const timeline = isBelieved ? document.compiled : readCompiled(document);
    return timeline ? [compiledSchedule(timeline, document)] : await readRules(document, text);
  } catch (error) {
    return failed('unreachable', `cannot be read: ${String(error)}`);
  }
}
