import { join, relative } from 'node:path';
import { build } from 'esbuild';

/** The files that a browser loads with a built script before it runs: itself, and what it imports from the start. */
export async function staticFiles(folder: string, script: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [join(folder, script)],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    format: 'esm',
    outdir: '/nowhere',
    metafile: true,
    logLevel: 'error',
  });
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const each of metafile.inputs[path]!.imports) if (each.kind === 'import-statement') add(each.path);
  };
  add(relative(folder, join(folder, script)));
  return [...found];
}
