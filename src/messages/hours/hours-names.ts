import type { LiveType } from '../../schedule/document/channel-types.js';
import { isCounter, type Channel } from '../../schedule/document/schedule.js';
import { nameAll, nameChannel, tellingLabel } from '../channel-names.js';
import { listFormat } from '../intl-formats.js';
import { capital } from '../speech.js';
import type { HoursSubject, SpokenHours } from './hours-subjects.js';
import type { HoursKey } from './hours-words.js';

/*
 * What the ways to reach people are called above their hours, beside them and in pictures of them.
 */

const nouns: Readonly<Record<LiveType, HoursKey>> = {
  phone: 'namePhone',
  chat: 'nameChat',
  whatsapp: 'nameWhatsApp',
  sms: 'nameSms',
  video: 'nameVideo',
  visit: 'hoursCounter',
};

/** What a channel is called where no sentence is about it: "telefoon". */
function nounOf({ speech, schedule }: SpokenHours, channel: Channel): string {
  const label = isCounter(channel) ? channel.label : tellingLabel(schedule, channel);
  return speech.read(label) || speech.say(nouns[channel.type as LiveType]);
}

/** The number of a channel when other hours are those of a channel that is called the same; else empty. */
function tellingNumber(hours: SpokenHours, channels: readonly Channel[], channel: Channel): string {
  if (!('number' in channel) || channel.urgent) return '';
  const others = hours.subjects.flatMap((subject) => subject.channels).filter((other) => !channels.includes(other));
  const name = nounOf(hours, channel);
  if (!others.some((other) => !other.urgent && nounOf(hours, other) === name)) return '';
  const { display = channel.number } = channel as { readonly display?: string };
  return display.replaceAll(' ', '\u00a0');
}

/** The names of channels: "telefoon en chat"; with the numbers where the names alone do not tell them apart. */
function nounsOf(hours: SpokenHours, channels: readonly Channel[]): string {
  const names = channels.map((channel) =>
    [nounOf(hours, channel), tellingNumber(hours, channels, channel)].filter(Boolean).join(' '),
  );
  return listFormat(hours.speech.locale).format(new Set(names));
}

/** How one gets in touch: "telefonisch", or "via 020 123 45 67" where that alone does not tell. A counter alone has no name. */
function waysOf(hours: SpokenHours, channels: readonly Channel[]) {
  const { speech, schedule, subjects } = hours;
  // Beside others, "opening hours" would not tell that they are a counter's.
  const counter = ({ label }: Channel) => (subjects[1] ? speech.read(label) || speech.say('hoursCounter') : '');
  return channels.map((channel) => {
    const way = nameChannel(speech, schedule, channel);
    const label = tellingNumber(hours, channels, channel);
    return { ...way, named: { ...way, via: label ? speech.say('viaLabel', { label }) : way.via || counter(channel) } };
  });
}

/** The name of a subject ("telefoon en chat") and the title of its hours ("Telefonisch en via chat bereikbaar"). */
export function nameSubject(
  hours: SpokenHours,
  { channels }: Pick<HoursSubject, 'channels'>,
): { readonly name: string; readonly title: string } {
  const { speech } = hours;
  const ways = waysOf(hours, channels);
  const [way] = ways;
  if (!way) return { name: '', title: capital(speech.say('hoursTitle')) };
  const all = nameAll(
    speech,
    ways.map(({ named }) => named),
  );
  // An urgent line has a table of its own. Without a label it would be "by phone", as the other one is.
  const urgent = all && way.channel.urgent && !way.channel.label ? speech.say('hoursUrgent', { via: all }) : '';
  const via = urgent || all || speech.say('hoursVisit');
  return {
    name: urgent || !all ? via : nounsOf(hours, channels),
    title: capital(way.via ? speech.say('hoursVia', { via, reachable: way.reachable }) : via),
  };
}
