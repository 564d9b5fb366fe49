import { toRecordingsData } from '../../formats/telephone/to-recordings-data.js';
import { toSsml, toSsmlSet } from '../../formats/telephone/to-ssml.js';
import type { Manner } from '../../messages/speech.js';
import { createRecordingSet, type RecordingSet } from '../../messages/voicemail/recording-set.js';
import { composeVoicemail, type TimedMessage } from '../../messages/voicemail/voicemail.js';
import type { Zone } from '../../schedule/calendar/zoned-time.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import type { Channel, Schedule } from '../../schedule/document/schedule.js';
import type { State } from '../../schedule/document/states.js';
import { addScheduleCommand, choice, type Kit } from '../command-kit.js';
import type { Context, Result } from '../context.js';
import { Failure } from '../failure.js';
import { mannerOf } from '../manner.js';
import { clockText, momentOr, zoneOfSchedule } from '../moments.js';
import { readScheduleFile } from '../read-schedule-file.js';
import { recordingSetText } from '../telephone/recording-set-text.js';
import { oddityRemark } from './at.js';

const formats = ['text', 'ssml', 'json'] as const;

interface Options {
  readonly at?: string;
  readonly set?: boolean;
  readonly channel?: string;
  readonly language?: string;
  readonly tone?: 'formal' | 'informal';
  readonly format: (typeof formats)[number];
}

/** The phone that is asked for, or the first one that is not for what is urgent. */
export function phoneOf({ channels }: Schedule, id: string | undefined): Channel {
  const phones = channels.filter(({ type }) => type === 'phone');
  if (!phones.length) throw new Failure('no-phone');
  const found =
    id === undefined ? (phones.find(({ urgent }) => !urgent) ?? phones[0]) : phones.find((one) => one.id === id);
  const detail = phones.map((phone) => phone.id).join(', ');
  const code = channels.some((channel) => channel.id === id) ? 'not-a-phone' : 'unknown-channel';
  if (!found) throw new Failure(code, { name: id ?? '', detail });
  return found;
}

function setText(set: RecordingSet, format: Options['format'], context: Context): string {
  if (format === 'json') return JSON.stringify(toRecordingsData(set), null, 2);
  if (format === 'text') return recordingSetText(set, context);
  return toSsmlSet(set);
}

/** The words of one moment for programs: null where nothing is to be played. */
function momentData(spoken: TimedMessage | null, state: State, zone: Zone): string {
  const data = spoken && {
    from: clockText(zone, spoken.start),
    until: spoken.end === null ? null : clockText(zone, spoken.end),
    language: spoken.message.language,
    text: spoken.message.sentences.join(' '),
    ssml: toSsml(spoken.message),
    seconds: spoken.message.seconds,
  };
  return JSON.stringify({ state, recording: data }, null, 2);
}

/** The words of one moment; nothing unless it is certain that nobody answers the phone then. */
function momentText(
  schedule: Schedule,
  channel: Channel,
  instant: number,
  manner: Manner,
  { format }: Options,
  context: Context,
): Result {
  const { nothing, noEnd, seconds } = context.say.voicemail;
  const zone = zoneOfSchedule(schedule);
  const { state } = evaluateChannel(schedule, channel.id, instant);
  const spoken = composeVoicemail(schedule, channel, instant, manner);
  if (format === 'json') return { output: momentData(spoken, state, zone) };
  if (!spoken) return { output: '', remarks: nothing[state as keyof typeof nothing] };
  const { message, start, end } = spoken;
  const until = end === null ? noEnd : clockText(zone, end);
  const remarks = `${clockText(zone, start)} – ${until} (${seconds(message.seconds)})`;
  return { output: format === 'ssml' ? toSsml(message) : message.sentences.join(' '), remarks };
}

async function voicemail(file: string, options: Options, context: Context): Promise<Result> {
  const { language } = options;
  const schedule = await readScheduleFile(file);
  const channel = phoneOf(schedule, options.channel);
  const typed = momentOr(options.at, schedule);
  const { instant } = typed;
  const manner = await mannerOf(schedule, language, options.tone);
  const remark = oddityRemark(schedule, typed, options.at, context);
  if (options.set) {
    const set = createRecordingSet(schedule, channel, instant, manner);
    return { output: setText(set, options.format, context), remarks: remark };
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
    'bereikbaar.json --set --format json',
    'bereikbaar.json --at "2026-12-24 12:45" --language en --format ssml',
  ])
    .option('--set', help.set)
    .option('--channel <id>', help.channel)
    .addOption(choice('--tone <tone>', help.tone, ['formal', 'informal']))
    .addOption(choice('--format <form>', help.format, formats).default('text'))
    .action((file: string, options: Options) => run(voicemail(file, options, context)));
}
