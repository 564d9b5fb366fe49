import { nextFrame } from '@open-wc/testing';
import {
  CallbackSender,
  type CallbackContent,
  type SendingPhase,
  type SendingWindow,
} from '../../../src/page/callback/callback-sender.js';
import { createCallbacks } from '../../../src/page/callback/page-callbacks.js';
import { postTo, type Post } from '../../../src/page/callback/callback-attempt.js';
import type { CallbackRequest } from '../../../src/channels/callback-request.js';
import { FakeClock } from '../fake-clock.js';
import { FakeWindow } from '../fake-window.js';

export const endpoint = 'https://linde.example/api/callback';

export const content: CallbackContent = {
  channel: 'callback',
  name: 'Anna Bakker',
  phone: '06 12345678',
  phoneE164: '+31612345678',
  slot: { from: '2026-11-24T12:30:00.000Z', until: '2026-11-24T13:30:00.000Z' },
  question: '',
  language: 'nl',
  flagged: false,
};

/** Keeps what it is asked to keep, as a receiver does. */
export const kept = (_url: string, { body }: RequestInit): Promise<Response> => {
  const { id } = JSON.parse(body as string) as CallbackRequest;
  return Promise.resolve(new Response(JSON.stringify({ id, slot: null }), { status: 201 }));
};

/** What a receiver answers, as JSON. */
export const answer =
  (status: number, json: unknown, headers: Record<string, string> = {}) =>
  () =>
    Promise.resolve(new Response(JSON.stringify(json), { status, headers }));

/** A window from which requests are sent, with its network, time and connection in our hands. */
export class FakeSendingWindow extends FakeWindow {
  isOnline = true;
  readonly crypto: SendingWindow['crypto'] = crypto;
  readonly navigator = Object.defineProperty({}, 'onLine', { get: () => this.isOnline }) as { onLine: boolean };
  #restore: ((event: { readonly persisted: boolean }) => void)[] = [];

  /** What stands in this window for each listener. */
  readonly #plain = new Map<(event: { readonly persisted: boolean }) => void, () => void>();

  override addEventListener(
    type: string,
    listener: (event: { readonly persisted: boolean }) => void,
    isCapture: boolean,
  ): void {
    if (type === 'pageshow') return void this.#restore.push(listener);
    const plain = this.#plain.get(listener) ?? (() => listener({ persisted: false }));
    this.#plain.set(listener, plain);
    super.addEventListener(type, plain, isCapture);
  }

  override removeEventListener(type: string, listener: () => void, isCapture: boolean): void {
    super.removeEventListener(type, this.#plain.get(listener) ?? listener, isCapture);
  }

  /** The page comes out of the back/forward cache; or is shown for the first time. */
  showFromCache(persisted = true): void {
    for (const listener of this.#restore) listener({ persisted });
  }
}

/** A page from which callback requests are sent. */
export function openSendingPage() {
  const world = new FakeSendingWindow();
  world.answer = kept;
  const clock = new FakeClock();
  const sender = new CallbackSender(clock, world);
  const phases: SendingPhase[] = [];
  let unread = 0;
  const fetch: SendingWindow['fetch'] = (url, init) => world.fetch(url, init).finally(() => unread++);
  const postOnce = postTo(endpoint, () => clock.now(), { fetch });
  const post: Post = (request, signal) => postOnce(request, signal).finally(() => unread--);
  const send = (changes: Partial<CallbackContent> = {}) =>
    sender.send({ ...content, ...changes }, post, (phase) => phases.push(phase));
  const bodies = () => world.requests.map(({ init }) => JSON.parse(init.body as string) as CallbackRequest);
  /** Waits until the sender waits for something: an answer, or the next attempt. */
  const settle = async () => {
    do await nextFrame();
    while (unread);
  };
  return { world, clock, sender, phases, post, send, bodies, settle, callbacks: createCallbacks(clock, world) };
}
