// The receiver of the demo, which checks requests with the library that was built.
import { readFileSync } from 'node:fs';
import { answerWith } from './http.mjs';
import { createReceiver } from './receive.mjs';
import { openStore } from './store.mjs';

const dist = (path) => new URL(`../../../dist/${path}`, import.meta.url).href;

/**
 * Opens the receiver for a schedule's file. Requests are kept in a SQLite file; nobody is called.
 *
 * @param scheduleFile the schedule that the demo shows
 * @param file where the requests are kept
 */
export async function openCallbacks(scheduleFile, file) {
  const { parseSchedule } = await import(dist('schedule/index.js'));
  const { checkCallbackRequest } = await import(dist('channels/callback-request.js'));
  const { schedule } = parseSchedule(JSON.parse(readFileSync(scheduleFile, 'utf8')));
  const store = openStore(file);
  const receive = createReceiver({ schedule, check: checkCallbackRequest, store, now: () => Date.now() });
  return {
    answer: (request, response) => answerWith(receive, request, response),
    close: store.close,
  };
}
