// The receiver of the demo, as it was built. Requests are kept in a SQLite file; nobody is called.
import { readFile } from 'node:fs/promises';

const dist = (path) => new URL(`../../dist/${path}`, import.meta.url).href;

/**
 * Opens the receiver for a schedule's file, which is read for each request.
 *
 * @param scheduleFile the schedule that the demo shows
 * @param file where the requests are kept
 */
export async function openCallbacks(scheduleFile, file) {
  const { parseSchedule } = await import(dist('schedule/index.js'));
  const { createReceiver, nodeAddress, nodeListener, openSqliteStore } = await import(dist('receiver/index.js'));
  const schedule = async () => parseSchedule(JSON.parse(await readFile(scheduleFile, 'utf8'))).schedule;
  const store = await openSqliteStore(file);
  return {
    // The demo is on this machine only: nobody has to log in.
    answer: nodeListener(createReceiver({ schedule, store, address: nodeAddress, who: () => 'demo' })),
    close: () => store.close(),
  };
}
