import type { CallbackRequest } from '../../channels/callback-request.js';
import type {
  CallbackChange,
  CallbackList,
  CallbackStore,
  KeepOutcome,
  NoticeStore,
  StoredCallback,
} from './callback-store.js';
import { migrate } from './migrations.js';
import { replacedBy } from './replaced.js';
import type { SqlDatabase, SqlRow, SqlSession, SqlTransaction, SqlValue } from './sql-database.js';
import { addNotices, SqlNotices } from './sql-notices.js';
import { digitsFromBehind, newRow, storedCallback } from './stored-callback.js';

const marks = (values: readonly unknown[]) => values.map(() => '?').join();
const notAmong = (ids: readonly string[]) => (ids.length ? `AND id NOT IN (${marks(ids)})` : '');
const countOf = ([row]: readonly SqlRow[]) => Number(row?.['count'] ?? 0);

const insert = `INSERT INTO callback_requests VALUES
  (?, ?, ?, ?, ?, ?, ?, 1, 'new', NULL, '', NULL, '', 0) ON CONFLICT DO NOTHING`;

/** One question, as each is a way to the server and back. */
const knownBefore = `SELECT (SELECT body FROM callback_requests WHERE id = ?) AS body,
  (SELECT id FROM callback_withdrawn WHERE id = ?) AS withdrawn`;

async function known(session: SqlSession, { id }: CallbackRequest, body: string): Promise<KeepOutcome | null> {
  const [row] = await session.all(knownBefore, [id, id]);
  if (typeof row?.['body'] === 'string') return row['body'] === body ? 'same' : 'other';
  return row?.['withdrawn'] ? 'withdrawn' : null;
}

async function withdraw(session: SqlSession, id: string, at: number): Promise<void> {
  await session.run('DELETE FROM callback_requests WHERE id = ?', [id]);
  await session.run('DELETE FROM callback_notices WHERE request = ?', [id]);
  await session.run('INSERT INTO callback_withdrawn VALUES (?, ?) ON CONFLICT DO NOTHING', [id, at]);
}

/** The seats of a slot that nobody has; one seat that is no number where there is no slot. */
async function freeSeats(session: SqlSession, slot: number | null, seats: number): Promise<readonly (number | null)[]> {
  if (slot === null) return [null];
  const rows = await session.all('SELECT seat FROM callback_requests WHERE slot = ? AND seat IS NOT NULL', [slot]);
  const taken = new Set(rows.map(({ seat }) => Number(seat)));
  // As many as are too many are taken when the owner has less room than before.
  const room = seats - taken.size;
  const free = [...Array(seats).keys()].filter((seat) => !taken.has(seat));
  return room > 0 ? free.slice(0, room) : [];
}

/** What undoes a transaction that found the slot full. */
class SlotIsFull extends Error {}

/** A store in a database that speaks SQL. That no seat is given twice is the database's own: a unique slot and seat. */
export class SqlStore implements CallbackStore {
  readonly #database: SqlDatabase;
  readonly #notices: SqlNotices;
  readonly takeNotices: NoticeStore['takeNotices'] = (...taken) => this.#notices.take(...taken);
  readonly nextNotice: NoticeStore['nextNotice'] = (notifiers) => this.#notices.next(notifiers);
  readonly noticeSent: NoticeStore['noticeSent'] = (id, notifier) => this.#notices.sent(id, notifier);
  readonly noticeFailed: NoticeStore['noticeFailed'] = (...failed) => this.#notices.failed(...failed);
  readonly failingNotices: NoticeStore['failingNotices'] = (since) => this.#notices.failing(since);

  private constructor(database: SqlDatabase) {
    this.#database = database;
    this.#notices = new SqlNotices(database);
  }

  /** Brings the tables up to date first. */
  static async open(database: SqlDatabase): Promise<SqlStore> {
    await migrate(database);
    return new SqlStore(database);
  }

  async keep(
    request: CallbackRequest,
    seats: number,
    received: number,
    notifiers: readonly string[] = [],
  ): Promise<KeepOutcome> {
    try {
      return await this.#database.transaction(async (transaction) => {
        const outcome = await this.#keepIn(transaction, request, seats, received);
        if (outcome === 'kept') await addNotices(transaction, request.id, notifiers, received);
        return outcome;
      });
    } catch (error) {
      if (error instanceof SlotIsFull) return 'full';
      throw error;
    }
  }

  async #keepIn(
    transaction: SqlTransaction,
    request: CallbackRequest,
    seats: number,
    received: number,
  ): Promise<KeepOutcome> {
    const replaced = replacedBy(request);
    await transaction.claim([request.id, ...replaced]);
    const { slot, ends, digits, body } = newRow(request, received);
    const before = await known(transaction, request, body);
    if (before) return before;
    for (const id of replaced) await withdraw(transaction, id, received);
    for (const seat of await freeSeats(transaction, slot, seats)) {
      const values: readonly SqlValue[] = [request.id, slot, seat, ends, received, digits, body];
      if (await transaction.run(insert, values)) return 'kept';
    }
    throw new SlotIsFull();
  }

  async seatsTaken(from: number, until: number, except: readonly string[]): Promise<ReadonlyMap<number, number>> {
    const rows = await this.#database.all(
      `SELECT slot, count(*) AS count FROM callback_requests
       WHERE slot >= ? AND slot < ? AND seat IS NOT NULL ${notAmong(except)} GROUP BY slot`,
      [from, until, ...except],
    );
    return new Map(rows.map((row) => [Number(row['slot']), Number(row['count'])]));
  }

  async countWaiting(phone: string, except: readonly string[]): Promise<number> {
    const where = `digits = ? AND waiting = 1 ${notAmong(except)}`;
    const values = [digitsFromBehind(phone), ...except];
    return countOf(await this.#database.all(`SELECT count(*) AS count FROM callback_requests WHERE ${where}`, values));
  }

  listWaiting(most: number): Promise<CallbackList> {
    return this.#list('waiting = 1', 'ends, received', [], most);
  }

  listDone(since: number, most: number): Promise<CallbackList> {
    return this.#list('waiting = 0 AND changed >= ?', 'changed DESC', [since], most);
  }

  search(digits: string, most: number): Promise<CallbackList> {
    const begin = digitsFromBehind(digits);
    // In every order of letters, a letter comes after the digits.
    return this.#list('digits >= ? AND digits < ?', 'received DESC', [begin, `${begin}a`], most);
  }

  async #list(where: string, order: string, values: readonly SqlValue[], most: number): Promise<CallbackList> {
    const from = `FROM callback_requests WHERE ${where}`;
    const rows = await this.#database.all(`SELECT * ${from} ORDER BY ${order} LIMIT ?`, [...values, most]);
    const isAll = rows.length < most;
    const total = isAll ? rows.length : countOf(await this.#database.all(`SELECT count(*) AS count ${from}`, values));
    return { callbacks: rows.map(storedCallback), total };
  }

  async find(id: string): Promise<StoredCallback | null> {
    const [row] = await this.#database.all('SELECT * FROM callback_requests WHERE id = ?', [id]);
    return row ? storedCallback(row) : null;
  }

  async change(id: string, revision: number, change: CallbackChange): Promise<boolean> {
    const { state, again, note, changed, changedBy } = change;
    const isWaiting = state === 'new' || state === 'no-answer';
    // Who is not called gives the seat back.
    const statement = `UPDATE callback_requests SET state = ?, again = ?, note = ?, changed = ?, changed_by = ?,
      waiting = ?, revision = revision + 1, seat = CASE WHEN ? = 'spam' THEN NULL ELSE seat END
      WHERE id = ? AND revision = ?`;
    const values = [state, again, note, changed, changedBy, Number(isWaiting), state, id, revision];
    return (await this.#database.run(statement, values)) > 0;
  }

  erase(id: string, at: number): Promise<void> {
    return this.#database.transaction(async (transaction) => {
      await transaction.claim([id]);
      await withdraw(transaction, id, at);
    });
  }

  async deleteBefore(instant: number): Promise<number> {
    await this.#database.run('DELETE FROM callback_withdrawn WHERE at < ?', [instant]);
    const old = 'SELECT id FROM callback_requests WHERE ends < ?';
    await this.#database.run(`DELETE FROM callback_notices WHERE request IN (${old})`, [instant]);
    return this.#database.run('DELETE FROM callback_requests WHERE ends < ?', [instant]);
  }

  async check(): Promise<void> {
    await this.#database.all('SELECT version FROM callback_version');
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}
