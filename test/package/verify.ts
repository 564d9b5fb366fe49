// The last step of `npm run verify`: what must hold of what is about to be published. `npm run kit` made it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const kit = join(root, 'dist/kit');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('package.json')) as { readonly version: string };
const shell = process.platform === 'win32';

/** What is wrong; null when nothing is. */
type Check = () => string | null;

function changelog(): string | null {
  const [, heading = ''] = /^## (.*)$/m.exec(read('CHANGELOG.md')) ?? [];
  const isDated = heading.startsWith(`${version} (`) && /\(\d{4}-\d\d-\d\d\)$/.test(heading);
  return isDated ? null : `CHANGELOG.md begins with "${heading}", not with "${version} (its date)"`;
}

function committed(): string | null {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim();
  return changed && `not everything is committed:\n${changed}`;
}

function sums(): string | null {
  const lines = readFileSync(join(kit, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const other = lines.filter((line) => {
    const [sum, name = ''] = line.split('  ');
    const content = readFileSync(join(kit, name));
    return createHash('sha256').update(content).digest('hex') !== sum;
  });
  return other.length ? `these are other files by now:\n${other.join('\n')}` : null;
}

/** Installs the package where nothing else is, and uses it as its README says. */
function installed(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-verify-'));
  const run = (command: string, ...words: string[]) =>
    execFileSync(command, words, { cwd: folder, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    copyFileSync(join(root, 'docs/kit/bereikbaar.json'), join(folder, 'bereikbaar.json'));
    run('npm', 'install', '--no-audit', '--no-fund', join(kit, `bereikbaar-nu-${version}.tgz`));
    run('npx', 'bereikbaar-nu', 'check', 'bereikbaar.json');
    writeFileSync(
      join(folder, 'use.js'),
      "import { BereikbaarStatus } from 'bereikbaar-nu';\nimport { parseSchedule } from 'bereikbaar-nu/schedule';\nif (!BereikbaarStatus || !parseSchedule) throw new Error('something is missing');\n",
    );
    run(process.execPath, 'use.js');
    return null;
  } catch (error) {
    return String(error);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const checks: Readonly<Record<string, Check>> = {
  'the changelog names this version and its date': changelog,
  'all is committed': committed,
  'the sums are those of the files': sums,
  'the package works where nothing else is': installed,
};

for (const [name, check] of Object.entries(checks)) {
  const wrong = check();
  console.log(wrong ? `✖ ${name}: ${wrong}` : `✔ ${name}`);
  if (wrong) process.exitCode = 1;
}
