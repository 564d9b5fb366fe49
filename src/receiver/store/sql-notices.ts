import type { CallbackRequest } from '../../channels/callback-request.js';
import type { DueNotice, FailingNotices, NoticeFailure } from './callback-store.js';
import type { SqlDatabase, SqlRow, SqlSession } from './sql-database.js';

const marks = (values: readonly unknown[]) => values.map(() => '?').join();

const dueNotice = (row: SqlRow): DueNotice => ({
  request: JSON.parse(String(row['body'])) as CallbackRequest,
  received: Number(row['received']),
  notifier: String(row['notifier']),
  attempts: Number(row['attempts']),
});

/** Notices to come, in the transaction that keeps the request: whoever ends it, either both are there or none. */
export async function addNotices(session: SqlSession, id: string, notifiers: readonly string[], due: number) {
  for (const notifier of notifiers)
    await session.run("INSERT INTO callback_notices VALUES (?, ?, ?, 0, NULL, '')", [id, notifier, due]);
}

/** The notices that a store has. */
export class SqlNotices {
  readonly #database: SqlDatabase;

  constructor(database: SqlDatabase) {
    this.#database = database;
  }

  take(notifiers: readonly string[], now: number, until: number, most: number): Promise<readonly DueNotice[]> {
    return this.#database.transaction(async (transaction) => {
      await transaction.claim(['notices']);
      const rows = await transaction.all(
        `SELECT request, notifier, attempts, body, received
         FROM callback_notices JOIN callback_requests ON callback_requests.id = callback_notices.request
         WHERE due <= ? AND notifier IN (${marks(notifiers)}) ORDER BY due LIMIT ?`,
        [now, ...notifiers, most],
      );
      for (const { request, notifier } of rows)
        await transaction.run('UPDATE callback_notices SET due = ? WHERE request = ? AND notifier = ?', [
          ...[until, String(request), String(notifier)],
        ]);
      return rows.map(dueNotice);
    });
  }

  async next(notifiers: readonly string[]): Promise<number | null> {
    const where = `due > -1 AND notifier IN (${marks(notifiers)})`;
    const [row] = await this.#database.all(`SELECT due FROM callback_notices WHERE ${where} ORDER BY due LIMIT 1`, [
      ...notifiers,
    ]);
    return row ? Number(row['due']) : null;
  }

  async sent(id: string, notifier: string): Promise<void> {
    await this.#database.run('DELETE FROM callback_notices WHERE request = ? AND notifier = ?', [id, notifier]);
  }

  async failed(id: string, notifier: string, { cause, at, due }: NoticeFailure): Promise<void> {
    const set = 'attempts = attempts + 1, cause = ?, failed = ?, due = ?';
    const statement = `UPDATE callback_notices SET ${set} WHERE request = ? AND notifier = ?`;
    await this.#database.run(statement, [cause, at, due, id, notifier]);
  }

  async failing(since: number): Promise<FailingNotices | null> {
    const from = 'FROM callback_notices WHERE failed >= ?';
    const [row] = await this.#database.all(`SELECT count(*) AS count, min(due) AS due ${from}`, [since]);
    const count = Number(row?.['count'] ?? 0);
    if (!count) return null;
    const [last] = await this.#database.all(`SELECT notifier, cause ${from} ORDER BY failed DESC LIMIT 1`, [since]);
    return { count, due: Number(row?.['due']), notifier: String(last?.['notifier']), cause: String(last?.['cause']) };
  }
}
