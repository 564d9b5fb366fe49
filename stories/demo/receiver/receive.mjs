// What a receiver of callback requests does, apart from HTTP: see callback.openapi.json for the contract.
import { createRateLimit } from './rate-limit.mjs';

/** The most bytes that a request may have: what a browser still sends when its tab is closed. */
export const mostBytes = 4096;

const json = (status, content, headers = {}) => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(content),
});

const refuse = (status, code, headers) => json(status, { problems: [{ code, key: '' }] }, headers);

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isSameSite = (origin, host) => URL.canParse(origin) && new URL(origin).host === host;

const defaults = { origins: [], callsPerSlot: 2, perMinute: 20 };

/**
 * Makes a receiver.
 *
 * @param {object} settings
 *   `schedule`: the schedule that the form shows;
 *   `check`: `checkCallbackRequest` of bereikbaar-nu;
 *   `store`: where requests are kept, see store.mjs;
 *   `now`: gives the time, in epoch milliseconds;
 *   `origins`: other origins that may post;
 *   `callsPerSlot`: how many calls fit in a slot;
 *   `perMinute`: how often an address may come
 */
export function createReceiver(settings) {
  const { schedule, check, store, now, origins, callsPerSlot, perMinute } = { ...defaults, ...settings };
  const waitOf = createRateLimit(perMinute, now);
  const isFree = (from, replaced) => store.countSlot(from, replaced) < callsPerSlot;

  const free = (slots, replaced) =>
    slots
      .map(({ from, until }) => ({ from: new Date(from).toISOString(), until: new Date(until).toISOString() }))
      .filter(({ from }) => isFree(from, replaced));

  /** All slots that the schedule has now: those that are offered instead of one that it never had. */
  const slotsNow = (request) => {
    const never = { from: '1970-01-01T00:00:00.000Z', until: '1970-01-01T01:00:00.000Z' };
    return check(schedule, { ...request, slot: never }, now()).slots ?? [];
  };

  /** Nothing is awaited between looking and keeping: no other request comes in between. */
  function keep(input) {
    const checked = check(schedule, input, now());
    if (checked.status === 'invalid') return json(422, { problems: checked.problems });
    const { request } = checked;
    const body = JSON.stringify(request);
    const known = store.find(request.id);
    if (known) return known.body === body ? json(201, JSON.parse(known.answer)) : refuse(422, 'key-reused');
    if (store.isWithdrawn(request.id)) return refuse(410, 'withdrawn');
    const replaced = request.replaces.split(' ').filter(Boolean);
    if (checked.status === 'slot-gone') return json(409, { slots: free(checked.slots, replaced) });
    if (request.slot && !isFree(request.slot.from, replaced)) {
      return json(409, { slots: free(slotsNow(request), replaced) });
    }
    const answer = { id: request.id, slot: request.slot };
    store.keep({ request, body, answer: JSON.stringify(answer), replaced, received: now() });
    return json(201, answer);
  }

  function receivePost({ address, type = '', key, body }) {
    const wait = waitOf(address);
    if (wait) return refuse(429, 'too-many', { 'retry-after': String(wait) });
    if (!/^application\/json\s*(;|$)/i.test(type)) return refuse(415, 'wrong-type');
    if (body.length > mostBytes) return refuse(413, 'too-long');
    const input = parse(body.toString('utf8'));
    if (input === undefined) return refuse(400, 'no-json');
    if (key !== input?.id) return refuse(400, 'no-key');
    return keep(input);
  }

  /** What is answered to a request: `{ method, origin, host, address, type, key, body }`, the body a Buffer. */
  return (request) => {
    const { method, origin = '', host } = request;
    const isOther = origins.includes(origin);
    const cors = isOther
      ? { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'Retry-After', vary: 'Origin' }
      : {};
    const answer = (response) => ({ ...response, headers: { ...response.headers, ...cors } });
    if (!isOther && !isSameSite(origin, host)) return refuse(403, 'wrong-origin');
    if (method === 'OPTIONS' && isOther) {
      const allowed = {
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type, idempotency-key',
        'access-control-max-age': '600',
      };
      return answer({ status: 204, headers: allowed, body: '' });
    }
    if (method !== 'POST') return answer(refuse(405, 'wrong-method', { allow: 'POST' }));
    return answer(receivePost(request));
  };
}
