// Callback requests in a SQLite file.
import sqlite from 'node-sqlite3-wasm';

const tables = `
  CREATE TABLE IF NOT EXISTS requests (
    id TEXT PRIMARY KEY, slot TEXT, body TEXT NOT NULL, answer TEXT NOT NULL, flagged INTEGER NOT NULL, received INTEGER NOT NULL
  );
  CREATE INDEX IF NOT EXISTS slots ON requests (slot);
  CREATE TABLE IF NOT EXISTS withdrawn (id TEXT PRIMARY KEY);
`;

/**
 * Opens the file, or makes it. What is kept is in the file when `keep` returns; on the disk as well, unless `survivesPower`
 * is false (for tests, which do a year's work in seconds).
 */
export function openStore(file, { survivesPower = true } = {}) {
  const database = new sqlite.Database(file);
  if (!survivesPower)
    database.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE');
  database.exec(tables);
  return {
    /** What was kept under a key; undefined when nothing was. */
    find: (id) => database.get('SELECT body, answer FROM requests WHERE id = ?', [id]) ?? undefined,
    isWithdrawn: (id) => Boolean(database.get('SELECT id FROM withdrawn WHERE id = ?', [id])),
    /** How many calls are agreed for the slot that begins at an instant (ISO 8601), apart from these requests. */
    countSlot(from, except = []) {
      const marks = except.map(() => '?').join();
      const query = `SELECT count(*) AS calls FROM requests WHERE slot = ? AND id NOT IN (${marks})`;
      return Number(database.get(query, [from, ...except]).calls);
    },
    /** Keeps a request with its answer, and withdraws those that it replaces: all of it, or nothing. */
    keep({ request, body, answer, replaced, received }) {
      database.exec('BEGIN IMMEDIATE');
      try {
        for (const id of replaced) {
          database.run('DELETE FROM requests WHERE id = ?', [id]);
          database.run('INSERT OR IGNORE INTO withdrawn VALUES (?)', [id]);
        }
        const row = [request.id, request.slot?.from ?? null, body, answer, Number(request.flagged), received];
        database.run('INSERT INTO requests VALUES (?, ?, ?, ?, ?, ?)', row);
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    /** All that is kept, oldest first: for whoever makes the calls. */
    list: () => database.all('SELECT body FROM requests ORDER BY received').map(({ body }) => JSON.parse(body)),
    close: () => database.close(),
  };
}
