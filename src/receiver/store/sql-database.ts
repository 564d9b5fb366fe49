/** A value in a row; PostgreSQL gives large integers as text. */
export type SqlValue = string | number | null;

/** A row of an answer, by the names of its columns. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** What can be asked of a database. Each `?` in a statement is one of the values. */
export interface SqlSession {
  all(statement: string, values?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
  /** Gives how many rows it changed. */
  run(statement: string, values?: readonly SqlValue[]): Promise<number>;
}

/** A session in which all is done, or nothing. */
export interface SqlTransaction extends SqlSession {
  /** No other transaction that claims one of these goes on until this one has ended. */
  claim(names: readonly string[]): Promise<void>;
}

/** A database that the store is built on. */
export interface SqlDatabase extends SqlSession {
  /** What one transaction wrote, others see when it has ended. What rejects undoes it. */
  transaction<Result>(work: (transaction: SqlTransaction) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
