// The Chromium inside the npm package @sparticuz/chromium: for a Linux machine without a browser, nothing is downloaded.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const cache = join(import.meta.dirname, '../../node_modules/.cache/chromium');

// Not the package's own flags: those switch off web security and use a single process.
const args = [
  '--headless=shell',
  '--no-zygote',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** Runs `unpack` with the cache as the folder for temporary files, which is where the package unpacks. */
async function unpackInto(folder, unpack) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await unpack();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The libraries that Chromium needs (libnss3), for a machine that lacks them; the package brings them too. */
function unpackLibraries() {
  let root = dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')));
  while (!existsSync(join(root, 'bin/al2023.tar.br'))) root = dirname(root);
  const folder = join(cache, 'al2023');
  mkdirSync(folder, { recursive: true });
  const input = brotliDecompressSync(readFileSync(join(root, 'bin/al2023.tar.br')));
  spawnSync('tar', ['-x', '-C', folder], { input });
  return join(folder, 'lib');
}

/** Unpacks it once; gives the program, its flags, and what its environment needs. */
export async function unpackChromium() {
  mkdirSync(cache, { recursive: true });
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await unpackInto(cache, () => packed.executablePath());
  const runs = spawnSync(path, ['--version']).status === 0;
  return { path, args, env: runs ? {} : { LD_LIBRARY_PATH: unpackLibraries() } };
}
