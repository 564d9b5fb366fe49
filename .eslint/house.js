import { relative, resolve, sep } from 'node:path';

/** The folder that the rules are about. */
export const source = resolve(import.meta.dirname, '../src');

const pure = ['schedule', 'channels', 'messages'];

/**
 * The folders of src/, and what each may import: other folders, and packages ('*' is any). A folder in a folder has
 * rules of its own; what is not named here follows the folder that it is in. The same table, in words: docs/house.md.
 */
export const rooms = {
  'schedule/calendar': { imports: [], packages: [] },
  'schedule/document': { imports: ['schedule/calendar'], packages: ['valibot', 'jsonc-parser'] },
  schedule: { imports: [], packages: [] },
  channels: { imports: ['schedule'], packages: [] },
  messages: { imports: ['schedule', 'channels'], packages: [] },
  // Only in files that src/cli/ bundles; formats/index.ts reaches none of them (test/formats/library.test.ts).
  formats: {
    imports: pure,
    packages: ['ical-generator', 'ical.js', 'papaparse', 'parse5', 'temporal-polyfill'],
  },
  compile: { imports: ['schedule', 'messages'], packages: [] },
  page: { imports: ['schedule', 'channels', 'messages', 'compile'], packages: [] },
  'elements/base': { imports: [...pure, 'compile', 'page'], packages: ['lit', '@lit/reactive-element'] },
  elements: {
    imports: [...pure, 'compile', 'page'],
    packages: ['lit', '@lit/reactive-element', '@floating-ui/dom', 'libphonenumber-js'],
  },
  editor: {
    imports: [...pure, 'formats', 'compile', 'page', 'elements'],
    packages: ['lit', '@lit/reactive-element', 'jsonc-parser', 'cally'],
  },
  define: { imports: ['elements', 'editor'], packages: [] },
  receiver: { imports: pure, packages: ['libphonenumber-js'] },
  cli: { imports: [...pure, 'formats', 'compile', 'receiver'], packages: ['*'] },
};

/** Whether a file lies in a folder of src/. */
export function ownFolder(path, file) {
  return relative(source, file).split(sep).join('/').startsWith(`${path}/`);
}

/** The innermost folder that a file lies in, with its rules; undefined for the entries at the top, which import anything. */
export function roomOf(file) {
  const found = Object.entries(rooms).find(([path]) => ownFolder(path, file));
  return found && { path: found[0], ...found[1] };
}
