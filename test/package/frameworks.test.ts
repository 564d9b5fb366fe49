// The examples of React 19 and Vue 3, built from the packed tarball as their authors would build them.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { openSite, pageOf, shownBy } from '../site/built-site.js';

const root = join(import.meta.dirname, '../..');
const compiler = join(root, 'node_modules/typescript-native/bin/tsc');

/** What a page needs of the outside; everything else comes from the tarball. */
const dependencies = [
  'jsonc-parser',
  'lit',
  'lit-html',
  'lit-element',
  '@lit',
  '@floating-ui',
  'valibot',
  'libphonenumber-js',
];
const frameworks = ['@babel', 'react', 'react-dom', 'scheduler', 'vue', '@vue', '@types', 'csstype'];

const readExample = (path: string) => readFileSync(join(root, 'docs/examples', path), 'utf8');

const pages = {
  React: { name: 'page.tsx', code: readExample('react/contact.tsx') },
  Vue: { name: 'page.ts', code: readExample('vue/contact.ts') },
};

/** A project with the package installed from its tarball. */
function createProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'bereikbaar-'));
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  const [{ filename }] = JSON.parse(execFileSync('npm', words, { cwd: root, encoding: 'utf8' })) as [
    { filename: string },
  ];
  execFileSync('tar', ['-xzf', filename], { cwd: project });
  cpSync(join(project, 'package'), join(modules, 'bereikbaar-nu'), { recursive: true });
  for (const name of [...dependencies, ...frameworks])
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  return project;
}

async function bundle(project: string, name: string, code: string): Promise<string> {
  writeFileSync(join(project, name), code);
  const options = { bundle: true, write: false, format: 'esm', jsx: 'automatic' } as const;
  const define = {
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
  };
  const { outputFiles } = await build({
    ...options,
    define: { ...define, __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    absWorkingDir: project,
    entryPoints: [name],
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

/** What the compiler says of files: all at once, as most of its time goes to the frameworks' own types. */
function checkTypes(project: string, files: readonly string[]): string {
  const words = ['--noEmit', '--strict', '--jsx', 'react-jsx', '--target', 'es2022', '--module', 'esnext'];
  const more = ['--moduleResolution', 'bundler', '--preserveSymlinks', '--types', 'react', '--pretty', 'false'];
  const { stdout } = spawnSync(process.execPath, [compiler, ...words, ...more, ...files], {
    cwd: project,
    encoding: 'utf8',
  });
  return stdout;
}

describe('the packed tarball', () => {
  const project = createProject();
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(async () => {
    await site.close();
    rmSync(project, { recursive: true });
  });

  for (const [framework, { name, code }] of Object.entries(pages)) {
    it(`works in ${framework}: a property, an attribute and an event`, async () => {
      const script = await bundle(project, name, code);
      const visit = await site.visit({ html: pageOf('', `<main></main><script type="module">${script}</script>`) });
      assert.match(await shownBy(visit), /^We zijn nu bereikbaar|mailen/);
      await visit.page.waitForFunction(() => document.querySelector('output')?.textContent === 'open');
      assert.deepEqual(visit.errors, []);
    });
  }

  it('has types that check the pages, and refuse a mistake', () => {
    const mistaken = pages.React.code.replace('tone="informal"', 'tone="rude"');
    const files = {
      ...Object.fromEntries(Object.values(pages).map(({ name, code }) => [name, code])),
      'mistaken.tsx': mistaken,
    };
    for (const [name, code] of Object.entries(files)) writeFileSync(join(project, name), code);
    const mistakes = checkTypes(project, Object.keys(files)).match(/^\S.*/gm) ?? [];
    assert.equal(mistakes.length, 1, mistakes.join('\n'));
    assert.match(mistakes[0], /^mistaken\.tsx.*rude/);
  });
});
