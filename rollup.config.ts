import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import type { OutputOptions, RollupOptions } from 'rollup';
import { globSync } from 'tinyglobby';
import { commandLine } from './.rollup/plugins/command-line.js';
import { compiledSourceMaps } from './.rollup/plugins/compiled-source-maps.js';
import { handedChunks } from './.rollup/plugins/handed-chunks.js';
import { integrity } from './.rollup/plugins/integrity.js';
import { lazyScript } from './.rollup/plugins/lazy-script.js';
import { leftOut } from './.rollup/plugins/left-out.js';
import { licences, notice } from './.rollup/plugins/licences.js';
import { minifyStyles } from './.rollup/plugins/minify-styles.js';
import { ownPolicy } from './.rollup/plugins/own-policy.js';
import { pageChunks, type Chunks } from './.rollup/plugins/page-chunks.js';
import { scheduleSchemaFile } from './.rollup/plugins/schedule-schema-file.js';
import { declaredEffects, importedEffects } from './.rollup/plugins/side-effects.js';
import { themes } from './.rollup/plugins/themes.js';
import { withoutPhoneCheck } from './.rollup/plugins/without-phone-check.js';
import { withoutTemplateLiterals } from './.rollup/plugins/without-template-literals.js';
import { demo } from './stories/demo/rollup.js';

// tsc has written JavaScript to build/ and declarations to dist/.

/** For bundlers and Node: one module per source file, dependencies left to the one who installs the package. */
const library: RollupOptions = {
  input: [
    'build/index.js',
    'build/define.js',
    ...globSync('build/define/*.js'),
    'build/schedule/index.js',
    'build/formats/index.js',
    'build/compile/index.js',
    'build/receiver/index.js',
  ],
  external: (id) => !/^([./\\]|[A-Z]:)/i.test(id),
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'build', sourcemap: 'hidden' },
  plugins: [
    compiledSourceMaps('build/'),
    importedEffects(),
    nodeResolve(), // which reads `sideEffects`: an import for effects that a module has not makes the bundlers of others warn
    scheduleSchemaFile('build/schedule/document/definition', 'schedule.schema.json'),
    themes('src/themes'),
    commandLine('src/cli/bereikbaar-nu.ts', 'dist/cli'),
  ],
};

/** A plugin fails when it had nothing to do: each bundle has plugins of its own. */
const resolvingWithoutLit = () => [
  compiledSourceMaps('build/'),
  importedEffects(),
  nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
];
const resolving = (policy = 'bereikbaar-nu') => [...resolvingWithoutLit(), ownPolicy(policy)];
/** @param isModule what is none keeps its `'use strict'` */
const minifying = (isModule: boolean) =>
  terser({
    ecma: 2020,
    module: isModule,
    // No function expression or method here is called with `new`.
    compress: { passes: 2, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: /^! bereikbaar-nu/ },
  });
/** No file names its map: visitors would pay for the line, and the maps are not in the package (`npm run kit` packs them). */
const output: OutputOptions = { sourcemap: 'hidden', banner: ({ isEntry }) => (isEntry ? notice : '') };

/**
 * What several elements share: one file for what is nearly always loaded together. `engine` is what knows the rules and says the
 * sentences in Dutch. The other languages have one file each, and so has
 * what the people who build pages read.
 */
const shared: Chunks = {
  engine: ['build/elements/status/status-engine.js', 'build/page/schedule/read-by-rules.js'],
  templates: [
    'build/elements/analytics/analytics-controller.js',
    'build/elements/base/default-look.styles.js',
    'build/elements/base/schedule-element.js',
    'build/elements/base/select-event.js',
    'build/elements/base/state-icons.js',
    'build/messages/load-catalog-parts.js',
    'build/messages/nl/promises.js',
  ],
  presence: ['build/elements/status/status-presence.js'],
  'page-presence': ['build/page/presence/page-presence.js', 'build/page/chat/chat-adapter.js'],
  answers: [
    'build/channels/answers.js',
    'build/channels/channel-status.js',
    'build/channels/links.js',
    'build/messages/channels/channels.js',
    'build/messages/channels/promise-clauses.js',
  ],
  list: ['build/elements/channels/', 'build/elements/nu/', 'build/messages/nl/channels.js'],
  callback: ['build/elements/callback/define-callback.js', 'build/messages/nl/callback.js'],
  hours: ['build/elements/hours/define-hours.js', 'build/messages/nl/hours.js'],
  holidays: ['build/schedule/calendar/holiday-dates.js', 'build/messages/nl/holidays.js'],
  en: ['status', 'holidays', 'channels', 'callback', 'hours'].map((part) => `build/messages/en/${part}.js`),
  de: ['build/messages/de/'],
  fr: ['build/messages/fr/'],
  mistakes: ['build/elements/base/mistakes/tell-mistakes.js'],
  explanation: ['build/page/schedule/explain-document.js'],
  view: ['build/elements/base/explain/explanation.js'],
};

/** For `<script type="module">`: what a page does not use stays in chunks that are not loaded. */
const pageModule: RollupOptions = {
  input: { 'bereikbaar-nu': 'build/embed.js' },
  output: { ...output, dir: 'dist', chunkFileNames: 'chunks/[name]-[hash].js' },
  plugins: [
    pageChunks('bereikbaar-nu', shared),
    handedChunks({ list: 'block' }),
    ...resolving(),
    minifyStyles(),
    minifying(true),
  ],
};

const wholeScript = lazyScript('build/embed.js', [
  leftOut('what explains documents', 'build/page/schedule/explain-document.js', 'name-faults.js'),
  leftOut('what explains pages', 'build/elements/base/explain/load-explanation.js', 'load-explanation-file.js'),
  withoutPhoneCheck('build/elements/callback/phone-check.js', 'build/elements/callback/phone-world.js'),
  ...resolving(),
  minifyStyles(),
  withoutTemplateLiterals(),
]);

/** What explains a page to its owner, for the single script: beside it, as no visitor needs it. With all that it needs. */
const explainingFile: RollupOptions = {
  input: 'build/elements/base/explain/explanation.js',
  output: { ...output, file: 'dist/bereikbaar-nu.explain.min.js', inlineDynamicImports: true },
  plugins: [...resolvingWithoutLit(), minifyStyles(), minifying(true)],
};

/** For a plain `<script>`: everything in one file, nothing left in the global scope. */
const pageScript: RollupOptions = {
  input: 'lazy-script',
  output: { ...output, file: 'dist/bereikbaar-nu.single.min.js', format: 'iife' },
  plugins: [
    wholeScript,
    minifying(false),
    licences('third-party-licences.txt', wholeScript.moduleIds),
    integrity('dist'),
    declaredEffects('package.json', ['src', 'build', 'dist']),
  ],
};

/** For pages on which owners edit: a module of its own, of which no visitor loads a byte. It has a Lit of its own, so also a policy. */
const editorModule: RollupOptions = {
  input: { 'bereikbaar-nu.editor': 'build/define/editor.js' },
  output: {
    ...output,
    dir: 'dist',
    chunkFileNames: 'editor-chunks/[name]-[hash].js',
    // The entry holds nothing: a page may load it by another address (`?ver=2`), and parts would import it by its own.
    // What the first panel has in common with others comes with it: in pieces of its own it weighs a kilobyte more.
    manualChunks: {
      editor: ['build/editor/bereikbaar-editor.js'],
      week: [
        'panels/week/week-panel',
        'fields/stretch',
        'fields/text-field',
        'fields/draft-fields',
        'fields/say-dates',
      ].map((name) => `build/editor/${name}.js`),
    },
  },
  // The reader of tables is CommonJS.
  plugins: [...resolving('bereikbaar-nu-editor'), commonjs(), minifyStyles(), minifying(true)],
};

export default [library, pageModule, explainingFile, pageScript, editorModule, demo];
