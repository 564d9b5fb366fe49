import { describeStatus } from '../../messages/status/status-sentence.js';
import type { Manner } from '../../messages/speech.js';
import { dayLength } from '../../schedule/calendar/dates.js';
import { evaluateChannel, evaluateOrganisation, listChanges } from '../../schedule/evaluate.js';
import type { Change, Evaluation } from '../../schedule/evaluation.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { addScheduleCommand, type Kit } from '../command-kit.js';
import type { Context, Result } from '../context.js';
import { Failure } from '../failure.js';
import { mannerOf } from '../manner.js';
import { clockText, momentOr, zoneOfSchedule, type TypedMoment } from '../moments.js';
import { readScheduleFile } from '../read-schedule-file.js';
import { styleOfState } from '../state-styles.js';

interface Options {
  readonly at?: string;
  readonly next: string;
  readonly language?: string;
}

interface Subject {
  /** The id of a channel; undefined for the organisation. */
  readonly id: string | undefined;
  readonly name: string;
}

const horizons = [8, 60, 800].map((days) => days * dayLength);

const subjectsOf = (schedule: Schedule, { say }: Context): Subject[] => [
  { id: undefined, name: say.at.organisation },
  ...schedule.channels.map(({ id }) => ({ id, name: id })),
];

const evaluate = (schedule: Schedule, { id }: Subject, instant: number): Evaluation =>
  id === undefined ? evaluateOrganisation(schedule, instant) : evaluateChannel(schedule, id, instant);

/** What is said of each subject: its state, and the lines that visitors read. */
function stateLines(schedule: Schedule, instant: number, manner: Manner, context: Context): string[] {
  const { say, terminal } = context;
  const subjects = subjectsOf(schedule, context);
  const width = Math.max(...subjects.map(({ name }) => name.length)) + 2;
  const stateWidth = Math.max(...Object.values(say.states).map((word) => word.length)) + 2;
  return subjects.flatMap((subject) => {
    const evaluation = evaluate(schedule, subject, instant);
    const { headline, detail } = describeStatus(schedule, evaluation, instant, manner, subject.id);
    const { state } = evaluation;
    const painted = terminal.paint(styleOfState[state], say.states[state].padEnd(stateWidth));
    const more = detail ? [`${' '.repeat(width + stateWidth)}${detail}`] : [];
    return [`${subject.name.padEnd(width)}${painted}${headline}`, ...more];
  });
}

interface NamedChange extends Change {
  readonly name: string;
}

/** The first changes after an instant, of the organisation and of all channels. */
function nextChanges(schedule: Schedule, instant: number, count: number, context: Context): NamedChange[] {
  const within = (length: number) =>
    subjectsOf(schedule, context)
      .flatMap(({ id, name }) =>
        listChanges(schedule, instant + 1, instant + length, id).map((change) => ({ ...change, name })),
      )
      .sort((one, other) => one.at - other.at);
  const found = horizons.map((length) => () => within(length)).find((list) => list().length >= count);
  return (found ?? (() => within(horizons.at(-1)!)))().slice(0, count);
}

function changeLines(schedule: Schedule, changes: readonly NamedChange[], { say, terminal }: Context): string[] {
  const zone = zoneOfSchedule(schedule);
  const arrow = terminal.hasUnicode ? '→' : '->';
  const width = Math.max(...changes.map(({ name }) => name.length)) + 2;
  return changes.map(({ at, name, from, to }) => {
    const painted = terminal.paint(styleOfState[to], say.states[to]);
    return `  ${clockText(zone, at)}  ${name.padEnd(width)}${say.states[from]} ${arrow} ${painted}`;
  });
}

/** What there is to say about a time that the clock skips or repeats. */
export function oddityRemark(
  schedule: Schedule,
  typed: TypedMoment,
  text: string | undefined,
  { say }: Context,
): string {
  const { oddity, instant } = typed;
  if (!oddity) return '';
  return say.at[oddity](text ?? '', clockText(zoneOfSchedule(schedule), instant));
}

async function at(file: string, options: Options, context: Context): Promise<Result> {
  const count = Number(options.next);
  if (!Number.isInteger(count) || count < 0)
    throw new Failure('wrong-value', { name: '--next', value: options.next, detail: '0, 1, 2, …' });
  const schedule = await readScheduleFile(file);
  const typed = momentOr(options.at, schedule);
  const { instant } = typed;
  const changes = nextChanges(schedule, instant, count, context);
  const { changes: heading, noChanges } = context.say.at;
  const below = changes.length ? [heading, ...changeLines(schedule, changes, context)] : [noChanges];
  const title = `${clockText(zoneOfSchedule(schedule), instant)} (${schedule.timeZone})`;
  const states = stateLines(schedule, instant, await mannerOf(schedule, options.language), context);
  return {
    output: [context.terminal.paint('bold', title), '', ...states, ...(count ? ['', ...below] : [])].join('\n'),
    remarks: oddityRemark(schedule, typed, options.at, context),
  };
}

/** `at`: what every channel says at a moment, and what changes after it. */
export function addAt(kit: Kit): void {
  const { context, run } = kit;
  addScheduleCommand(kit, 'at', ['bereikbaar.json', 'bereikbaar.json --at "2026-12-24 12:45" --next 10'])
    .option('--next <count>', context.say.help.next, '5')
    .action((file: string, options: Options) => run(at(file, options, context)));
}
