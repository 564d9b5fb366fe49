import { callbackLengths, postedSlot } from '../../channels/callback-request.js';
import type { Slot } from '../../channels/slots.js';
import { readSlots, type Post } from '../../page/callback/callback-attempt.js';
import type { CallbackDraft } from '../../page/callback/callback-intent.js';
import type { CallbackContent } from '../../page/callback/callback-sender.js';
import type { CallbackRequest, PostedSlot } from '../../channels/callback-request.js';
import { readSlot } from '../../channels/callback-request.js';

/** What an own `send` may answer: when the organisation will call, or that the slot is taken and which are free. */
export interface CallbackReply {
  readonly slot?: PostedSlot | null;
  readonly slots?: readonly PostedSlot[];
}

/**
 * Sends a request in its own way. Resolving means that it was kept. It is called again with the same `id` when it has not
 * answered within 9 s; a rejection is told to the visitor as a failure.
 */
export type SendCallback = (request: CallbackRequest, signal: AbortSignal) => Promise<CallbackReply | void>;

/** An own way of sending, as the sender takes it. */
export function postWith(send: SendCallback): Post {
  return async (request, signal) => {
    try {
      const reply = (await send(request, signal)) ?? {};
      const slots = readSlots(reply.slots);
      return slots ? { status: 'slot-gone', slots } : { status: 'sent', slot: readSlot(reply.slot) };
    } catch {
      return { status: 'failed', reason: 'unreachable' };
    }
  };
}

/** A text without what nobody typed on purpose, and with half characters replaced. */
function tidy(text: string, length: number): string {
  const whole = text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}+/gu, ' ');
  return whole
    .slice(0, length)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** What is posted of a draft. */
export function contentOf(
  { name, phone, question }: CallbackDraft,
  slot: Slot | null,
  rest: Pick<CallbackContent, 'channel' | 'phoneE164' | 'language' | 'flagged'>,
): CallbackContent {
  return {
    ...rest,
    name: tidy(oneLine(name), callbackLengths.name),
    phone: tidy(oneLine(phone), callbackLengths.phone),
    question: tidy(question, callbackLengths.question),
    slot: slot && postedSlot(slot),
  };
}
