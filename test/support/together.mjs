// Puts test files of a folder into one page: opening a page for each took Firefox a third of its time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'build/together');

/** So many in a page at most: pages beside each other then end at about the same time. */
const most = 8;

/** The files of each folder, in groups of about the same number. */
function groupsOf(files) {
  const folders = new Map();
  for (const file of files) folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), file]);
  return [...folders].flatMap(([name, members]) => {
    const count = Math.ceil(members.length / most);
    const groups = Array.from({ length: count }, (_, at) => members.filter((_, index) => index % count === at));
    return groups.map((group, at) => ({ name: `${name.replaceAll('/', '-')}-${at + 1}`, members: group }));
  });
}

/** Writes a file that runs all of them; gives its path. */
function write(suite, { name, members }) {
  const path = join(folder, suite, `${name}.test.ts`);
  const addresses = members.map((file) => relative(dirname(path), resolve(root, file)).replaceAll('\\', '/'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, addresses.map((address) => `import '${address}';\n`).join(''));
  return relative(root, path).replaceAll('\\', '/');
}

/**
 * The test files to run in the place of these.
 * @param {string} suite a folder of its own: another suite has other files
 * @param {readonly string[]} patterns
 * @param {readonly string[]} alone patterns of those that need a page of their own; they go first, in this order
 */
export function together(suite, patterns, alone) {
  const files = new Set(globSync(patterns, { cwd: root }));
  const own = alone.flatMap((pattern) => globSync(pattern, { cwd: root })).filter((file) => files.delete(file));
  return [...own, ...groupsOf(files).map((group) => write(suite, group))];
}
