import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The command as it is built, and the schedule of the design. */
export const command = join(root, 'dist/cli/bereikbaar-nu.js');
export const design = join(root, 'test/cases/design-example.json');

/** What a run of the command did. */
export interface Ran {
  readonly output: string;
  readonly remarks: string;
  readonly code: number | null;
}

/** Runs the built command; in Dutch, with a terminal that knows UTF-8, unless the environment says otherwise. */
export function run(
  words: readonly string[],
  input: string | Buffer = '',
  env: Record<string, string> = {},
  cwd = root,
): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...words], {
    input,
    encoding: 'utf8',
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'nl_NL.UTF-8', TZ: 'America/New_York', ...env },
  });
  return { output: stdout, remarks: stderr, code: status };
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
