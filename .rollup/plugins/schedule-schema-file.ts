import { readdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'rollup';
import { scheduleSchema } from '../generators/schedule-schema.js';

/** Everything that the modules of a folder export. */
async function exportsOf(folder: string): Promise<Record<string, unknown>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.js') && name !== 'index.js');
  const modules = files.map((name) => import(pathToFileURL(resolve(folder, name)).href) as Promise<object>);
  return Object.assign({}, ...(await Promise.all(modules))) as Record<string, unknown>;
}

/** Writes the JSON Schema of the document that the compiled modules in `folder` define. */
export function scheduleSchemaFile(folder: string, file: string): Plugin {
  return {
    name: 'schedule-schema',
    async writeBundle() {
      await writeFile(file, `${JSON.stringify(scheduleSchema(await exportsOf(folder)), null, 2)}\n`);
    },
  };
}
