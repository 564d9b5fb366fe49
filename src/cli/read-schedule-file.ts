import { describeProblem } from '../messages/makers/problems.js';
import { parseSchedule } from '../schedule/document/definition/parse-schedule.js';
import type { Problem } from '../schedule/document/problems.js';
import type { Schedule } from '../schedule/document/schedule.js';
import type { Context } from './context.js';
import { decodeText } from './decode-text.js';
import { exitCodes, Failure } from './failure.js';
import { placeFinder } from './json-places.js';
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
    const describe = (problem: Problem) => {
      const { line, column } = placeOf(problem);
      return `${file}:${line}:${column} ${describeProblem(problem, language)}`;
    };
    return this.problems.map(describe).join('\n');
  }
}

/** The schedule in a file. Fails with a `Failure`; an `InvalidSchedule` when it has problems. */
export async function readScheduleFile(file: string): Promise<Schedule> {
  const input = await readText(file);
  const result = parseSchedule(readJson(input.text, file));
  if (!result.ok) throw new InvalidSchedule(input, result.problems);
  return result.schedule;
}

/** Why a command did not do its work, with all problems of the document. */
export function failureText(failure: Failure, { language, say }: Context): string {
  const sentence = say.failures[failure.code](failure.values);
  return failure instanceof InvalidSchedule ? `${failure.describe(language)}\n${sentence}` : sentence;
}
