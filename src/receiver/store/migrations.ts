import type { SqlDatabase, SqlTransaction } from './sql-database.js';

/** What each version adds; those before stay as they are. */
const versions: readonly (readonly string[])[] = [
  [
    `CREATE TABLE callback_requests (
      id TEXT PRIMARY KEY, slot BIGINT, seat INTEGER, ends BIGINT NOT NULL, received BIGINT NOT NULL,
      digits TEXT NOT NULL, body TEXT NOT NULL, waiting INTEGER NOT NULL, state TEXT NOT NULL, again BIGINT,
      note TEXT NOT NULL, changed BIGINT, changed_by TEXT NOT NULL, revision INTEGER NOT NULL,
      UNIQUE (slot, seat)
    )`,
    'CREATE INDEX callback_waiting ON callback_requests (waiting, ends)',
    'CREATE INDEX callback_changed ON callback_requests (waiting, changed)',
    'CREATE INDEX callback_digits ON callback_requests (digits, received)',
    'CREATE INDEX callback_ends ON callback_requests (ends)',
    'CREATE TABLE callback_withdrawn (id TEXT PRIMARY KEY, at BIGINT NOT NULL)',
    'CREATE INDEX callback_withdrawn_at ON callback_withdrawn (at)',
  ],
  [
    `CREATE TABLE callback_notices (
      request TEXT NOT NULL, notifier TEXT NOT NULL, due BIGINT NOT NULL, attempts INTEGER NOT NULL,
      failed BIGINT, cause TEXT NOT NULL, PRIMARY KEY (request, notifier)
    )`,
    'CREATE INDEX callback_notices_due ON callback_notices (due)',
    'CREATE INDEX callback_notices_failed ON callback_notices (failed)',
  ],
];

async function versionOf(transaction: SqlTransaction): Promise<number> {
  await transaction.run('CREATE TABLE IF NOT EXISTS callback_version (version INTEGER NOT NULL)');
  const [row] = await transaction.all('SELECT version FROM callback_version');
  if (!row) await transaction.run('INSERT INTO callback_version VALUES (0)');
  return Number(row?.['version'] ?? 0);
}

/** Makes the tables, or brings those of an earlier version up to date. Those of a later version are not touched. */
export function migrate(database: SqlDatabase): Promise<void> {
  return database.transaction(async (transaction) => {
    await transaction.claim(['bereikbaar-nu']);
    const version = await versionOf(transaction);
    if (version > versions.length)
      throw Object.assign(new Error(`version ${version} of the tables`), { code: 'TABLES_TOO_NEW' });
    for (const statement of versions.slice(version).flat()) await transaction.run(statement);
    await transaction.run('UPDATE callback_version SET version = ?', [versions.length]);
  });
}
