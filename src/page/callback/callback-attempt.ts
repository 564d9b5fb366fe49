import { readSlot, type CallbackRequest } from '../../channels/callback-request.js';
import type { Slot } from '../../channels/slots.js';
import { isRecord } from '../../schedule/document/json.js';
import { retryAfter } from '../pauses/request-retry.js';
import type { PageWindow } from '../page-window.js';

/** What became of a request. */
export type SendingResult =
  /** It was kept; `slot` is when the organisation says it will call, if it says so. */
  | { readonly status: 'sent'; readonly slot: Slot | null }
  /** Not kept: the slot is taken or over; these are free. */
  | { readonly status: 'slot-gone'; readonly slots: readonly Slot[] }
  /** Not kept as far as anyone knows: refused for good, no useful answer in time, or the visitor stopped it. */
  | { readonly status: 'failed'; readonly reason: 'refused' | 'unreachable' | 'stopped' };

/** One attempt: a result, or that it should be tried again, after the milliseconds that the server asks for. */
export type Attempt = SendingResult | { readonly status: 'retry'; readonly after: number };

/** Sends a request once. May reject: then it is unknown whether it has arrived. */
export type Post = (request: CallbackRequest, signal: AbortSignal) => Promise<Attempt>;

const mostSlots = 200;
const mostCharacters = 100_000;
const again: Attempt = { status: 'retry', after: 0 };

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text.length > mostCharacters ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** The free slots of an answer, in order; null when it has none to read. */
export function readSlots(value: unknown): readonly Slot[] | null {
  if (!Array.isArray(value)) return null;
  const slots = (value as readonly unknown[]).slice(0, mostSlots).map(readSlot);
  return slots.filter((slot) => slot !== null).sort((a, b) => a.from - b.from);
}

/** Whether the same request may succeed later: too early, too many, or a server in trouble. */
function isPassing(status: number): boolean {
  return [408, 409, 425, 429].includes(status) || status >= 500;
}

/**
 * What an answer means. Only the receiver itself can say that it kept the request, by its id: a login page, a firewall or
 * a hotel's network may answer with 200 and HTML just as well.
 */
async function readAnswer(response: Response, { id }: CallbackRequest, now: number): Promise<Attempt> {
  const { ok, status, headers } = response;
  const json = await readJson(response);
  if (ok) return isRecord(json) && json['id'] === id ? { status: 'sent', slot: readSlot(json['slot']) } : again;
  const slots = status === 409 && isRecord(json) ? readSlots(json['slots']) : null;
  if (slots) return { status: 'slot-gone', slots };
  if (isPassing(status)) return { status: 'retry', after: retryAfter(headers.get('retry-after'), now) };
  return { status: 'failed', reason: 'refused' };
}

/**
 * Posts requests to an endpoint. `keepalive` lets one arrive when the tab is closed meanwhile. It follows no redirects:
 * they would turn it into a GET, or take it to another site.
 */
export function postTo(endpoint: string, now: () => number, window: Pick<PageWindow, 'fetch'>): Post {
  return async (request, signal) => {
    const response = await window.fetch(endpoint, {
      method: 'POST',
      body: JSON.stringify(request),
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'Idempotency-Key': request.id },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      keepalive: true,
      signal,
    });
    return readAnswer(response, request, now());
  };
}
