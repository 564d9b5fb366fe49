import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { exportedDocs } from './.eslint/exported-docs.js';
import { functionLength } from './.eslint/function-length.js';
import { importDirection } from './.eslint/import-direction.js';
import { noHostClock, noHostZone, noHtmlSink, noSkippedTest, noSleep, noTypeList, noUnload } from './.eslint/syntax.js';
import { uniqueTypeNames } from './.eslint/unique-type-names.js';

export default defineConfig(
  globalIgnores(['build', 'dist', 'coverage', 'storybook-static', '**/*.d.ts']),
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    plugins: {
      house: {
        rules: {
          'import-direction': importDirection,
          'exported-docs': exportedDocs,
          'function-length': functionLength,
          'unique-type-names': uniqueTypeNames,
        },
      },
    },
  },
  js.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      'house/function-length': ['error', 30],
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-warning-comments': [
        'error',
        { terms: ['todo', 'fixme', 'xxx', 'eslint-disable', '@ts-ignore', '@ts-nocheck'], location: 'anywhere' },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    // The rules that ask for types are oxlint's (.oxlintrc.json): it has them of the native compiler, in a tenth of the time.
    extends: [...tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // A type with a name keeps declarations short.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/accessible-name': 'off', // false alarms on what a slot names
      'lit-a11y/no-redundant-role': 'off', // WebKit takes a list without markers for none, unless it says so
      'wc/guard-super-call': 'off', // the base class is always LitElement
      'house/import-direction': 'error',
      'house/exported-docs': 'error',
      'house/unique-type-names': 'error',
      // With the functions inside it: a closure that grows long is a class.
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-script-url': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'Array', property: 'from', message: 'On pages with Prototype.js it is another function.' },
      ],
      'no-restricted-globals': ['error', 'setInterval', 'localStorage', 'sessionStorage', 'indexedDB', 'name', 'event'],
      'no-restricted-syntax': ['error', ...noHtmlSink, ...noUnload, ...noHostZone, ...noHostClock, ...noTypeList],
    },
  },
  {
    files: ['src/{schedule,messages,formats,compile}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'URL', message: 'Links are the business of channels/.' }] },
  },
  {
    // What reads a compiled document is all that a visitor of one loads.
    files: ['src/compile/{checksum,compiled,look-up,read-compiled}.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['../*'], allowTypeImports: true, message: 'The reader imports types only.' }] },
      ],
    },
  },
  { files: ['src/{page,elements}/**/*.ts', 'src/*.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  {
    files: ['src/{elements,editor}/**/bereikbaar-*.ts', 'src/elements/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 200 }] },
  },
  {
    files: ['src/page/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noHtmlSink, ...noUnload, ...noHostZone, ...noTypeList],
    },
  },
  {
    // Owners are asked before they leave changes behind; it listens only while there are some.
    files: ['src/editor/form/leave-guard.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noHtmlSink, ...noHostZone, ...noHostClock, ...noTypeList] },
  },
  {
    // Servers have a clock, and a log.
    files: ['src/receiver/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noHtmlSink, ...noHostZone, ...noTypeList],
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noHtmlSink, ...noTypeList], 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,mjs}'],
    rules: {
      'house/function-length': ['error', 60], // a test tells a whole story
      complexity: ['error', 20],
      'no-restricted-imports': ['error', { paths: [noSleep] }],
      'no-restricted-syntax': ['error', ...noSkippedTest],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(...).to.be.true
    },
  },
  { files: ['stories/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...noHtmlSink, ...noUnload] } },
  { files: ['test/bench/**/*.js', 'docs/kit/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: [
      '**/*.{js,mjs}',
      '.rollup/**',
      'rollup.config.ts',
      'test/{formats,cli,site,demo,package,house,receiver,stories,bench}/**',
    ],
    languageOptions: { globals: globals.node },
  },
  prettier,
);
