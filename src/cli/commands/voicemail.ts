import { recordedDays } from '../../channels/answering-machine/recorded-absences.js';
import { listPeriods } from '../../channels/periods.js';
import { toSsml } from '../../formats/telephone/to-ssml.js';
import { languageOf, languageTags } from '../../messages/languages.js';
import type { Manner } from '../../messages/speech.js';
import type { VoicemailMessage } from '../../messages/voicemail/voicemail.js';
import { cutAbsence, listRecordings, type Recording } from '../../messages/voicemail/voicemail-recordings.js';
import { dayLength } from '../../schedule/calendar/dates.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import type { Channel, Schedule } from '../../schedule/document/schedule.js';
import { addScheduleCommand, choice, type Kit } from '../command-kit.js';
import type { Context, Result } from '../context.js';
import { Failure } from '../failure.js';
import { mannerOf } from '../manner.js';
import { clockText, momentOr, zoneOfSchedule } from '../moments.js';
import { recordingConditions } from '../recording-conditions.js';
import { readScheduleFile } from '../read-schedule-file.js';
import { wrapText } from '../wrap-text.js';
import { oddityRemark } from './at.js';

interface Options {
  readonly at?: string;
  readonly set?: boolean;
  readonly channel?: string;
  readonly language?: string;
  readonly tone?: 'formal' | 'informal';
  readonly format: 'text' | 'ssml';
}

const mostLines = 5;

/** The phone that is asked for, or the first one that is not for what is urgent. */
export function phoneOf({ channels }: Schedule, id: string | undefined): Channel {
  const phones = channels.filter(({ type }) => type === 'phone');
  if (!phones.length) throw new Failure('no-phone');
  const found =
    id === undefined ? (phones.find(({ urgent }) => !urgent) ?? phones[0]) : phones.find((one) => one.id === id);
  const detail = phones.map((phone) => phone.id).join(', ');
  if (!found) throw new Failure('unknown-channel', { name: id ?? '', detail });
  return found;
}

function messageText({ sentences }: VoicemailMessage, { terminal }: Context): string[] {
  return wrapText(sentences.join(' '), Math.min(terminal.columns, 100) - 2).map((line) => `  ${line}`);
}

function recordingText(recording: Recording, schedule: Schedule, context: Context): string {
  const { occasion, message, plays } = recording;
  const { occasions, seconds } = context.say.voicemail;
  const isWeekly = occasion !== 'exception' && occasion !== 'outage';
  const heading = context.terminal.paint('bold', `${occasions[occasion]} (${seconds(message.seconds)})`);
  const conditions = recordingConditions(plays, zoneOfSchedule(schedule), isWeekly, context);
  return [heading, ...conditions.map((condition) => `  ${condition}`), '', ...messageText(message, context)].join('\n');
}

function setText(recordings: readonly Recording[], schedule: Schedule, format: Options['format'], context: Context) {
  if (format === 'text') return recordings.map((each) => recordingText(each, schedule, context)).join('\n\n');
  return recordings.map(({ message }) => toSsml(message)).join('\n\n');
}

/** The periods for which there is no recording: nobody knows whether the phone is answered then. */
function unknownText(schedule: Schedule, { id }: Channel, instant: number, { say }: Context): string {
  const zone = zoneOfSchedule(schedule);
  const evaluateAt = (at: number) => evaluateChannel(schedule, id, at);
  const unknown = listPeriods(evaluateAt, instant, instant + recordedDays * dayLength).filter(
    ({ state }) => state === 'unknown',
  );
  const lines = unknown.map(({ start, end }) =>
    say.voicemail.unknownHours(clockText(zone, Math.max(start, instant)), end === null ? null : clockText(zone, end)),
  );
  return lines.length > mostLines ? [...lines.slice(0, mostLines), '…'].join('\n') : lines.join('\n');
}

/** The words of one moment; nothing unless it is certain that nobody answers the phone then. */
function momentText(
  schedule: Schedule,
  channel: Channel,
  instant: number,
  manner: Manner,
  options: Options,
  context: Context,
): Result {
  const evaluation = evaluateChannel(schedule, channel.id, instant);
  const { nothing, noEnd, seconds } = context.say.voicemail;
  const { state } = evaluation;
  if (state !== 'closed' && state !== 'break') return { output: '', remarks: nothing[state] };
  const absence = { start: evaluation.since ?? instant, end: evaluation.until };
  const { message, play } = cutAbsence(schedule, channel, absence, manner).findLast(({ start }) => start <= instant)!;
  const zone = zoneOfSchedule(schedule);
  const until = play.end === null ? noEnd : clockText(zone, play.end);
  const remarks = `${clockText(zone, play.start)} – ${until} (${seconds(message.seconds)})`;
  return { output: options.format === 'ssml' ? toSsml(message) : message.sentences.join(' '), remarks };
}

async function voicemail(file: string, options: Options, context: Context): Promise<Result> {
  const { language } = options;
  if (language !== undefined && !languageOf(language)) {
    throw new Failure('wrong-value', { name: '--language', detail: languageTags.join(', ') });
  }
  const schedule = await readScheduleFile(file);
  const channel = phoneOf(schedule, options.channel);
  const typed = momentOr(options.at, schedule);
  const { instant } = typed;
  const manner = await mannerOf(schedule, language, options.tone);
  const remark = oddityRemark(schedule, typed, options.at, context);
  if (options.set) {
    const recordings = listRecordings(schedule, channel, instant, manner);
    const remarks = [remark, unknownText(schedule, channel, instant, context)].filter(Boolean).join('\n');
    return { output: setText(recordings, schedule, options.format, context), remarks };
  }
  const result = momentText(schedule, channel, instant, manner, options, context);
  return { ...result, remarks: [remark, result.remarks].filter(Boolean).join('\n') };
}

/** `voicemail`: the words for the answering machine. */
export function addVoicemail(kit: Kit): void {
  const { context, run } = kit;
  const { help } = context.say;
  addScheduleCommand(kit, 'voicemail', [
    'bereikbaar.json --set',
    'bereikbaar.json --at "2026-12-24 12:45" --language en --format ssml',
  ])
    .option('--set', help.set)
    .option('--channel <id>', help.channel)
    .addOption(choice('--tone <tone>', help.tone, ['formal', 'informal']))
    .addOption(choice('--format <form>', help.format, ['text', 'ssml']).default('text'))
    .action((file: string, options: Options) => run(voicemail(file, options, context)));
}
