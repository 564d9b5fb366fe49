// A PostgreSQL server of Debian, in a folder of its own, for as long as a test takes.
import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const versions = '/usr/lib/postgresql';

/** Where its programs are; null where they are not installed (Debian: `postgresql`). */
function programs(): string | null {
  const [newest] = existsSync(versions) ? readdirSync(versions).sort((one, other) => Number(other) - Number(one)) : [];
  const folder = join(versions, newest ?? 'none', 'bin');
  return existsSync(join(folder, 'initdb')) ? folder : null;
}

/** A server that runs. */
export interface PostgresServer {
  /** What a client connects to. */
  readonly host: string;
  stop(): void;
  start(): void;
  remove(): void;
}

/** It does not run as root: as nobody then. */
const owner = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/**
 * Starts a server that listens in its folder only; null where PostgreSQL is not installed.
 *
 * @param fsync whether what is written has to be on the disk: for measuring only
 */
export function startPostgres(fsync: 'on' | 'off' = 'off'): PostgresServer | null {
  const bin = programs();
  if (!bin) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-pg-'));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const run = (program: string, ...words: readonly string[]) =>
    execFileSync(join(bin, program), words, {
      ...owner,
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
  const control = (action: string, ...words: readonly string[]) =>
    run('pg_ctl', '-D', data, '-w', '-m', 'immediate', action, ...words);
  const options = `-k ${folder} -c listen_addresses='' -c fsync=${fsync} -c max_connections=60`;
  const start = () => control('start', '-l', join(folder, 'log'), '-o', options);
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync');
  start();
  const stop = () => control('stop');
  return {
    ...{ host: folder, start, stop },
    remove() {
      stop();
      rmSync(folder, { recursive: true });
    },
  };
}
