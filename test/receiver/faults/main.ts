// `npm run test:receiver-faults`: 10,000 visitors against each store (VISITORS=… for fewer), outside CI. Ends with 1 when anything is not so.
import { postgresUnderFaults, sqliteUnderFaults } from './databases.js';
import { runFaults } from './fault-run.js';

const visitors = Number(process.env['VISITORS'] ?? 10_000);
const wanted = process.env['STORE'];

for (const [name, open] of Object.entries({ SQLite: sqliteUnderFaults, PostgreSQL: postgresUnderFaults })) {
  if (wanted && wanted !== name) continue;
  const database = open();
  if (!database) throw new Error(`${name} is not installed here`);
  const started = Date.now();
  const seats = Math.ceil(visitors / 80);
  const { figures, violations } = await runFaults({
    ...{ visitors, seats, crowded: 1.5 * 3_600_000, speed: 20, killEach: 3000, awayEach: 20_000 },
    ...database,
  });
  console.log(
    `\n${name}: ${visitors} visitors in ${Math.round((Date.now() - started) / 1000)} s, ${seats} calls a slot`,
  );
  for (const [what, times] of [...figures].sort()) console.log(`  ${String(times).padStart(6)} ${what}`);
  for (const [what, found] of Object.entries(violations)) {
    console.log(`  ${String(found.length).padStart(6)} ${what}${found.length ? ` ✖ ${JSON.stringify(found[0])}` : ''}`);
    if (found.length) process.exitCode = 1;
  }
  database.remove();
}
