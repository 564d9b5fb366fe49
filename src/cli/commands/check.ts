import type { AdviceGrade } from '../../channels/advice/advice.js';
import { adviceWordsIn } from '../../messages/makers/advice.js';
import { visible } from '../../messages/makers/visible.js';
import { addScheduleCommand, choice, type Kit } from '../command-kit.js';
import type { Context, Result } from '../context.js';
import { exitCodes, Failure } from '../failure.js';
import { findAll, type Findings, type FoundAdvice } from '../check-findings.js';
import type { Place } from '../../schedule/document/source-text/json-places.js';
import { fixFile } from '../fix-file.js';
import { jsonText } from '../plain-texts.js';
import { readText, visibleValues } from '../read-schedule-file.js';
import type { Style } from '../terminal.js';
import { wrapText } from '../wrap-text.js';
import { zoneDataVersion } from '../zone-data.js';

const checkFormats = ['text', 'json', 'github'] as const;
const failLevels = ['problems', 'serious', 'moderate', 'minor'] as const;

interface Options {
  readonly format: (typeof checkFormats)[number];
  readonly failOn: (typeof failLevels)[number];
  readonly at?: string;
  readonly fix?: boolean;
}

type Show = (findings: Findings, context: Context) => string;

const colours: Readonly<Record<AdviceGrade, Style>> = { serious: 'red', moderate: 'yellow', minor: 'cyan' };

/** A line with its place and its grade, and what is said there beside it. */
function block({ terminal }: Context, { line, column }: Place, grade: string, style: Style, texts: readonly string[]) {
  const place = `${line}:${column}`.padStart(7);
  const margin = 20;
  const lines = texts.flatMap((text) => wrapText(text, Math.min(terminal.columns, 110) - margin));
  const head = `${terminal.paint('dim', place)}  ${terminal.paint(style, grade.padEnd(margin - 9))}`;
  return lines.map((text, index) => (index ? `${' '.repeat(margin)}${text}` : `${head}${text}`)).join('\n');
}

const counselOf = ({ grade, reason, remedy, source }: FoundAdvice) => [grade, reason, remedy, source].join('\n');

/** What is found one after another for the same reason has that once, behind the last. */
function adviceBlock(context: Context, advice: FoundAdvice, next: FoundAdvice | undefined): string {
  const { reason, remedy, source } = context.say.check;
  const grade = adviceWordsIn(context.language).grades[advice.grade];
  const counsel = [
    `${reason} ${advice.reason}`,
    `${remedy} ${advice.remedy}`,
    context.terminal.paint('dim', `${source} ${advice.source}.`),
  ];
  const isLast = !next || counselOf(next) !== counselOf(advice);
  return block(context, advice, grade, colours[advice.grade], [advice.finding, ...(isLast ? counsel : [])]);
}

const showText: Show = ({ file, problems, warnings, advice, zoneData }, context) => {
  const { error, warning, fine, count, zoneData: sayZoneData } = context.say.check;
  const blocks = [
    ...problems.map((each) => block(context, each, error, 'red', [each.message])),
    ...warnings.map((each) => block(context, each, warning, 'yellow', [each.message])),
    ...advice.map((each, index) => adviceBlock(context, each, advice[index + 1])),
  ];
  const sum = blocks.length ? `${count(problems.length, warnings.length, advice.length)}.` : fine;
  const data = context.terminal.paint('dim', sayZoneData(zoneData.version, zoneData.newer));
  return [context.terminal.paint('bold', visible(file)), ...blocks, '', sum, data].join('\n');
};

const showJson: Show = ({ file, problems, warnings, advice, zoneData }) => {
  const withoutMessage = advice.map((each) => ({ ...each, message: undefined }));
  const { version } = zoneData;
  return jsonText({ file, ok: !problems.length, zoneData: version, problems, warnings, advice: withoutMessage });
};

/** The escapes of GitHub's workflow commands; in properties two more. */
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation(kind: 'error' | 'warning' | 'notice', file: string, place: Place, title: string, message: string) {
  const properties = { file: visible(file), line: `${place.line}`, col: `${place.column}`, title };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${kind} ${written.join(',')}::${escapeData(message)}`;
}

const showGithub: Show = ({ file, problems, warnings, advice }) =>
  [
    ...problems.map((each) => annotation('error', file, each, each.code, each.message)),
    ...warnings.map((each) => annotation('warning', file, each, each.code, each.message)),
    ...advice.map((each) => {
      const message = [each.finding, each.reason, each.remedy].join(' ');
      return annotation(each.grade === 'minor' ? 'notice' : 'warning', file, each, each.code, message);
    }),
  ].join('\n');

const shows: Readonly<Record<Options['format'], Show>> = { text: showText, json: showJson, github: showGithub };

/** Warnings weigh as much as moderate advice. */
function isTooMuch({ problems, warnings, advice }: Findings, failOn: Options['failOn']): boolean {
  const level = failLevels.indexOf(failOn);
  return (
    problems.length > 0 ||
    (level >= failLevels.indexOf('moderate') && warnings.length > 0) ||
    advice.some(({ grade }) => failLevels.indexOf(grade) <= level)
  );
}

/** What a machine reads of a file that cannot be checked; what else fails is told to the one who types. */
function unreadable(error: unknown, { format }: Options, context: Context): Result {
  if (format === 'text' || !(error instanceof Failure) || error.values.file === undefined) throw error;
  const { code, values, exitCode } = error;
  const { file, line = 1, column = 1 } = { ...values, file: error.values.file };
  const message = context.say.failures[code](visibleValues(values));
  const problems = [{ code, path: '', line, column, message }];
  const zoneData = { version: zoneDataVersion, newer: null };
  return { output: shows[format]({ file, problems, warnings: [], advice: [], zoneData }, context), exitCode };
}

/** Names everything that is wrong with a file, or could be better; after mending what can be, if asked to. */
async function check(file: string, options: Options, context: Context): Promise<Result> {
  const { format, failOn, at, fix } = options;
  try {
    const remarks = fix ? await fixFile(file, at, context) : '';
    const findings = await findAll(await readText(file), at, context.language);
    const exitCode = isTooMuch(findings, failOn) ? exitCodes.problems : exitCodes.fine;
    return { output: shows[format](findings, context), remarks, exitCode };
  } catch (error) {
    return unreadable(error, options, context);
  }
}

/** `check`: every problem in the file with its place, and advice. */
export function addCheck(kit: Kit): void {
  const { context, run } = kit;
  const { help } = context.say;
  addScheduleCommand(kit, 'check', [
    'bereikbaar.json',
    'bereikbaar.json --fix',
    'bereikbaar.json --format github --fail-on serious',
    '- < bereikbaar.json',
  ])
    .option('--fix', help.fix)
    .addOption(choice('--format <form>', help.format, checkFormats).default('text'))
    .addOption(choice('--fail-on <level>', help.failOn, failLevels).default('problems'))
    .action((file: string, options: Options) => run(check(file, options, context)));
}
