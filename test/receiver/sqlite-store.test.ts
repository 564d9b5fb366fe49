import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, it } from 'node:test';
import { buildSync } from 'esbuild';
import Database from 'libsql';
import { openSqliteStore, type SqliteFile } from '../../src/receiver/store/sqlite.js';
import { testStore } from './store-contract.js';
import { slotBegin, slotRequest } from './store-requests.js';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-sqlite-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => join(folder, `${++files}.sqlite`);

testStore('a SQLite file', () => {
  const file = newFile();
  return Promise.resolve({
    open: () => openSqliteStore(file, { survivesPower: false }),
    close: () => Promise.resolve(),
  });
});

/** Node's own SQLite, where this Node has it: its name is a value, as its types may be missing. */
const ownSqlite = 'node:sqlite';
const own = await (import(ownSqlite) as Promise<{ readonly DatabaseSync: new (path: string) => SqliteFile }>).catch(
  () => null,
);
if (own)
  testStore(ownSqlite, () => {
    const file = newFile();
    const open = () => openSqliteStore(file, { survivesPower: false, connection: new own.DatabaseSync(file) });
    return Promise.resolve({ open, close: () => Promise.resolve() });
  });
else it(`NOT TESTED: ${ownSqlite}, which this Node has not`, () => {});

const program = join(root, 'build/node-tests/store-process.mjs');

/** Starts processes that keep requests in one file, all at once; each line that they told. */
async function run(
  file: string,
  count: number,
  words: readonly string[],
  onLine: (kill: () => void) => void = () => {},
) {
  buildSync({
    ...{ entryPoints: [join(import.meta.dirname, 'store-process.ts')], outfile: program, bundle: true },
    ...{ platform: 'node', format: 'esm', packages: 'external' },
  });
  const lines: string[] = [];
  const started = Array.from({ length: count }, (_, number) => {
    const child = spawn(process.execPath, [program, file, `p${number}-`, ...words], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = once(child, 'close');
    const ready = new Promise<void>((resolve, reject) => {
      child.once('close', () => reject(new Error('it ended')));
      createInterface(child.stdout).on('line', (line) => {
        if (line === 'ready') resolve();
        else {
          lines.push(line);
          onLine(() => child.kill('SIGKILL'));
        }
      });
    });
    return { child, ended, ready };
  });
  await Promise.all(started.map(({ ready }) => ready));
  for (const { child } of started) child.stdin.write('go\n');
  await Promise.all(started.map(({ ended }) => ended));
  return lines;
}

describe('processes with one SQLite file', () => {
  it('of 16 that ask at once for 20 slots of 2, 40 are given one', { timeout: 60_000 }, async () => {
    const file = newFile();
    const lines = await run(file, 16, ['20', '20', '2']);
    const kept = lines.filter((line) => line.startsWith('kept'));
    const store = await openSqliteStore(file);
    assert.deepEqual([...new Set(lines.map((line) => line.split(' ')[0]))].sort(), ['full', 'kept']);
    assert.deepEqual([lines.length, kept.length], [320, 40]);
    assert.deepEqual([...(await store.seatsTaken(slotBegin(0), slotBegin(20), [])).values()], Array(20).fill(2));
    await store.close();
  });

  it(
    'that are killed in the middle leave no lock, and lose nothing that they told (FAILURES 80)',
    { timeout: 60_000 },
    async () => {
      const file = newFile();
      let told = 0;
      const lines = await run(file, 8, ['2000', '2000', '9'], (kill) => void (++told % 5 === 0 && kill()));
      const store = await openSqliteStore(file);
      const { callbacks } = await store.listWaiting(1e6);
      const there = new Set(callbacks.map(({ request }) => request.id));
      const kept = lines.filter((line) => line.startsWith('kept')).map((line) => line.split(' ')[1]!);
      assert.ok(kept.length >= 8, `${kept.length} kept`);
      assert.deepEqual(
        kept.filter((each) => !there.has(each)),
        [],
      );
      assert.equal(await store.keep(slotRequest('after', null), 2, 0), 'kept');
      await store.close();
    },
  );
});

describe('a SQLite file that cannot be written', () => {
  it('rejects while another program has it to itself, and works again after', async () => {
    const file = newFile();
    const store = await openSqliteStore(file);
    const other = new Database(file);
    other.exec('BEGIN EXCLUSIVE');
    await assert.rejects(store.keep(slotRequest('Anna', 0), 2, 0), { code: 'SQLITE_BUSY' });
    other.exec('COMMIT');
    other.close();
    assert.equal(await store.keep(slotRequest('Anna', 0), 2, 0), 'kept');
    await store.close();
  });

  it('rejects when it is full, and has what it had', async () => {
    const file = newFile();
    const connection = new Database(file);
    const store = await openSqliteStore(file, { connection });
    connection.exec('PRAGMA max_page_count = 24');
    const outcomes: string[] = [];
    for (let number = 0; number < 200 && !outcomes.includes('SQLITE_FULL'); number++) {
      const request = slotRequest(`Visitor ${number}`, null, { question: 'x'.repeat(800) });
      outcomes.push(await store.keep(request, 2, 0).catch((error: { readonly code: string }) => error.code));
    }
    assert.equal(outcomes.at(-1), 'SQLITE_FULL');
    assert.equal((await store.listWaiting(1)).total, outcomes.length - 1);
    connection.exec('PRAGMA max_page_count = 4000');
    assert.equal(await store.keep(slotRequest('after', null), 2, 0), 'kept');
    await store.close();
  });

  it('is not touched when its tables are of a later version', async () => {
    const file = newFile();
    const connection = new Database(file);
    connection.exec(
      'CREATE TABLE callback_version (version INTEGER NOT NULL); INSERT INTO callback_version VALUES (99)',
    );
    await assert.rejects(openSqliteStore(file, { connection }), { code: 'TABLES_TOO_NEW' });
  });

  it('of the first version is brought up to date, with all that it had', async () => {
    const file = newFile();
    const first = await openSqliteStore(file);
    await first.keep(slotRequest('Anna', 0), 2, 0);
    await first.close();
    const connection = new Database(file);
    connection.exec('DROP TABLE callback_notices; UPDATE callback_version SET version = 1');
    const store = await openSqliteStore(file, { connection });
    assert.equal(await store.keep(slotRequest('Bram', 0), 2, 0, ['webhook']), 'kept');
    assert.deepEqual([(await store.listWaiting(9)).total, await store.nextNotice(['webhook'])], [2, 0]);
    await store.close();
  });
});

describe('with a hundred thousand requests', () => {
  it('every question of the staff is answered from an index', async () => {
    const file = newFile();
    const connection = new Database(file);
    const asked: string[] = [];
    const spy = { exec: connection.exec.bind(connection), close: connection.close.bind(connection) };
    const prepare = (statement: string) => {
      asked.push(statement);
      return connection.prepare(statement);
    };
    const store = await openSqliteStore(file, { connection: { ...spy, prepare } });
    asked.length = 0;
    await Promise.all([
      store.listWaiting(9),
      store.listDone(0, 9),
      store.search('4321', 9),
      store.find('x'),
      store.deleteBefore(0),
    ]);
    await Promise.all([
      store.seatsTaken(0, 1, ['x']),
      store.countWaiting('1', []),
      store.keep(slotRequest('Anna', 0), 2, 0, ['webhook']),
      ...[store.takeNotices(['webhook'], 1, 1, 9), store.nextNotice(['webhook']), store.failingNotices(1)],
      ...[store.noticeSent('x', 'webhook'), store.noticeFailed('x', 'webhook', { cause: '', at: 0, due: 0 })],
    ]);
    const plans = asked
      .filter((each) => !/^\s*INSERT/.test(each))
      .map((statement) => {
        const values = [...statement.matchAll(/\?/g)].map(() => 1);
        const steps = connection.prepare(`EXPLAIN QUERY PLAN ${statement}`).all(...values) as {
          readonly detail: string;
        }[];
        return [statement, steps.map(({ detail }) => detail).join('; ')] as const;
      });
    assert.ok(plans.length > 8);
    for (const [statement, plan] of plans)
      assert.match(
        plan,
        /^(SCAN CONSTANT ROW; SCALAR SUBQUERY 1; )?SEARCH \S+ USING (COVERING )?INDEX/,
        `${statement}: ${plan}`,
      );
    await store.close();
  });
});
