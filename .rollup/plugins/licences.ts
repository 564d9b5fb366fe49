import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const factsOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFacts;

const own = factsOf('.');

/** The first line of the scripts. Lit's licence asks that its notice stays with what contains it. */
export const notice = `/*! ${own.name} ${own.version} | ${own.license} | contains Lit, see third-party-licences.txt */`;

function licenceOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`licences: there is none in ${folder}`);
  const { name, version, license } = factsOf(folder);
  return `${name} ${version}, ${license}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** The licences of the packages that these modules belong to, as one text. */
export function licencesOf(moduleIds: Iterable<string>): string {
  const folders = [...moduleIds].map((id) => /^.*node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]);
  const used = [...new Set(folders.filter((folder) => folder !== undefined))].sort();
  return used.map(licenceOf).join(`\n${'-'.repeat(80)}\n\n`);
}

/** Writes the licences of the packages that the modules of a bundle come from beside it. */
export function licences(fileName: string, moduleIds: Iterable<string>): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: licencesOf(moduleIds) });
    },
  };
}
