// A practice that calls back, and what receives its requests: the receiver with a real SQLite file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCallbackHandler, type CallbackHandlerSettings } from '../../src/receiver/callbacks/callback-handler.js';
import { ReceiverHealth } from '../../src/receiver/health.js';
import { nodeAddress } from '../../src/receiver/node/node-listener.js';
import { openSqliteStore } from '../../src/receiver/store/sqlite.js';
import { parseSchedule } from '../../src/schedule/document/definition/parse-schedule.js';
import type { Schedule } from '../../src/schedule/document/schedule.js';

/** A document with callback channels of these ids; the phone has a lunch break. */
export const practiceWith = (...ids: readonly string[]) => ({
  version: 1,
  timeZone: 'Europe/Amsterdam',
  organisation: { name: 'Huisartsenpraktijk De Linde', privacy: '/privacy' },
  hours: { 'mon-fri': ['08:00-17:00'] },
  breaks: [{ name: 'lunch', time: '12:30-13:30' }],
  channels: [
    { id: 'phone', type: 'phone', number: '+31201234567', display: '020 123 45 67' },
    { id: 'email', type: 'email', address: 'info@delinde.example' },
    ...ids.map((id) => ({ id, type: 'callback', endpoint: `/api/callback?channel=${id}`, question: true })),
  ],
});

/** The schedule of a document. */
export function scheduleOf(document: object): Schedule {
  const result = parseSchedule(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

interface OpenReceiverSettings extends Omit<CallbackHandlerSettings, 'schedule' | 'store' | 'address'> {
  readonly schedule: Schedule;
}

/** The header in which these tests say where a request comes from. */
export const addressHeader = 'x-test-address';

/** What is posted to a receiver; what is left out is as a browser posts it. */
export interface PostedRequest {
  readonly url?: string;
  readonly method?: string;
  readonly body?: string;
  readonly address?: string;
  /** Null: without that header. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** A request as a page of the receiver's own site posts it. */
export function postedRequest(posted: PostedRequest): Request {
  const { url = 'https://linde.example/api/callback', method = 'POST', body, address = '10.0.0.1' } = posted;
  const usual = { origin: new URL(url).origin, 'content-type': 'application/json', [addressHeader]: address };
  const headers = new Headers(usual);
  for (const [key, value] of Object.entries(posted.headers ?? {})) {
    headers.delete(key);
    if (value !== null) headers.set(key, value);
  }
  return new Request(url, { method, headers, body: method === 'POST' ? (body ?? '') : null });
}

/** A receiver with a SQLite file of its own, which is removed when it is closed. */
export async function openReceiver({ schedule, ...settings }: OpenReceiverSettings) {
  const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-callback-'));
  const file = join(folder, 'callbacks.sqlite');
  const store = await openSqliteStore(file, { survivesPower: false });
  const receive = createCallbackHandler({
    ...{ schedule: () => schedule, store, health: new ReceiverHealth(() => {}) },
    address: (request) => request.headers.get(addressHeader) ?? nodeAddress(request),
    ...settings,
  });
  return {
    receive,
    file,
    store,
    list: async () => (await store.listWaiting(1e6)).callbacks.map(({ request }) => request),
    close: async () => {
      await receive.stop();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
