import { existsSync, writeFileSync } from 'node:fs';
import type { ScheduleDocument } from '../../schedule/document/definition/document-schema.js';
import { parseSchedule } from '../../schedule/document/definition/parse-schedule.js';
import type { Problem } from '../../schedule/document/problems.js';
import { countryOfZone, internationalNumber } from '../../channels/countries.js';
import { describeProblem, problemSentence } from '../../messages/makers/problems.js';
import { repairsOf, repairTimes } from '../../messages/makers/repairs.js';
import { parseTimeRange } from '../../schedule/calendar/time-ranges.js';
import { fitsFormat } from '../../schedule/document/string-formats.js';
import { dayMinutes } from '../../schedule/calendar/dates.js';
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

/** What a first schedule is made of; what is empty is left out. */
interface Answers {
  readonly name: string;
  readonly zone: string;
  readonly hours: string;
  readonly lunch: string;
  readonly phone: string;
  readonly email: string;
}

function answersOf(options: Options): Answers {
  return {
    name: options.name ?? '',
    zone: options.zone ?? 'Europe/Amsterdam',
    hours: options.hours ?? '09:00-17:00',
    lunch: options.lunch ?? '',
    phone: options.phone ?? '',
    email: options.email ?? '',
  };
}

/** A phone number as a schedule has it: without what people write in it, and with the code of the country. */
function numberOf(phone: string, zone: string): string {
  const plain = phone.replace(/[\s().-]/g, '');
  if (fitsFormat('phone-number', plain)) return plain;
  const [meant] = repairsOf(phone, 'phone-number');
  return meant ?? internationalNumber(phone, countryOfZone(zone) ?? '') ?? plain;
}

/** The answers as a schedule writes them: `8.00-17.00` are `08:00-17:00`. */
function written(answers: Answers): Answers {
  const { hours, lunch } = answers;
  return { ...answers, hours: repairTimes(hours) ?? hours, lunch: repairTimes(lunch) ?? lunch };
}

function documentOf(answers: Answers, language: string): ScheduleDocument {
  const { name, zone, hours, lunch, phone, email } = written(answers);
  const offsets = freshOffsets(zone, Date.now());
  return {
    $schema: 'https://unpkg.com/bereikbaar-nu/schedule.schema.json',
    version: 1,
    timeZone: zone,
    ...(offsets ? { offsets } : {}),
    language,
    ...(name ? { organisation: { name } } : {}),
    hours: { 'mon-fri': [hours] },
    ...(lunch ? { breaks: [{ name: 'lunch', days: 'mon-fri', time: lunch }] } : {}),
    exceptions: [],
    channels: [
      ...(phone ? [{ id: 'phone', type: 'phone', number: numberOf(phone, zone), display: phone } as const] : []),
      ...(email
        ? [{ id: 'email', type: 'email', address: email, reply: { within: 1, unit: 'working-days' } } as const]
        : []),
    ],
  };
}

/** What is wrong with an answer, whatever the others are; undefined when it can stand in a schedule. Its value is what was typed. */
function problemWith(key: keyof Answers, text: string, zone: string): Problem | undefined {
  const sound = { ...answersOf({}), ...(fitsFormat('time-zone', zone) ? { zone } : {}) };
  const result = parseSchedule(documentOf({ ...sound, [key]: text }, 'en'));
  return result.ok ? undefined : { ...result.problems[0]!, value: text };
}

/** Whether there is a lunch break that is not within the hours, which would then not be interrupted by it. */
function isLunchOutside(answers: Answers): boolean {
  const { hours, lunch } = written(answers);
  if (![hours, lunch].every((text) => fitsFormat('interval', text))) return false;
  const [open, pause] = [parseTimeRange(hours), parseTimeRange(lunch)];
  // Of a night nobody says which of its two days the break is on.
  return open.end <= dayMinutes && (pause.start <= open.start || pause.end >= open.end);
}

const zoned = ({ zone }: Answers) => ({ timeZone: zone });

/** The option that gave something that no schedule can hold, and what is wrong with it, in a sentence. */
function wrongAnswer(answers: Answers, [first]: readonly Problem[], language: string): Failure {
  const keys = Object.keys(answers) as (keyof Answers)[];
  const key = keys.find((each) => problemWith(each, answers[each], answers.zone));
  const problem = (key && problemWith(key, answers[key], answers.zone)) ?? first!;
  const path = `--${key ?? 'language'}`;
  return new Failure('wrong-answer', { detail: describeProblem({ ...problem, path }, language, zoned(answers)) });
}

/** Asks everything; what was given is the answer to who just presses Enter. */
async function ask(options: Options, { say, language }: Context): Promise<Answers> {
  const { input } = await import('@inquirer/prompts');
  const { questions, lunchOutside } = say.init;
  let answers = answersOf(options);
  const faultIn = (key: keyof Answers, text: string) => {
    const typed = { ...answers, [key]: text };
    const problem = problemWith(key, text, answers.zone);
    if (problem) return problemSentence(problem, language, zoned(typed));
    return key === 'lunch' && isLunchOutside(typed) ? lunchOutside(text, answers.hours) : undefined;
  };
  for (const key of Object.keys(answers) as (keyof Answers)[]) {
    const validate = (text: string) => faultIn(key, text.trim()) ?? true;
    const text = await input({ message: questions[key], default: answers[key], validate });
    answers = { ...answers, [key]: text.trim() };
  }
  return answers;
}

/** Ctrl+C, Ctrl+D or a terminal that is closed. */
const isStopped = (error: unknown) => error instanceof Error && error.name === 'ExitPromptError';

async function askUntilStopped(options: Options, context: Context): Promise<Answers> {
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
