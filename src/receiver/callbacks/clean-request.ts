import type { CallbackRequest } from '../../channels/callback-request.js';

/** What is not seen, and changes how the rest is seen: marks of direction, and what takes no place. */
const unseen =
  /[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Control characters, but for the line breaks of a question. */
const controls = /[^\P{Cc}\n]/gu;

const clean = (text: string) =>
  text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(controls, '').replace(unseen, '');

/** A request as it is kept: without what would deceive who reads it. */
export function cleanRequest(request: CallbackRequest): CallbackRequest {
  const { name, phone, question } = request;
  return { ...request, name: clean(name).trim(), phone: clean(phone).trim(), question: clean(question) };
}
