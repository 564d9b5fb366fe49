import { reasonOn } from '../../messages/makers/day-reason.js';
import { localeOf, type Manner } from '../../messages/speech.js';
import { around, dayLength, weekday } from '../../schedule/calendar/dates.js';
import { evaluateChannel, evaluateOrganisation, listChanges } from '../../schedule/evaluate.js';
import { isLive, type Schedule } from '../../schedule/document/schedule.js';
import { baseLanguage } from '../../schedule/document/text.js';
import { states, type State } from '../../schedule/document/states.js';
import { addScheduleCommand, type Kit } from '../command-kit.js';
import type { Context, Result } from '../context.js';
import { mannerOf } from '../manner.js';
import { momentOr, zoneOfSchedule } from '../moments.js';
import { readScheduleFile } from '../read-schedule-file.js';
import { styleOfState } from '../state-styles.js';
import type { Terminal } from '../terminal.js';
import { oddityRemark } from './at.js';

interface Options {
  readonly at?: string;
  readonly language?: string;
  readonly ascii?: boolean;
}

/** A line of the drawing: a channel, or the organisation when it has no live ones. */
interface Lane {
  readonly name: string;
  stateAt(instant: number): State;
}

/** The part of the day that is drawn, in hours, and how many minutes one column stands for. */
interface Scale {
  readonly from: number;
  readonly until: number;
  readonly step: number;
}

const steps = [15, 20, 30, 60, 120];

/** Each state has a sign of its own: colour is never the only difference. */
const signs: Readonly<Record<'unicode' | 'ascii', Readonly<Record<State, string>>>> = {
  unicode: { open: '█', limited: '▒', appointment: '▞', unknown: '?', break: '┄', closed: ' ' },
  ascii: { open: '#', limited: '=', appointment: '%', unknown: '?', break: '-', closed: ' ' },
};

function lanesOf(schedule: Schedule, { say }: Context): Lane[] {
  const live = schedule.channels.filter(isLive);
  if (!live.length) {
    return [{ name: say.at.organisation, stateAt: (at) => evaluateOrganisation(schedule, at).state }];
  }
  return live.map(({ id }) => ({ name: id, stateAt: (at) => evaluateChannel(schedule, id, at).state }));
}

/** The hours between which something changes in a week; the whole day when that is at night. */
function scaleOf(schedule: Schedule, monday: number, columns: number): Scale {
  const zone = zoneOfSchedule(schedule);
  const [start, end] = [zone.toInstant(monday, 0), zone.toInstant(monday + 7, 0)];
  const ids = schedule.channels.filter(isLive).map(({ id }) => id);
  const subjects = ids.length ? ids : [undefined];
  const minutes = subjects
    .flatMap((id) => listChanges(schedule, start, end, id))
    .map(({ at }) => zone.toWallTime(at).minute);
  const atNight = minutes.some((minute) => minute > 0 && minute < 300);
  const from = atNight || !minutes.length ? 0 : Math.floor(Math.min(480, ...minutes.filter(Boolean)) / 60);
  const until =
    minutes.some((minute) => minute === 0) || atNight || !minutes.length
      ? 24
      : Math.ceil(Math.max(1080, ...minutes) / 60);
  const step = steps.find((each) => ((until - from) * 60) / each <= columns) ?? steps.at(-1)!;
  return { from, until, step };
}

/** The hours above the columns: each, or every so many as there is room for. */
function ruler({ from, until, step }: Scale): string {
  const width = 60 / step;
  const every = [1, 2, 3, 4, 6].find((hours) => hours * width >= 3) ?? 6;
  const cells = around(from, 0, until - from - 1);
  const marks = cells.map((hour) => ((hour - from) % every ? '' : `${hour}`));
  const line = marks.reduce((text, mark, index) => text.padEnd(Math.round(index * width)) + mark, '');
  return line.padEnd(Math.round(cells.length * width));
}

/** The columns of a day on a line: the state in the middle of each. */
function laneText(
  lane: Lane,
  day: number,
  schedule: Schedule,
  scale: Scale,
  terminal: Terminal,
  ascii: boolean,
): string {
  const zone = zoneOfSchedule(schedule);
  const sign = signs[ascii ? 'ascii' : 'unicode'];
  const count = ((scale.until - scale.from) * 60) / scale.step;
  const drawn = around(0, 0, count - 1).map((index) =>
    lane.stateAt(zone.toInstant(day, scale.from * 60 + (index + 0.5) * scale.step)),
  );
  const runs: { state: State; length: number }[] = [];
  for (const state of drawn) {
    const last = runs.at(-1);
    if (last?.state === state) last.length++;
    else runs.push({ state, length: 1 });
  }
  return runs.map(({ state, length }) => terminal.paint(styleOfState[state], sign[state].repeat(length))).join('');
}

interface Drawing {
  readonly schedule: Schedule;
  readonly context: Context;
  readonly manner: Manner;
  readonly scale: Scale;
  readonly margin: number;
  readonly ascii: boolean;
  readonly instant: number;
}

function dayName({ context, manner }: Drawing, day: number): string {
  const language = manner.language || context.language;
  const format = new Intl.DateTimeFormat(localeOf(baseLanguage(language), language), {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return format.format(day * dayLength);
}

/** The heading of a day: its name, why it is special, and on today a mark where it is now. */
function dayHeading(drawing: Drawing, day: number): string[] {
  const { schedule, context, manner, scale, margin, ascii, instant } = drawing;
  const now = zoneOfSchedule(schedule).toWallTime(instant);
  const isToday = now.day === day;
  const why = reasonOn(schedule, day, manner);
  const words = [dayName(drawing, day), isToday ? `(${context.say.week.today})` : '', why].filter(Boolean).join(' ');
  const heading = context.terminal.paint(isToday ? ['bold', 'underline'] : 'bold', words);
  const column = Math.floor((now.minute - scale.from * 60) / scale.step);
  const isDrawn = isToday && column >= 0 && now.minute < scale.until * 60;
  return isDrawn ? [heading, `${' '.repeat(margin + column)}${ascii ? 'v' : '▼'}`] : [heading];
}

function legend({ context, ascii }: Drawing): string {
  const sign = signs[ascii ? 'ascii' : 'unicode'];
  const entries = states
    .filter((state) => state !== 'closed')
    .map(
      (state) => `${context.terminal.paint(styleOfState[state], sign[state].repeat(2))} ${context.say.states[state]}`,
    );
  return `${context.say.week.legend} ${entries.join('   ')}`;
}

async function week(file: string, options: Options, context: Context): Promise<Result> {
  const schedule = await readScheduleFile(file);
  const typed = momentOr(options.at, schedule);
  const { instant } = typed;
  const { day: today } = zoneOfSchedule(schedule).toWallTime(instant);
  const monday = today - weekday(today);
  const lanes = lanesOf(schedule, context);
  const margin = Math.max(...lanes.map(({ name }) => name.length)) + 4;
  const scale = scaleOf(schedule, monday, Math.min(context.terminal.columns, 100) - margin);
  const ascii = options.ascii === true || !context.terminal.hasUnicode;
  const manner = await mannerOf(schedule, options.language);
  const drawing = { schedule, context, manner, scale, margin, ascii, instant };
  const days = around(monday, 0, 6).flatMap((day) => [
    '',
    ...dayHeading(drawing, day),
    ...lanes.map((lane) =>
      `  ${lane.name.padEnd(margin - 2)}${laneText(lane, day, schedule, scale, context.terminal, ascii)}`.trimEnd(),
    ),
  ]);
  const hours = context.terminal.paint('dim', `${' '.repeat(margin)}${ruler(scale)}`.trimEnd());
  return {
    output: [hours, ...days, '', legend(drawing)].join('\n'),
    remarks: oddityRemark(schedule, typed, options.at, context),
  };
}

/** `week`: the week, drawn. */
export function addWeek(kit: Kit): void {
  const { context, run } = kit;
  addScheduleCommand(kit, 'week', ['bereikbaar.json', 'bereikbaar.json --at 2026-12-24 --ascii'])
    .option('--ascii', context.say.help.ascii)
    .action((file: string, options: Options) => run(week(file, options, context)));
}
