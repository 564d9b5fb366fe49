import type { CallbackStore } from './callback-store.js';
import type { SqlDatabase, SqlRow, SqlSession, SqlTransaction, SqlValue } from './sql-database.js';
import { SqlStore } from './sql-store.js';

interface PostgresAnswer {
  readonly rows: readonly unknown[];
  readonly rowCount: number | null;
}

interface PostgresClient {
  query(statement: string, values?: unknown[]): Promise<PostgresAnswer>;
  on(event: 'error', hear: () => void): unknown;
  off(event: 'error', hear: () => void): unknown;
  /** True when the connection is not to be used again. */
  release(isBroken?: boolean): void;
}

/** What is needed of a `Pool` of the package `pg`. */
export interface PostgresPool {
  query(statement: string, values?: unknown[]): Promise<PostgresAnswer>;
  connect(): Promise<PostgresClient>;
}

/** No visitor waits longer than this for others, nor for a server that does not answer. */
const limits = "SET LOCAL lock_timeout = '2s'; SET LOCAL statement_timeout = '5s'";

/** `?` as PostgreSQL writes it. */
function numbered(statement: string): string {
  let count = 0;
  return statement.replace(/\?/g, () => `$${++count}`);
}

function sessionOf(queryable: Pick<PostgresPool, 'query'>): SqlSession {
  const ask = (statement: string, values: readonly SqlValue[] = []) =>
    queryable.query(numbered(statement), [...values]);
  return {
    all: async (statement, values) => (await ask(statement, values)).rows as readonly SqlRow[],
    run: async (statement, values) => (await ask(statement, values)).rowCount ?? 0,
  };
}

/** Names are claimed in one order, so that no two transactions wait for each other. */
async function claim(session: SqlSession, names: readonly string[]): Promise<void> {
  for (const each of [...names].sort())
    await session.all('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [each]);
}

class PostgresDatabase implements SqlDatabase {
  readonly #pool: PostgresPool;
  readonly all: SqlSession['all'];
  readonly run: SqlSession['run'];

  constructor(pool: PostgresPool) {
    this.#pool = pool;
    ({ all: this.all, run: this.run } = sessionOf(pool));
  }

  async transaction<Result>(work: (transaction: SqlTransaction) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect();
    const session = sessionOf(client);
    let isBroken = false;
    // A connection that is lost says so to whoever has it; unheard, that would end the process.
    const breaks = () => (isBroken = true);
    client.on('error', breaks);
    try {
      await client.query(`BEGIN ISOLATION LEVEL READ COMMITTED; ${limits}`);
      const result = await work({ ...session, claim: (names) => claim(session, names) });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      // Without an answer to this the connection is of no use any more.
      await client.query('ROLLBACK').catch(breaks);
      throw error;
    } finally {
      client.off('error', breaks);
      client.release(isBroken);
    }
  }

  /** The pool is the owner's. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Opens a store in PostgreSQL, by the owner's pool of the package `pg`. Makes its tables when they are not there. */
export function openPostgresStore(pool: PostgresPool): Promise<CallbackStore> {
  return SqlStore.open(new PostgresDatabase(pool));
}
