import { inspectCompiled } from '../compile/inspect-compiled.js';
import type { Advice } from '../channels/advice/advice.js';
import { listAdvice, sortAdvice } from '../channels/advice/list-advice.js';
import { describeAdvice } from '../messages/makers/advice.js';
import type { AdviceText } from '../messages/makers/advice-words.js';
import type { CompiledState } from '../messages/makers/compiling-words.js';
import type { FailureCode } from '../messages/makers/command-line-words.js';
import { commandLineWordsIn } from '../messages/makers/command-line.js';
import { describeProblem, describeWarning } from '../messages/makers/problems.js';
import { visible } from '../messages/makers/visible.js';
import { parseSchedule } from '../schedule/document/definition/parse-schedule.js';
import type { Problem, Warning } from '../schedule/document/problems.js';
import type { Schedule } from '../schedule/document/schedule.js';
import { newerZoneData } from '../schedule/document/witnesses.js';
import { listWarnings } from '../schedule/warnings.js';
import { listVoicemailAdvice } from '../messages/voicemail/voicemail-advice.js';
import { mannerOf } from './manner.js';
import { momentOr } from './moments.js';
import { placeFinder, repeatedKeys, type FindPlace, type Place } from '../schedule/document/source-text/json-places.js';
import { readJson } from './read-json.js';
import type { ReadText } from './read-schedule-file.js';
import { zoneDataVersion } from './zone-data.js';

/** Something to say about a place in the file. */
interface Placed extends Place {
  readonly message: string;
}

/** A problem of the document, or why there is none in the file: then there is no value. */
export type FoundProblem = Placed &
  Pick<Problem, 'path'> &
  Partial<Omit<Problem, 'code'>> & { readonly code: Problem['code'] | FailureCode };
export type FoundWarning = Placed &
  Omit<Warning, 'code'> & { readonly code: Warning['code'] | 'repeated-key' | `${CompiledState}-compiled` };
export type FoundAdvice = Placed & Pick<Advice, 'code' | 'grade' | 'path' | 'moment'> & AdviceText;

/** All there is to say about a file. */
export interface Findings {
  readonly file: string;
  readonly problems: readonly FoundProblem[];
  readonly warnings: readonly FoundWarning[];
  readonly advice: readonly FoundAdvice[];
  /** The zone data that were computed with, and those that the schedule's offsets are from if they are newer. */
  readonly zoneData: { readonly version: string; readonly newer: string | null };
}

function repeated({ text }: ReadText, language: string): FoundWarning[] {
  const { repeatedKey } = commandLineWordsIn(language).check;
  return repeatedKeys(text).map(({ key, line, column }) => ({
    ...{ code: 'repeated-key', path: '', value: key, line, column },
    message: visible(repeatedKey(key)),
  }));
}

function warningsOf(schedule: Schedule, instant: number, placeOf: FindPlace, language: string): FoundWarning[] {
  return listWarnings(schedule, instant).map((warning) => ({
    ...warning,
    ...placeOf({ path: warning.path }),
    message: describeWarning(warning, language),
  }));
}

/** Whether what was compiled of the document can still be used, where there is any. */
async function compiledWarnings(document: unknown, instant: number, placeOf: FindPlace, language: string) {
  const { state, lastDay } = await inspectCompiled(document, instant);
  if (state === 'missing' || state === 'fresh') return [];
  const path = '/compiled';
  const message = commandLineWordsIn(language).compile.conditions[state](lastDay);
  const code: FoundWarning['code'] = `${state}-compiled`;
  return [{ code, path, value: lastDay, ...placeOf({ code: 'unknown-key', path }), message }];
}

async function adviceOf(
  schedule: Schedule,
  instant: number,
  placeOf: FindPlace,
  language: string,
): Promise<FoundAdvice[]> {
  const spoken = listVoicemailAdvice(schedule, instant, await mannerOf(schedule));
  return sortAdvice([...listAdvice(schedule, instant), ...spoken]).map((advice) => {
    const { code, grade, path, moment } = advice;
    const { finding, reason, remedy, source } = describeAdvice(schedule, advice, language);
    const text = { reason: visible(reason), remedy: visible(remedy), source, finding: visible(finding) };
    return { code, grade, path, moment, ...text, ...placeOf({ path }), message: text.finding };
  });
}

/** Checks a text at a moment (as it was typed; else now). Fails with a `Failure` when it is not JSON, or that is no moment. */
export async function findAll(input: ReadText, moment: string | undefined, language: string): Promise<Findings> {
  const { file, text } = input;
  const placeOf = placeFinder(text);
  const document = readJson(text, file);
  const newer = newerZoneData(document, zoneDataVersion);
  const all = { file, zoneData: { version: zoneDataVersion, newer } };
  const result = parseSchedule(document);
  if (!result.ok) {
    const problems = result.problems.map((problem) => ({
      ...problem,
      ...placeOf(problem),
      message: describeProblem(problem, language, document),
    }));
    const inOrder = problems.sort((one, other) => one.line - other.line || one.column - other.column);
    return { ...all, problems: inOrder, warnings: repeated(input, language), advice: [] };
  }
  const { schedule } = result;
  const { instant } = momentOr(moment, schedule);
  return {
    ...all,
    problems: [],
    warnings: [
      ...repeated(input, language),
      ...warningsOf(schedule, instant, placeOf, language),
      ...(await compiledWarnings(document, instant, placeOf, language)),
    ],
    advice: await adviceOf(schedule, instant, placeOf, language),
  };
}
