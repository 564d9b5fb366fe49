import type { Loss } from '../../formats/index.js';
import { calendarTitles } from '../../messages/makers/calendar.js';
import { htmlWords } from '../../messages/makers/html.js';
import { describeLoss } from '../../messages/makers/losses.js';
import { createRecordingSet } from '../../messages/voicemail/recording-set.js';
import type { HelpKey } from '../../messages/makers/command-line-words.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { addScheduleCommand, choice, type Kit } from '../command-kit.js';
import type { Context, Result } from '../context.js';
import { Failure } from '../failure.js';
import { mannerOf } from '../manner.js';
import { momentOr } from '../moments.js';
import { phoneChecklistText } from '../telephone/phone-checklist.js';
import { readScheduleFile } from '../read-schedule-file.js';
import { phoneOf } from './voicemail.js';

interface Options {
  readonly at?: string;
  readonly channel?: string;
  readonly language?: string;
  readonly format?: string;
  readonly script?: boolean;
}

interface Written {
  readonly text: string;
  readonly lost: readonly Loss[];
}

type Write = (schedule: Schedule, instant: number, options: Options, context: Context) => Promise<Written>;

/** The id of the channel that was asked for; null for the organisation. */
function channelIdOf({ channels }: Schedule, { channel }: Options): string | null {
  const detail = channels.map(({ id }) => id).join(', ');
  if (channel === undefined) return null;
  if (!channels.some(({ id }) => id === channel)) throw new Failure('unknown-channel', { name: channel, detail });
  return channel;
}

const writeJsonLd: Write = async (schedule, instant, { language, script }) => {
  const { toJsonLd, toJsonLdScript } = await import('../../formats/json-ld/to-json-ld.js');
  const { data, lost } = toJsonLd(schedule, instant, language);
  return { text: script ? toJsonLdScript(data) : JSON.stringify(data, null, 2), lost };
};

const writeCalendar: Write = async (schedule, instant, options) => {
  const { toICalendar } = await import('../../formats/icalendar/to-icalendar.js');
  const channelId = channelIdOf(schedule, options);
  return toICalendar(schedule, {
    instant,
    titles: calendarTitles(options.language ?? schedule.language),
    ...(channelId === null ? {} : { channelId }),
    ...(options.language ? { language: options.language } : {}),
  });
};

const writeHtml: Write = async (schedule, instant, { language }) => {
  const { toHtml } = await import('../../formats/html/to-html.js');
  return toHtml(schedule, instant, htmlWords(await mannerOf(schedule, language)));
};

const writeOsm: Write = async (schedule, instant, options) => {
  const { toOpeningHours } = await import('../../formats/opening-hours/to-opening-hours.js');
  const channelId = channelIdOf(schedule, options);
  return toOpeningHours(schedule, { instant, ...(channelId === null ? {} : { channelId }) });
};

const writeGoogle: Write = async (schedule, instant, options) => {
  const { toGoogleHours, toPlacesHours } = await import('../../formats/google/to-google-hours.js');
  const channelId = channelIdOf(schedule, options);
  const { data, lost } = toGoogleHours(schedule, { instant, ...(channelId === null ? {} : { channelId }) });
  const written = options.format === 'places' ? toPlacesHours(data, schedule.timeZone) : data;
  const isTold = ({ code }: Loss) => options.format !== 'places' || code !== 'time-zone';
  return { text: JSON.stringify(written, null, 2), lost: lost.filter(isTold) };
};

const writeGraph: Write = async (schedule, instant, options) => {
  const { toBusinessHours } = await import('../../formats/microsoft/to-business-hours.js');
  const channelId = channelIdOf(schedule, options);
  const { data, lost } = toBusinessHours(schedule, { instant, ...(channelId === null ? {} : { channelId }) });
  return { text: JSON.stringify(data, null, 2), lost };
};

const writePhoneSystem: Write = async (schedule, instant, options, context) => {
  const channel = phoneOf(schedule, options.channel);
  const channelId = channel.id;
  if (options.format === 'asterisk') {
    const { toRecordingDialplan } = await import('../../formats/telephone/to-recording-dialplan.js');
    const manner = await mannerOf(schedule, options.language);
    return toRecordingDialplan(schedule, createRecordingSet(schedule, channel, instant, manner));
  }
  if (options.format === 'freepbx') {
    const { toTimeGroups } = await import('../../formats/telephone/to-time-groups.js');
    return toTimeGroups(schedule, { channelId, instant });
  }
  const { toPhoneChecklist } = await import('../../formats/telephone/to-phone-checklist.js');
  const checklist = toPhoneChecklist(schedule, { channelId, instant });
  return {
    text: phoneChecklistText(
      checklist,
      schedule,
      await mannerOf(schedule, options.language ?? context.language),
      context,
    ),
    lost: checklist.lost,
  };
};

async function write(file: string, options: Options, context: Context, how: Write): Promise<Result> {
  const schedule = await readScheduleFile(file);
  const { text, lost } = await how(schedule, momentOr(options.at, schedule).instant, options, context);
  return { output: text, remarks: lost.map((loss) => describeLoss(loss, context.language)).join('\n') };
}

/** The commands that write a schedule as others do. */
export function addExports(kit: Kit): void {
  const { context, run } = kit;
  const { help } = context.say;
  const add = (name: HelpKey, how: Write, examples: readonly string[]) =>
    addScheduleCommand(kit, name, examples).action((file: string, options: Options) =>
      run(write(file, options, context, how)),
    );
  add('json-ld', writeJsonLd, ['bereikbaar.json --script']).option('--script', help.script);
  add('ical', writeCalendar, ['bereikbaar.json --channel phone']).option('--channel <id>', help.anyChannel);
  add('html', writeHtml, ['bereikbaar.json --language en']);
  add('osm', writeOsm, ['bereikbaar.json']).option('--channel <id>', help.anyChannel);
  add('google', writeGoogle, ['bereikbaar.json --channel phone'])
    .option('--channel <id>', help.anyChannel)
    .addOption(choice('--format <form>', help.format, ['profile', 'places']).default('profile'));
  add('graph', writeGraph, ['bereikbaar.json']).option('--channel <id>', help.anyChannel);
  add('phone-system', writePhoneSystem, ['bereikbaar.json', 'bereikbaar.json --format asterisk'])
    .option('--channel <id>', help.channel)
    .addOption(choice('--format <form>', help.format, ['checklist', 'asterisk', 'freepbx']).default('checklist'));
}
