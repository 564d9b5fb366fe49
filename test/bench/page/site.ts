import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Contestant } from './contestants.js';

const root = join(import.meta.dirname, '../../..');
const watch = readFileSync(join(import.meta.dirname, 'watch-page.js'), 'utf8');

/** The page of a contestant: one line of own content in each element, and an article below. */
function pageOf({ script, tag, data, isInPage, attributes = '', count = 1 }: Contestant, index: number): string {
  const src = isInPage ? '#schedule' : `/${index}.json`;
  const inPage = isInPage ? `<script type="application/json" id="schedule">${data}</script>` : '';
  const elements = `<div><${tag} src="${src}" ${attributes}>Bel 020 123 45 67</${tag}></div>`.repeat(count);
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><link rel="icon" href="data:,"><script>{${watch}}</script>
<script type="module" src="/${script}"></script>${inPage}<h1>De Linde</h1>${elements}<p>${'Wij zijn een praktijk aan de Lindelaan. '.repeat(30)}</p>`;
}

async function scriptAt(path: string): Promise<string | Buffer> {
  if (!path.startsWith('test/')) return readFile(join(root, path));
  const options = { bundle: true, minify: true, write: false, format: 'esm' } as const;
  return (await build({ entryPoints: [join(root, path)], ...options })).outputFiles[0]!.text;
}

interface File {
  readonly type: string;
  readonly body: Buffer;
}

/** Compressed once, as servers keep their files. */
async function fileAt(path: string, contestants: readonly Contestant[]): Promise<File> {
  const [index, kind] = path.split('.');
  const contestant = contestants[Number(index)];
  const compress = (type: string, content: string | Buffer) => ({ type, body: brotliCompressSync(content) });
  if (!contestant) return compress('text/javascript', await scriptAt(path));
  if (kind === 'json') return compress('application/json', contestant.data);
  return compress('text/html', pageOf(contestant, Number(index)));
}

const headers = { 'content-encoding': 'br', 'cache-control': 'no-store' };

/** Serves the page of each contestant at `/<index>`. */
export function serve(contestants: readonly Contestant[]): Promise<{ readonly origin: string; close(): void }> {
  const files = new Map<string, Promise<File>>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    const file = files.get(path) ?? fileAt(path, contestants);
    files.set(path, file);
    file.then(
      ({ type, body }) => response.writeHead(200, { ...headers, 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      done({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}
