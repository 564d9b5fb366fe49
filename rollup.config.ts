import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import type { OutputOptions, RollupOptions } from 'rollup';
import { commandLine } from './.rollup/command-line.js';
import { compiledSourceMaps } from './.rollup/compiled-source-maps.js';
import { integrity } from './.rollup/integrity.js';
import { lazyScript } from './.rollup/lazy-script.js';
import { licences, notice } from './.rollup/licences.js';
import { minifyStyles } from './.rollup/minify-styles.js';
import { chunkOf } from './.rollup/page-chunks.js';
import { scheduleSchemaFile } from './.rollup/schedule-schema.js';
import { standaloneChunks } from './.rollup/standalone-chunks.js';
import { themes } from './.rollup/themes.js';
import { withoutPhoneCheck } from './.rollup/without-phone-check.js';
import { demo } from './stories/demo/rollup.js';

// tsc has written JavaScript to build/ and declarations to dist/.

/** For bundlers and Node: one module per source file, dependencies left to the one who installs the package. */
const library: RollupOptions = {
  input: ['build/index.js', 'build/define.js', 'build/schedule/index.js', 'build/formats/index.js'],
  external: (id) => !/^([./\\]|[A-Z]:)/i.test(id),
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'build', sourcemap: true },
  plugins: [
    compiledSourceMaps(),
    scheduleSchemaFile('build/schedule/document/definition', 'schedule.schema.json'),
    themes('src/themes'),
    commandLine('src/cli/bereikbaar-nu.ts', 'dist/cli'),
  ],
};

const resolving = [
  compiledSourceMaps(),
  minifyStyles(),
  nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
];
const minifying = terser({
  ecma: 2020,
  module: true,
  // No function expression or method here is called with `new`.
  compress: { passes: 2, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
  format: { comments: /^! bereikbaar-nu/ },
});
const bundling = [...resolving, minifying];
const output: OutputOptions = { sourcemap: true, banner: ({ isEntry }) => (isEntry ? notice : '') };

/** For `<script type="module">`: what a page does not use stays in chunks that are not loaded. */
const pageModule: RollupOptions = {
  input: { 'bereikbaar-nu': 'build/embed.js' },
  output: { ...output, dir: 'dist', chunkFileNames: 'chunks/[name]-[hash].js', manualChunks: chunkOf },
  plugins: [
    standaloneChunks({
      include: /[\\/]build[\\/](schedule|channels|messages)[\\/]/,
      from: 'build',
      dir: 'dist',
      folder: 'chunks',
      plugins: bundling,
      output: { sourcemap: true },
    }),
    ...bundling,
  ],
};

const wholeScript = lazyScript('build/embed.js', [withoutPhoneCheck(), ...resolving]);

/** For a plain `<script>`: everything in one file, nothing left in the global scope. */
const pageScript: RollupOptions = {
  input: 'lazy-script',
  output: { ...output, file: 'dist/bereikbaar-nu.single.js', format: 'iife' },
  plugins: [wholeScript, minifying, licences('third-party-licences.txt', wholeScript.moduleIds), integrity('dist')],
};

export default [library, pageModule, pageScript, demo];
