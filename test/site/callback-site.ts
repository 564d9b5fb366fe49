// A practice that calls back, and what receives its requests: the demo's own receiver with a real SQLite file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCallbackRequest, type CallbackRequest } from '../../src/channels/callback-request.js';
import { parseSchedule } from '../../src/schedule/document/definition/parse-schedule.js';
import type { Schedule } from '../../src/schedule/document/schedule.js';
import { createReceiver } from '../../stories/demo/receiver/receive.mjs';
import { openStore } from '../../stories/demo/receiver/store.mjs';

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

interface ReceiverSettings {
  readonly schedule: Schedule;
  readonly now: () => number;
  readonly origins?: readonly string[];
  readonly callsPerSlot?: number;
  readonly perMinute?: number;
}

/** What a receiver answers. */
export interface ReceiverAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A receiver with a file of its own, which is removed when it is closed. */
export function openReceiver(settings: ReceiverSettings) {
  const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-callback-'));
  const file = join(folder, 'callbacks.sqlite');
  const store = openStore(file, { survivesPower: false });
  const receive = createReceiver({ check: checkCallbackRequest, store, ...settings }) as unknown as (
    request: object,
  ) => ReceiverAnswer;
  return {
    receive,
    file,
    list: () => store.list() as CallbackRequest[],
    size: () => readFileSync(file).length,
    close: () => {
      store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
