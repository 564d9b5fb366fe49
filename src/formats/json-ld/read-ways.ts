import { fitsFormat } from '../../schedule/document/string-formats.js';
import { readNumber, takeNumber, type Dialling } from '../importing/phone-numbers.js';
import { isVideoRoom } from './video-rooms.js';

type ReadWay = (text: string, path: string, dialling: Dialling) => object | undefined;

const readPhone: ReadWay = (text, path, dialling) => {
  const number = takeNumber(text, path, dialling);
  const display = text.replace(/^tel:/i, '');
  return number ? { type: 'phone', number, ...(number === display ? {} : { display }) } : undefined;
};

/** A channel for an address that is opened: WhatsApp, a text message, a video call, a page. */
const readUrl: ReadWay = (text, path, { lose }) => {
  const [, whatsapp] = /^https:\/\/(?:wa\.me|api\.whatsapp\.com\/send\?phone=)\/?(\d+)/.exec(text) ?? [];
  if (whatsapp) return { type: 'whatsapp', number: `+${whatsapp}` };
  const sms = /^sms:/i.test(text) ? readNumber(text.slice(4)) : undefined;
  if (sms) return { type: 'sms', number: sms };
  if (fitsFormat('url', text)) return { type: isVideoRoom(text) ? 'video' : 'link', url: text };
  lose({ code: 'unreadable', path, value: text });
  return undefined;
};

const readEmail: ReadWay = (text, path, { lose }) => {
  const address = text.replace(/^mailto:/i, '');
  if (fitsFormat('email', address)) return { type: 'email', address };
  lose({ code: 'unreadable', path, value: text });
  return undefined;
};

/** The properties that name a way, and what makes a channel of each. */
export const ways = [
  ['telephone', readPhone],
  ['email', readEmail],
  ['url', readUrl],
] as const;
