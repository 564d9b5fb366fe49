import type { ChannelLink } from './links.js';

/** Puts a text into a part of a URL. What no URL can hold (half a surrogate pair) is replaced. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r?\n/g, '\r\n'));
}

/** The link to an e-mail address with a text in it, and with this subject where it has none. */
export function addMailBody(link: ChannelLink, subject: string, body: string): ChannelLink {
  const [address, query] = link.href.split('?') as [string, string?];
  return { ...link, href: `${address}?${query ?? `subject=${encode(subject)}`}&body=${encode(body)}` };
}
