import { forwardedAddress, isProxy } from '../addresses.js';
import { codeOf } from '../health.js';

/** What is needed of a request of Node's HTTP server. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly socket: { readonly remoteAddress?: string | undefined; readonly encrypted?: boolean };
}

/** What is needed of its response. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body: Uint8Array): unknown;
}

/** How requests reach Node's server. */
export interface NodeListenerOptions {
  /** The addresses of proxies before it, and ranges of them (`10.0.0.0/8`), whose `X-Forwarded-…` is believed. None by default. */
  readonly proxies?: readonly string[];
  /** The most bytes of a body that are read. */
  readonly mostBytes?: number;
}

const addresses = new WeakMap<Request, string>();

/** The address that a request of `nodeListener` comes from. */
export const nodeAddress = (request: Request): string | undefined => addresses.get(request);

const first = (value: string | readonly string[] | undefined) => (typeof value === 'string' ? value : value?.[0]);

/** The body; what goes beyond the limit is not read: who checks the length sees that there is more. */
async function readChunks(request: NodeRequest, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) break;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function urlOf({ headers, socket, url = '/' }: NodeRequest, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? first(headers['x-forwarded-proto'])?.split(',')[0]?.trim() : undefined;
  const isSecure = forwarded ? forwarded === 'https' : socket.encrypted === true;
  const base = `${isSecure ? 'https' : 'http'}://${first(headers['host']) ?? 'localhost'}`;
  return URL.canParse(url.replace(/^\/+/, '/'), base)
    ? new URL(url.replace(/^\/+/, '/'), base).href
    : 'http://localhost/';
}

async function requestOf(request: NodeRequest, { proxies = [], mostBytes = 16_384 }: NodeListenerOptions) {
  const { method = 'GET', headers, socket } = request;
  const peer = socket.remoteAddress ?? '';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? await readChunks(request, mostBytes) : null;
  const all = Object.entries(headers).flatMap(([key, value]): [string, string][] =>
    value === undefined || key.startsWith(':') ? [] : [[key, typeof value === 'string' ? value : value.join(', ')]],
  );
  const made = new Request(urlOf(request, isProxy(peer, proxies)), { method, headers: all, body });
  addresses.set(made, forwardedAddress(peer, first(headers['x-forwarded-for']) ?? null, proxies));
  return made;
}

async function send(answer: Response, response: NodeResponse): Promise<void> {
  response.statusCode = answer.status;
  answer.headers.forEach((value, key) => void response.setHeader(key, value));
  response.end(new Uint8Array(await answer.arrayBuffer()));
}

function end(response: NodeResponse, status: number): void {
  response.statusCode = status;
  response.end(new Uint8Array());
}

/** Makes a listener for Node's `http` server, Express or Fastify of what answers a `Request`. */
export function nodeListener(
  handler: (request: Request) => Promise<Response>,
  options: NodeListenerOptions = {},
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    // What is no request of HTTP, or was broken off, is null.
    const made = await requestOf(request, options).catch(() => null);
    if (!made) return end(response, 400);
    const answer = await handler(made).catch((error: unknown) => void console.error(codeOf(error)));
    return answer ? send(answer, response) : end(response, 500);
  };
}
