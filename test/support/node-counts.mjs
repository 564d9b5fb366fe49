// What the events of node:test count.

/** Every test runs: skipped ones count as failed, and so does a file without tests (which reports itself as one). */
export const counts = ({ name, skip, todo }) => skip === undefined && todo === undefined && !/\.test\.\w+$/.test(name);

/** How many tests passed and failed, from the events of a run. */
export async function countEvents(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass' && counts(data)) passed++;
    else if (type === 'test:pass' || type === 'test:fail') failed++;
  }
  return { passed, failed };
}
