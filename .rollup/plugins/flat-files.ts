import { createHash } from 'node:crypto';
import type { OutputBundle, OutputChunk, PluginContext } from 'rollup';
import { neededBy } from './chunk-graph.js';

/** What a chunk that is a function begins with. */
const begin = 'export default';

/** The names of a flat file: until its content is known, and then; of one length, so that source maps stay right. */
export function flatNames(file: string, content = '') {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return { until: `${file}-${'0'.repeat(hash.length)}.js`, then: `${file}-${hash}.js` };
}

/** The function of a chunk, in the columns that it had. */
function functionOf({ code, fileName }: OutputChunk): string {
  if (!code.startsWith(begin)) throw new Error(`flat-files: ${fileName} is no function`);
  return code.replace(begin, ' '.repeat(begin.length)).replace(/;\s*$/, '');
}

/** A file with several chunks, by their names, and its source map: one section for each. */
function joined(chunks: readonly OutputChunk[]) {
  let line = 0;
  const sections = [];
  const lines = ['export default{'];
  for (const chunk of chunks) {
    const code = functionOf(chunk);
    lines.push(`${JSON.stringify(chunk.name)}:`, `${code},`);
    line += 2;
    sections.push({ offset: { line, column: 0 }, map: chunk.map });
    line += code.split('\n').length - 1;
  }
  return { code: [...lines, '};'].join('\n'), sections };
}

/** Emits the file with a chunk and all that it needs, and has the entry name it. */
export function emitFlatFile(context: PluginContext, bundle: OutputBundle, name: string, file: string): void {
  const chunks = Object.fromEntries(Object.entries(bundle).filter(([, each]) => each.type === 'chunk')) as Record<
    string,
    OutputChunk
  >;
  const wanted = Object.values(chunks).find((each) => each.name === name);
  const entry = Object.values(chunks).find(({ isEntry }) => isEntry);
  if (!wanted || !entry) throw new Error(`flat-files: no chunk is named ${name}`);
  const { code, sections } = joined([...neededBy(wanted, chunks), wanted]);
  const { until, then } = flatNames(file, code);
  entry.code = entry.code.replace(until, then);
  context.emitFile({
    type: 'asset',
    fileName: `chunks/${then}`,
    source: `${code}\n`,
  });
  const map = JSON.stringify({ version: 3, file: then, sections });
  context.emitFile({ type: 'asset', fileName: `chunks/${then}.map`, source: map });
}
