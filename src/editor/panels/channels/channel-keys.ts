import type { ChannelsWords } from '../../../messages/makers/editor/channels-words.js';
import type { ChannelType } from '../../../schedule/document/channel-types.js';
import type { JsonValue } from '../../../schedule/document/json.js';
import { fitsFormat } from '../../../schedule/document/string-formats.js';
import { mainKeys } from '../../document/channels.js';
import { readNumber } from '../../document/phone-numbers.js';

/** What people turn to on a channel: how it is typed. */
type Kind = 'number' | 'mobile' | 'email' | 'url' | 'text' | 'provider';

const kinds: Readonly<Record<ChannelType, Kind>> = {
  phone: 'number',
  chat: 'provider',
  whatsapp: 'mobile',
  sms: 'number',
  visit: 'text',
  email: 'email',
  callback: 'url',
  form: 'url',
  link: 'url',
  video: 'url',
};

/** The chats that there are, by their names. */
const providers: Readonly<Record<string, string>> = {
  chatwoot: 'Chatwoot',
  converse: 'Converse',
  crisp: 'Crisp',
  intercom: 'Intercom',
  tawk: 'tawk.to',
  'rocket-chat': 'Rocket.Chat',
  zammad: 'Zammad',
};

/** The chats to choose from, with their names. */
export function listProviders({ otherChat }: ChannelsWords): readonly (readonly [string, string])[] {
  return [...Object.entries(providers), ['generic', otherChat]];
}

/** How what people turn to is typed. */
export const kindOf = (type: ChannelType): Kind => kinds[type];

type Fields = Readonly<Record<string, JsonValue | undefined>>;

/** What was typed, as keys of the channel; or the name of the sentence that says why it is not understood. */
export type ReadMainKey =
  Fields | Extract<keyof ChannelsWords, 'missing' | 'wrongNumber' | 'wrongMobile' | 'wrongEmail' | 'wrongUrl'>;

function readNumbers(type: ChannelType, text: string, timeZone: string): ReadMainKey {
  const read = readNumber(text, timeZone, kinds[type] === 'number');
  if (!read) return kinds[type] === 'number' ? 'wrongNumber' : 'wrongMobile';
  // Only a telephone number is shown as somebody typed it.
  return type === 'phone' ? { number: read.number, display: read.display } : { number: read.number };
}

/** Reads what people turn to on a channel of a type, as the owner typed it. */
export function readMainKey(type: ChannelType, typed: string, timeZone: string): ReadMainKey {
  const text = typed.trim();
  const kind = kinds[type];
  const key = mainKeys[type];
  if (!text) return kind === 'text' ? { [key]: undefined } : 'missing';
  if (kind === 'number' || kind === 'mobile') return readNumbers(type, text, timeZone);
  if (kind === 'email') return fitsFormat('email', text) ? { [key]: text } : 'wrongEmail';
  if (kind !== 'url') return { [key]: text };
  const url = /^www\./i.test(text) ? `https://${text}` : text;
  return fitsFormat('url', url) ? { [key]: url } : 'wrongUrl';
}
