import type { ChannelLink } from '../../channels/links.js';
import { addMailBody } from '../../channels/mail-body.js';
import { callbackMail, type CallbackWords, type TypedCallback } from '../../messages/callback/callback.js';

/** Follows a link that stands nowhere in the page: what the visitor typed is in it. */
function follow(href: string, document: Document): void {
  const link = document.createElement('a');
  link.href = href;
  link.rel = 'noopener';
  link.click();
}

/** Opens an e-mail with what a visitor typed into a callback form, instead of following the link to its address. */
export function openMail(
  event: Event,
  link: ChannelLink,
  words: CallbackWords,
  typed: TypedCallback,
  document: Document,
): void {
  event.preventDefault();
  const { subject, body } = callbackMail(words, typed);
  follow(addMailBody(link, subject, body).href, document);
}
