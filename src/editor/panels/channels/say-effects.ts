import { textIn } from '../../../schedule/document/text.js';
import { valueAt } from '../../document/at-pointer.js';
import { listExceptions } from '../../document/exceptions.js';
import { referencesTo, type ChannelReference } from '../../document/channel-references.js';
import { listChannels } from '../../document/channels.js';
import { listIn, objectOf, stringIn } from '../../document/plain-edits.js';
import type { PanelHost } from '../../editor-host.js';
import { nameListed } from '../../fields/name-channel.js';
import { sayDay } from '../../fields/say-dates.js';
import { todayOf } from '../../today.js';
import { sayStretch } from '../days/say-exception.js';

function nameBreak(host: PanelHost, path: string): string {
  const pause = objectOf(valueAt(host.document, path)) ?? {};
  const { name = '' } = pause;
  const language = stringIn(host.document, 'language') ?? 'nl';
  const text = textIn(name as Readonly<Record<string, string>>, host.words.language, language);
  return [text === 'lunch' ? host.words.days.day.lunch : text, sayStretch(host, pause)].filter(Boolean).join(' ');
}

function nameException(host: PanelHost, path: string): string {
  const index = Number(path.split('/')[2]);
  const row = listExceptions(host.document, todayOf(host)).find((each) => each.index === index);
  return row?.next
    ? sayDay(host.words.language, row.next.start)
    : JSON.stringify(listIn(host.document, 'exceptions')[index]);
}

function sayEffect(host: PanelHost, { kind, path, goes }: ChannelReference): string {
  const { effects } = host.words.channels;
  if (kind === 'override') return effects.override(goes);
  if (kind === 'exception') return effects.exception(goes, nameException(host, path));
  if (kind === 'break') return effects.break(goes, nameBreak(host, path));
  const channel = listChannels(host.document).find(({ index }) => index === Number(path.split('/')[2]));
  return effects.instead(channel ? nameListed(host, channel) : path);
}

/** What changes when a channel goes, in sentences. */
export function sayEffects(host: PanelHost, index: number): string[] {
  return referencesTo(host.document, index).map((reference) => sayEffect(host, reference));
}
