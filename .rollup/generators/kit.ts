// npm run kit: dist/kit/, what people get who do not build: a zip for a website, the npm package, and the sums of both.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { zipSync, type Zippable } from 'fflate';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const starter = join(root, 'docs/kit');
const kit = join(dist, 'kit');

/** What a website needs. */
const built = [
  'bereikbaar-nu.js',
  'bereikbaar-nu.single.min.js',
  'bereikbaar-nu.explain.min.js',
  'bereikbaar-nu.editor.js',
  'chunks/*.js',
  'editor-chunks/*.js',
  'themes/*.css',
  'integrity.json',
  'third-party-licences.txt',
];

/** The page that works from a folder of one's own has the schedule in it. */
function withSchedule(page: string): string {
  const schedule = readFileSync(join(starter, 'bereikbaar.json'), 'utf8').trimEnd();
  return page.replace('{tijden}', () => schedule.replaceAll('\n', '\n      '));
}

/** The files of the zip, by their path in it. */
export function websiteFiles(): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const name of readdirSync(starter).sort()) {
    files.set(name, Buffer.from(withSchedule(readFileSync(join(starter, name), 'utf8'))));
  }
  for (const name of built) {
    const found = globSync(name, { cwd: dist }).sort();
    if (found.length === 0) throw new Error(`dist/${name} is not there: npm run build makes it.`);
    for (const path of found) files.set(`bereikbaar-nu/${path}`, readFileSync(join(dist, path)));
  }
  files.set('bereikbaar-nu/LICENSE', readFileSync(join(root, 'LICENSE')));
  return files;
}

/** Maps of the source, for who looks for a fault: developer tools take them by hand. */
export function sourceMaps(): Map<string, Buffer> {
  const paths = globSync('**/*.map', { cwd: dist }).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(dist, path))]));
}

/** The same bytes for the same files, whenever and wherever it is made. */
export function zipOf(files: ReadonlyMap<string, Buffer>): Uint8Array {
  const entries: Zippable = Object.fromEntries(files);
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) }); // read in the host's zone, as it is made
}

function npmPackage(): void {
  const { status } = spawnSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', kit], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack ended with ${status}.`);
}

/** As `sha256sum --check` reads them. */
function sums(): string {
  const names = readdirSync(kit).sort();
  const sumOf = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(kit, name)))
      .digest('hex');
  return names.map((name) => `${sumOf(name)}  ${name}\n`).join('');
}

function makeKit(): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  rmSync(kit, { recursive: true, force: true });
  mkdirSync(kit);
  writeFileSync(join(kit, `bereikbaar-nu-${version}.zip`), zipOf(websiteFiles()));
  writeFileSync(join(kit, `bereikbaar-nu-${version}-source-maps.zip`), zipOf(sourceMaps()));
  npmPackage();
  writeFileSync(join(kit, 'SHA256SUMS'), sums());
  for (const name of readdirSync(kit)) console.log(`dist/kit/${name}`);
}

if (process.argv[1] === import.meta.filename) makeKit();
