import { existsSync, writeFileSync } from 'node:fs';
import { parseSchedule } from '../../schedule/document/definition/parse-schedule.js';
import type { Problem } from '../../schedule/document/problems.js';
import { describeProblem, problemSentence } from '../../messages/makers/problems.js';
import {
  firstDocument,
  isLunchOutside,
  problemWithAnswer,
  usualAnswers,
  type FirstAnswers,
} from '../../formats/importing/first-document.js';
import { addCommand, type Kit } from '../command-kit.js';
import type { Context, Result } from '../context.js';
import { Failure } from '../failure.js';
import { freshOffsets } from '../fresh-offsets.js';

interface Options {
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly name?: string;
  readonly zone?: string;
  readonly hours?: string;
  readonly lunch?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly language?: string;
}

function answersOf(options: Options): FirstAnswers {
  const given = Object.keys(usualAnswers).map((key) => [key, options[key as keyof FirstAnswers]] as const);
  return { ...usualAnswers, ...Object.fromEntries(given.filter(([, answer]) => answer !== undefined)) };
}

const documentOf = (answers: FirstAnswers, language: string) =>
  firstDocument(answers, language, freshOffsets(answers.zone, Date.now()));

const zoned = ({ zone }: FirstAnswers) => ({ timeZone: zone });

/** The option that gave something that no schedule can hold, and what is wrong with it, in a sentence. */
function wrongAnswer(answers: FirstAnswers, [first]: readonly Problem[], language: string): Failure {
  const keys = Object.keys(answers) as (keyof FirstAnswers)[];
  const key = keys.find((each) => problemWithAnswer(each, answers[each], answers.zone));
  const problem = (key && problemWithAnswer(key, answers[key], answers.zone)) ?? first!;
  const path = `--${key ?? 'language'}`;
  return new Failure('wrong-answer', { detail: describeProblem({ ...problem, path }, language, zoned(answers)) });
}

/** Asks everything; what was given is the answer to who just presses Enter. */
async function ask(options: Options, { say, language }: Context): Promise<FirstAnswers> {
  const { input } = await import('@inquirer/prompts');
  const { questions, lunchOutside } = say.init;
  let answers = answersOf(options);
  const faultIn = (key: keyof FirstAnswers, text: string) => {
    const typed = { ...answers, [key]: text };
    const problem = problemWithAnswer(key, text, answers.zone);
    if (problem) return problemSentence(problem, language, zoned(typed));
    return key === 'lunch' && isLunchOutside(typed) ? lunchOutside(text, answers.hours) : undefined;
  };
  for (const key of Object.keys(answers) as (keyof FirstAnswers)[]) {
    const validate = (text: string) => faultIn(key, text.trim()) ?? true;
    const text = await input({ message: questions[key], default: answers[key], validate });
    answers = { ...answers, [key]: text.trim() };
  }
  return answers;
}

/** Ctrl+C, Ctrl+D or a terminal that is closed. */
const isStopped = (error: unknown) => error instanceof Error && error.name === 'ExitPromptError';

async function askUntilStopped(options: Options, context: Context): Promise<FirstAnswers> {
  try {
    return await ask(options, context);
  } catch (error) {
    throw isStopped(error) ? new Failure('stopped') : error;
  }
}

async function init(file: string, options: Options, context: Context): Promise<Result> {
  const { say, language } = context;
  if (existsSync(file) && !options.force) throw new Failure('exists', { file });
  if (!options.yes && !process.stdin.isTTY) throw new Failure('no-terminal');
  const answers = options.yes ? answersOf(options) : await askUntilStopped(options, context);
  const document = documentOf(answers, options.language ?? language);
  const result = parseSchedule(document);
  if (!result.ok) throw wrongAnswer(answers, result.problems, language);
  if (isLunchOutside(answers)) {
    throw new Failure('wrong-answer', { detail: `--lunch: ${say.init.lunchOutside(answers.lunch, answers.hours)}` });
  }
  try {
    writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`, { flag: options.force ? 'w' : 'wx' });
  } catch (error) {
    throw new Failure('unwritable', { file, detail: (error as NodeJS.ErrnoException).code ?? '' });
  }
  return { output: say.init.written(file) };
}

/** `init`: a first schedule, from a few questions. */
export function addInit(kit: Kit): void {
  const { context, run } = kit;
  const { help } = context.say;
  addCommand(kit, 'init', '[bereikbaar.json]', [
    'new.json --yes --name "De Linde" --phone "+31 20 123 45 67" --hours 08:30-17:00',
  ])
    .argument('[file]', help.newFile, 'bereikbaar.json')
    .option('--yes', help.yes)
    .option('--force', help.force)
    .option('--name <name>', help.name)
    .option('--zone <name>', help.zone)
    .option('--hours <interval>', help.hours)
    .option('--lunch <interval>', help.lunch)
    .option('--phone <number>', help.phone)
    .option('--email <address>', help.email)
    .action((file: string, options: Options) => run(init(file, options, context)));
}
