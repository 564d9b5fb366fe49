import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** Whether `name` is found from the package in `folder`: there, or in a folder above it. */
function isLocked(packages: LockedPackages, folder: string, name: string): boolean {
  if (packages[`${folder && `${folder}/`}node_modules/${name}`]) return true;
  if (folder === '') return false;
  const above = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/'))).replace(/\/$/, '');
  return isLocked(packages, above, name);
}

/** The optional packages (for other systems than this one) that the lock file lacks: `npm ci` refuses such a lock file. */
function missingFrom(packages: LockedPackages): string[] {
  return Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, folder, name))
      .map((name) => `${folder}: ${name}`),
  );
}

it('the lock file names the packages of every system', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockedPackages };
  assert.deepEqual(missingFrom(lock.packages), []);
});

it('a missing platform package is noticed', () => {
  const packages = {
    '': {},
    'node_modules/rollup': { optionalDependencies: { '@rollup/linux': '1', '@rollup/darwin': '1' } },
    'node_modules/@rollup/linux': { version: '1' },
  };
  assert.deepEqual(missingFrom(packages), ['node_modules/rollup: @rollup/darwin']);
});
