import type { CallbackStore } from './callback-store.js';
import type { SqlDatabase, SqlRow, SqlSession, SqlTransaction, SqlValue } from './sql-database.js';
import { SqlStore } from './sql-store.js';

interface SqliteStatement {
  all(...values: readonly SqlValue[]): readonly unknown[];
  run(...values: readonly SqlValue[]): { readonly changes: number | bigint };
}

/** What `libsql`, `better-sqlite3` and `node:sqlite` have in common. */
export interface SqliteFile {
  exec(statements: string): unknown;
  /** Gives a statement with `all` and `run`. */
  prepare(statement: string): object;
  close(): unknown;
}

/** WAL lets others read while one writes; FULL has what was answered on the disk, whatever happens to the power. */
const settings = (survivesPower: boolean) =>
  `PRAGMA busy_timeout = 10; PRAGMA journal_mode = WAL; PRAGMA synchronous = ${survivesPower ? 'FULL' : 'OFF'}`;

/** How often it is tried while another one writes: about three seconds in all. */
const attempts = 60;

const isBusy = (error: unknown) =>
  /SQLITE_BUSY|is locked/.test(`${(error as { readonly code?: unknown } | null)?.code as string} ${String(error)}`);

/** Tries again while another one writes. SQLite's own waiting would have all of this process stand still. */
async function patiently<Result>(work: () => Result): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return work();
    } catch (error) {
      if (attempt === attempts || !isBusy(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * Math.min(attempt * 5, 90)));
    }
  }
}

/** One connection, on which only one thing is done at a time: what a transaction wrote is not read by others before it ends. */
class SqliteDatabase implements SqlDatabase {
  readonly #file: SqliteFile;
  readonly #statements = new Map<string, SqliteStatement>();
  #last: Promise<unknown> = Promise.resolve();
  readonly #session: SqlTransaction = {
    all: (statement, values = []) => Promise.resolve(this.#prepare(statement).all(...values) as readonly SqlRow[]),
    run: (statement, values = []) => Promise.resolve(Number(this.#prepare(statement).run(...values).changes)),
    // The whole file is claimed from the begin.
    claim: () => Promise.resolve(),
  };

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  all: SqlSession['all'] = (statement, values) => this.#inTurn(() => this.#session.all(statement, values));
  run: SqlSession['run'] = (statement, values) => this.transaction(({ run }) => run(statement, values));

  transaction<Result>(work: (transaction: SqlTransaction) => Promise<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      await patiently(() => this.#file.exec('BEGIN IMMEDIATE'));
      try {
        const result = await work(this.#session);
        this.#file.exec('COMMIT');
        return result;
      } catch (error) {
        this.#rollBack();
        throw error;
      }
    });
  }

  close(): Promise<void> {
    return this.#inTurn(() => {
      // Some drivers go on answering statements of a file that is closed.
      this.#statements.clear();
      return Promise.resolve(void this.#file.close());
    });
  }

  /** A transaction that a full disk ended is over already; what went wrong is told by who began it. */
  #rollBack(): void {
    try {
      this.#file.exec('ROLLBACK');
    } catch (error) {
      if (!/no transaction is active/.test(String(error))) throw error;
    }
  }

  #prepare(statement: string): SqliteStatement {
    const known = this.#statements.get(statement);
    if (known) return known;
    const prepared = this.#file.prepare(statement) as SqliteStatement;
    this.#statements.set(statement, prepared);
    return prepared;
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

interface SqliteModule {
  readonly default?: new (path: string) => SqliteFile;
  readonly DatabaseSync?: new (path: string) => SqliteFile;
}

/** Where SQLite comes from. The names are values, so that bundlers leave them alone. */
const sources = ['libsql', 'node:sqlite'];

async function openFile(path: string): Promise<SqliteFile> {
  for (const source of sources) {
    const found = await (import(source) as Promise<SqliteModule>).catch((): SqliteModule => ({}));
    const Database = found.DatabaseSync ?? found.default;
    if (Database) return new Database(path);
  }
  throw Object.assign(new Error(`Neither of these is there: ${sources.join(', ')}`), { code: 'NO_SQLITE' });
}

/** How a SQLite file is opened. */
export interface SqliteOptions {
  /** A connection that is open already, instead of one by `libsql` or `node:sqlite`. */
  readonly connection?: SqliteFile;
  /** False: what was kept in the last seconds may be lost with the power. For tests, which do a year's work in seconds. */
  readonly survivesPower?: boolean;
}

/**
 * Opens a store in a SQLite file, or makes it. Several processes of one machine may have the same file open; the system gives up
 * their locks when they end, however they do.
 */
export async function openSqliteStore(path: string, options: SqliteOptions = {}): Promise<CallbackStore> {
  const file = options.connection ?? (await openFile(path));
  try {
    await patiently(() => file.exec(settings(options.survivesPower ?? true)));
    return await SqlStore.open(new SqliteDatabase(file));
  } catch (error) {
    file.close();
    throw error;
  }
}
