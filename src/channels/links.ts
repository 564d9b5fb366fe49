import { patterns } from '../schedule/document/string-formats.js';
import type { ChannelType } from '../schedule/document/channel-types.js';
import type { Channel, ChannelOf, Schedule } from '../schedule/document/schedule.js';
import { textIn, type Text } from '../schedule/document/text.js';

/** Where a channel leads. */
export interface ChannelLink {
  readonly href: string;
  readonly rel?: 'noopener';
  /** Whether it leads to a page of another site. */
  readonly opensElsewhere: boolean;
}

/** Any site: to tell what is relative where the page is not known. */
const somewhere = 'https://site.invalid/';

/** Puts a text into a part of a URL. What no URL can hold (half a surrogate pair) is replaced. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** An http(s) address, or one relative to it; null when it is neither. */
function parse(url: string, base?: string): URL | null {
  try {
    const parsed = new URL(url, base);
    return /^https?:$/.test(parsed.protocol) ? parsed : null;
  } catch {
    return null;
  }
}

/**
 * The link to an http(s) address or to a path on the site; null for anything else (`javascript:`, `data:`, `//host`), and
 * where a name or password stands before the host. `page` is the address of the page that it stands on.
 */
export function linkToPage(url: string, page?: string): ChannelLink | null {
  const own = (page !== undefined && parse(page)) || new URL(somewhere);
  const target = patterns.url.test(url) ? parse(url, own.href) : null;
  if (!target || target.username || target.password) return null;
  const isAbsolute = /^https?:\/\//i.test(url);
  if (target.origin === own.origin) return { href: isAbsolute ? target.href : url, opensElsewhere: false };
  return isAbsolute ? { href: target.href, rel: 'noopener', opensElsewhere: true } : null;
}

function linkToNumber(scheme: 'tel' | 'sms', number: string): ChannelLink | null {
  return patterns['phone-number'].test(number) ? { href: `${scheme}:${number}`, opensElsewhere: false } : null;
}

function linkToWhatsApp(number: string, text: string): ChannelLink | null {
  if (!patterns['international-number'].test(number)) return null;
  const query = text ? `?text=${encode(text)}` : '';
  return { href: `https://wa.me/${number.slice(1)}${query}`, rel: 'noopener', opensElsewhere: true };
}

function linkToMail(address: string, subject: string): ChannelLink | null {
  if (!patterns.email.test(address)) return null;
  // A line break would end the header.
  const line = subject.replace(/\s+/g, ' ').trim();
  const query = line ? `?subject=${encode(line)}` : '';
  return { href: `mailto:${address.split('@').map(encode).join('@')}${query}`, opensElsewhere: false };
}

/** The phone number for callers from abroad, where a channel has one: another link beside `linkOf`. */
export function linkFromAbroad(channel: Channel): ChannelLink | null {
  return channel.type === 'phone' && channel.abroad ? linkToNumber('tel', channel.abroad) : null;
}

/** What a link is made with beside its channel. */
interface Reading {
  /** The address of the page that the link stands on. */
  readonly page: string | undefined;
  read(text: Text | undefined): string;
}

type LinkMaker<Type extends ChannelType> = (channel: ChannelOf<Type>, reading: Reading) => ChannelLink | null;

const linkToUrl = (url: unknown, { page }: Reading) => (typeof url === 'string' ? linkToPage(url, page) : null);

/** The link of each type of channel. A callback's endpoint is no page. */
const linkMakers: { readonly [Type in ChannelType]: LinkMaker<Type> } = {
  phone: ({ number }) => linkToNumber('tel', number),
  chat: ({ options }, reading) => linkToUrl(options?.['url'], reading),
  whatsapp: ({ number, text }, { read }) => linkToWhatsApp(number, read(text)),
  sms: ({ number }) => linkToNumber('sms', number),
  video: ({ url }, reading) => linkToUrl(url, reading),
  visit: ({ url }, reading) => linkToUrl(url, reading),
  email: ({ address, subject }, { read }) => linkToMail(address, read(subject)),
  callback: () => null,
  form: ({ url }, reading) => linkToUrl(url, reading),
  link: ({ url }, reading) => linkToUrl(url, reading),
};

/**
 * Where a channel leads, its texts in a language (BCP 47); null when it leads nowhere by a link (a callback, a vendor's
 * chat, a counter without a page) or when there is no safe one. With the address of the `page`, absolute addresses of
 * the same site are known as such. Only tel:, sms:, mailto:, http(s) and paths on the site come out of it.
 */
export function linkOf(schedule: Schedule, channel: Channel, language: string, page?: string): ChannelLink | null {
  const make = linkMakers[channel.type] as LinkMaker<ChannelType>;
  return make(channel, { page, read: (text = '') => textIn(text, language, schedule.language) });
}
