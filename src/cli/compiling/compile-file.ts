import type { CompileResult } from '../../compile/compile.js';
import type { CompiledOptions } from '../../compile/compiled.js';
import { inspectCompiled, renewCompiled } from '../../compile/inspect-compiled.js';
import { describeCompileProblem } from '../../messages/makers/compiling.js';
import { parseSchedule } from '../../schedule/document/definition/parse-schedule.js';
import type { Context, Result } from '../context.js';
import { decodeText } from '../decode-text.js';
import { exitCodes, Failure } from '../failure.js';
import { otherOffsets } from '../fresh-offsets.js';
import { momentOr } from '../moments.js';
import { overwrite } from '../overwrite.js';
import { readInput } from '../read-input.js';
import { readJson } from '../read-json.js';
import { InvalidSchedule, type ReadText } from '../read-schedule-file.js';
import { writeCompiled, writeOffsets } from '../../schedule/document/source-text/write-key.js';
import { zoneDataVersion } from '../zone-data.js';

/** What is compiled, and from which moment on (as it was typed; else now). */
export interface CompileWish {
  readonly at: string | undefined;
  readonly options: CompiledOptions;
}

const instantOf = ({ at }: CompileWish) => momentOr(at, { timeZone: 'UTC' }).instant;

/** Why nothing came of compiling. */
function failureOf(input: ReadText, result: CompileResult & { readonly ok: false }, { language }: Context): Failure {
  if (result.problems.length) return new InvalidSchedule(input, result.problems);
  const sentences = result.compileProblems.map((problem) => describeCompileProblem(problem, language));
  return new Failure('wrong-answer', { detail: sentences.join('\n') });
}

/** The text of a document with its witnesses and with what was compiled of it. Fails with a `Failure`. */
async function compileText(input: ReadText, wish: CompileWish, context: Context): Promise<string> {
  const { file, text } = input;
  const instant = instantOf(wish);
  const offsets = otherOffsets(readJson(text, file), instant);
  const witnessed = offsets ? writeOffsets(text, offsets) : text;
  const result = await renewCompiled(readJson(witnessed, file), instant, wish.options, zoneDataVersion);
  if (!result.ok) throw failureOf(input, result, context);
  return writeCompiled(witnessed, result.compiled);
}

/** Writes into a file what it will say (of standard input: gives its text). Fails with a `Failure`. */
export async function compileFile(file: string, wish: CompileWish, context: Context): Promise<Result> {
  const bytes = await readInput(file);
  const text = decodeText(bytes, file);
  const compiled = await compileText({ file, text }, wish, context);
  const { written, unchanged } = context.say.compile;
  if (file === '-') return { output: compiled };
  if (compiled === text) return { output: '', remarks: unchanged(file) };
  if (!overwrite({ file, bytes }, compiled)) throw new Failure('changed-meanwhile', { file });
  return { output: '', remarks: written(file, compiled.length - text.length) };
}

/** Tells whether what was compiled can still be used. Fails with a `Failure`. */
export async function checkCompiled(file: string, wish: CompileWish, context: Context): Promise<Result> {
  const text = decodeText(await readInput(file), file);
  const document = readJson(text, file);
  const result = parseSchedule(document);
  if (!result.ok) throw new InvalidSchedule({ file, text }, result.problems);
  const { state, lastDay } = await inspectCompiled(document, instantOf(wish), wish.options);
  const output = `${file}: ${context.say.compile.conditions[state](lastDay)}`;
  return { output, exitCode: state === 'fresh' ? exitCodes.fine : exitCodes.problems };
}
