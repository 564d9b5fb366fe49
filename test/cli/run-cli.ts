import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

const root = join(import.meta.dirname, '../..');

/** The command as it is built, and the schedule of the design. */
export const command = join(root, 'dist/cli/bereikbaar-nu.js');
export const design = join(root, 'test/cases/design-example.json');

/** The telephone of the design, and little to compute: whether a command works does not depend on what its file says. */
export function smallDocument(): string {
  const { version, timeZone, organisation, channels } = JSON.parse(readFileSync(design, 'utf8')) as {
    readonly [key: string]: unknown;
    readonly channels: readonly { readonly id: string }[];
  };
  const phone = channels.filter(({ id }) => id === 'phone').map((channel) => ({ ...channel, instead: undefined }));
  return JSON.stringify({ version, timeZone, organisation, hours: { 'mon-fri': ['08:00-17:00'] }, channels: phone });
}

/** What a run of the command did. */
export interface Ran {
  readonly output: string;
  readonly remarks: string;
  readonly code: number | null;
}

/** A visitor's zone that is none of ours; Dutch, and a terminal that knows UTF-8. */
const usual = { PATH: process.env['PATH'], LANG: 'nl_NL.UTF-8', TZ: 'America/New_York' };

/** Runs the built command in a process of its own. */
export function runAlone(
  words: readonly string[],
  input: string | Buffer = '',
  env: Record<string, string> = {},
  cwd = root,
): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...words], {
    input,
    encoding: 'utf8',
    cwd,
    env: { ...usual, ...env },
  });
  return { output: stdout, remarks: stderr, code: status };
}

/** The process in which the command runs for all tests of a file. */
function startRunner() {
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(join(root, 'test/support/cli-thread.mjs'), {
    workerData: { command, env: usual, bell, port: port2 },
    transferList: [port2],
    execArgv: [],
  });
  worker.unref();
  return (question: object): Ran => {
    Atomics.store(bell, 0, 0);
    port.postMessage(question);
    Atomics.wait(bell, 0, 0);
    const answer = receiveMessageOnPort(port)?.message as Ran | undefined;
    if (!answer) throw new Error('The process of the command ended.');
    return answer;
  };
}

let runner: ReturnType<typeof startRunner> | undefined;

/**
 * Runs the built command, unless the environment says otherwise in Dutch and with a terminal that knows UTF-8. All runs of a test file share a process; those in
 * another language of the system, which a process has for good, are alone.
 */
export function run(
  words: readonly string[],
  input: string | Buffer = '',
  env: Record<string, string> = {},
  cwd = root,
): Ran {
  if ('LANG' in env) return runAlone(words, input, env, cwd);
  runner ??= startRunner();
  return runner({ words, input: Buffer.from(input).toString('base64'), env, cwd });
}

/** A folder for the files of one test. */
export function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-'));
  return {
    folder,
    write(name: string, content: string | Buffer): string {
      const file = join(folder, name);
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
