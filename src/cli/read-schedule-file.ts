import type { FailureValues } from '../messages/makers/command-line-words.js';
import { describeProblem } from '../messages/makers/problems.js';
import { visible } from '../messages/makers/visible.js';
import { parseSchedule } from '../schedule/document/definition/parse-schedule.js';
import type { Problem } from '../schedule/document/problems.js';
import type { Schedule } from '../schedule/document/schedule.js';
import type { Context } from './context.js';
import { decodeText } from './decode-text.js';
import { exitCodes, Failure } from './failure.js';
import { placeFinder } from '../schedule/document/source-text/json-places.js';
import { plainTexts } from './plain-texts.js';
import { readInput } from './read-input.js';
import { readJson } from './read-json.js';

/** A schedule that was read from a file. */
export interface ReadText {
  /** The name for people; standard input has `-`. */
  readonly file: string;
  readonly text: string;
}

/** The text of a file, or of standard input for `-`. Fails with a `Failure`. */
export async function readText(file: string): Promise<ReadText> {
  return { file, text: decodeText(await readInput(file), file) };
}

/** Why a schedule cannot be used: the failure with all of its problems. */
export class InvalidSchedule extends Failure {
  constructor(
    readonly input: ReadText,
    readonly problems: readonly Problem[],
  ) {
    super('invalid-schedule', { file: input.file }, exitCodes.problems);
  }

  /** Each problem with its place, on a line of its own. */
  describe(language: string): string {
    const { file, text } = this.input;
    const placeOf = placeFinder(text);
    const document: unknown = JSON.parse(text);
    const describe = (problem: Problem) => {
      const { line, column } = placeOf(problem);
      return `${visible(file)}:${line}:${column} ${describeProblem(problem, language, document)}`;
    };
    return this.problems.map(describe).join('\n');
  }
}

/** The schedule in a file, its texts in one line each. Fails with a `Failure`; an `InvalidSchedule` when it has problems. */
export async function readScheduleFile(file: string): Promise<Schedule> {
  const input = await readText(file);
  const result = parseSchedule(readJson(input.text, file));
  if (!result.ok) throw new InvalidSchedule(input, result.problems);
  return plainTexts(result.schedule);
}

/** What a failure is about, in one line; of an answer it is a sentence already. */
export function visibleValues(values: FailureValues): FailureValues {
  const { file, name, value, detail } = values;
  return {
    ...values,
    ...(file === undefined ? {} : { file: visible(file) }),
    ...(name === undefined ? {} : { name: visible(name) }),
    ...(value === undefined ? {} : { value: visible(value) }),
    ...(detail === undefined ? {} : { detail: detail.split('\n').map(visible).join('\n') }),
  };
}

/** Why a command did not do its work, with all problems of the document. */
export function failureText(failure: Failure, { language, say }: Context): string {
  const sentence = say.failures[failure.code](visibleValues(failure.values));
  return failure instanceof InvalidSchedule ? `${failure.describe(language)}\n${sentence}` : sentence;
}
