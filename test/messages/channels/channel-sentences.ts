import { listChannelStatuses, readPresence, type ChannelStatus } from '../../../src/channels/index.js';
import type { ChannelCircumstances, ChannelsSpeech } from '../../../src/messages/channels/channel-actions.js';
import { describeChannel } from '../../../src/messages/channels/channels.js';
import type { Tone } from '../../../src/messages/index.js';
import { catalogLoader } from '../../../src/messages/load-catalog-parts.js';
import { createSpeech } from '../../../src/messages/speech.js';
import type { Schedule } from '../../../src/schedule/index.js';
import table from '../../cases/channel-sentences.json' with { type: 'json' };
import { instantOf, scheduleOf } from '../sentences.js';

/** A channel of a document at a moment, and what is said of it: the action, its line, what is heard, what is seen further, and its notes. */
export interface ChannelRow {
  readonly name: string;
  readonly document: string;
  /** On the organisation's clock. */
  readonly at: string;
  readonly channel: string;
  /** Keys that the document has besides. */
  readonly with?: object;
  readonly presence?: object;
  readonly circumstances?: ChannelCircumstances;
  readonly formal: readonly string[];
  /** The same as `formal` when left out. */
  readonly informal?: readonly string[];
  readonly english: readonly string[];
}

export const rows: readonly ChannelRow[] = table.rows;

const documents = new Map<string, object>(Object.entries(table.documents));
const load = catalogLoader('channels');

/** The speech about a schedule at a moment. */
export async function speechOf(
  schedule: Schedule,
  instant: number,
  language = 'nl',
  tone: Tone = 'formal',
): Promise<ChannelsSpeech> {
  return createSpeech(schedule, instant, { catalog: await load(language, 'nl'), language, tone });
}

/** The status that a row is about. */
export function statusOf({ document, with: more, at, channel, presence }: ChannelRow): {
  readonly schedule: Schedule;
  readonly instant: number;
  readonly status: ChannelStatus;
} {
  const schedule = scheduleOf({ ...documents.get(document), ...more });
  const instant = instantOf(schedule, at);
  const statuses = listChannelStatuses(schedule, instant, readPresence({ channels: presence }));
  const status = statuses.find((each) => each.channel.id === channel);
  if (!status) throw new Error(`${channel} is not shown`);
  return { schedule, instant, status };
}

/** What is said about a row in a language and tone: the action, its line, what is heard of it, what is seen further, and the notes. */
export async function sayChannelRow(row: ChannelRow, language: string, tone: Tone): Promise<string[]> {
  const { schedule, instant, status } = statusOf(row);
  const speech = await speechOf(schedule, instant, language, tone);
  const { action, tag, line, heard, more, notes } = describeChannel(speech, schedule, status, row.circumstances);
  const all = [tag, line.heard, heard, more].filter(Boolean).join('. ');
  return [action, line.seen, all, more, ...notes].map((text) => text.replaceAll('\u00a0', ' '));
}
