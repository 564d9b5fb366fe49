import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const source = resolve(import.meta.dirname, 'src');

/** The folders of src/ and what each may import: other folders, and packages ('*' is any). */
const house = {
  schedule: { folders: [], packages: ['valibot'] },
  channels: { folders: ['schedule'], packages: [] },
  messages: { folders: ['schedule', 'channels'], packages: [] },
  // Only in files that src/cli/ bundles; formats/index.ts reaches none of them (test/formats/library.test.ts).
  formats: {
    folders: ['schedule', 'channels', 'messages'],
    packages: ['ical-generator', 'ical.js', 'parse5', 'temporal-polyfill', 'timezones-ical-library'],
  },
  page: { folders: ['schedule', 'channels'], packages: [] },
  elements: {
    folders: ['schedule', 'channels', 'messages', 'page'],
    packages: ['lit', '@lit/reactive-element', '@floating-ui/dom', 'libphonenumber-js'],
  },
  cli: { folders: ['schedule', 'channels', 'messages', 'formats'], packages: ['*'] },
};

const packageOf = (specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)[0];

/** What is wrong with an import of `specifier` in `file`; undefined when nothing is. */
function importFault(file, specifier) {
  const folder = relative(source, file).split(/[\\/]/)[0];
  const allowed = house[folder];
  if (!allowed) return undefined;
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    return allowed.packages.some((each) => each === name || each === '*') ? undefined : `the package ${name}`;
  }
  const target = relative(source, resolve(dirname(file), specifier)).split(/[\\/]/)[0];
  return target === folder || allowed.folders.includes(target) ? undefined : `${target}`;
}

/** Imports only point to the folders that the table in docs/house.md allows. */
const importDirection = {
  meta: { type: 'problem', schema: [], messages: { fault: 'This folder may not import {{what}}.' } },
  create(context) {
    const check = (node) => {
      const specifier = node?.value ?? node?.literal?.value;
      const what = typeof specifier === 'string' ? importFault(context.filename, specifier) : undefined;
      if (what !== undefined) context.report({ node, messageId: 'fault', data: { what } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument),
    };
  },
};

/** Exported functions, classes and interfaces say in a doc comment what they are. */
const exportedDocs = {
  meta: { type: 'suggestion', schema: [], messages: { missing: 'An exported {{kind}} needs a doc comment.' } },
  create(context) {
    const documented = (node) => {
      const comment = context.sourceCode.getCommentsBefore(node).at(-1);
      return comment?.type === 'Block' && comment.value.startsWith('*');
    };
    const check = (node) => {
      const kind = /^(Function|Class|TSInterface)Declaration$/.exec(node.declaration?.type ?? '')?.[1];
      if (kind && !documented(node)) {
        context.report({ node, messageId: 'missing', data: { kind: kind.replace('TS', '').toLowerCase() } });
      }
    };
    return { ExportNamedDeclaration: check, ExportDefaultDeclaration: check };
  },
};

/** The lines with code on them: neither blank nor only a comment. */
function codeLines(sourceCode, node) {
  const lines = new Set();
  for (const { loc } of sourceCode.getTokens(node)) {
    for (let line = loc.start.line; line <= loc.end.line; line++) lines.add(line);
  }
  return lines;
}

/** Like max-lines-per-function, but functions inside a function count for themselves: a closure may be as long as a class. */
const functionLength = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'integer' }],
    messages: { long: '{{lines}} lines of its own: which part deserves a name?' },
  },
  create(context) {
    const enclosed = [new Set()];
    const leave = (node) => {
      const all = codeLines(context.sourceCode, node);
      const inner = enclosed.pop();
      const lines = [...all].filter((line) => !inner.has(line)).length;
      all.forEach((line) => enclosed.at(-1).add(line));
      if (lines > context.options[0]) context.report({ node, messageId: 'long', data: { lines } });
    };
    return { ':function': () => enclosed.push(new Set()), ':function:exit': leave };
  },
};

const syntax = (...entries) => entries.map(([selector, message]) => ({ selector, message }));

const noHtmlSink = syntax(
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|srcdoc)$/]',
    'HTML from strings opens the page to injection and breaks Trusted Types.',
  ],
  ["CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]", 'No document.write.'],
  [
    'Identifier[name=/^(styleMap|unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|unsafeCSS)$/]',
    'Inline styles break strict policies, unsafe templates open the page to injection.',
  ],
  ['Literal[value=/^lit\\/(static-html|directives\\/(style-map|unsafe-)).*/]', 'Not under strict policies.'],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    'A style attribute violates style-src: use static styles, classes or custom properties set by the CSSOM.',
  ],
  ["MemberExpression[object.name='document'][property.name='currentScript']", 'Script optimisers move scripts.'],
  ['Literal[value=/^(before)?unload$/]', 'unload handlers keep pages out of the back/forward cache.'],
);
const noHostClock = syntax(
  ["MemberExpression[object.name='Date'][property.name='now']", 'Take the instant as an argument; the clock is page/.'],
  [":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]", 'The clock is in page/.'],
);
const noHostZone = syntax(
  ["NewExpression[callee.name='Date'][arguments.length>1]", 'This is a time in the zone of the host.'],
  [
    'MemberExpression[property.name=/^([gs]et(Hours|Minutes|Seconds|Date|Day|Month|FullYear)|getTimezoneOffset)$/]',
    'This is a time in the zone of the host: use schedule/calendar/zoned-time.ts.',
  ],
);
const typeTable = readFileSync(resolve(source, 'schedule/document/channel-types.ts'), 'utf8');
const channelTypes = [...typeTable.matchAll(/^ {2}(\w+): '/gm)].map(([, type]) => type).join('|');
const channelType = `/^(${channelTypes})$/`;
const severalTypes = `/\\b(${channelTypes})\\b.*[|].*\\b(${channelTypes})\\b/`;
const noTypeList = syntax(
  ...[
    `ArrayExpression > Literal[value=${channelType}] ~ Literal[value=${channelType}]`,
    `SwitchCase[test.value=${channelType}] ~ SwitchCase[test.value=${channelType}]`,
    `LogicalExpression[left.right.value=${channelType}][right.right.value=${channelType}]`,
    `Literal[regex.pattern=${severalTypes}]`,
  ].map((selector) => [selector, 'A fact of several types of channels is a column of a table: see channel-types.ts.']),
);
const noSkippedTest = syntax(
  [
    'MemberExpression[object.name=/^(it|describe|test|suite|context|specify)$/][property.name=/^(only|skip|todo|fixme)$/]',
    'Every test runs.',
  ],
  ["CallExpression[callee.object.type='ThisExpression'][callee.property.name='skip']", 'Every test runs.'],
  ['CallExpression[callee.name=/^[xf](it|describe|context|specify)$/]', 'Every test runs.'],
  ["MemberExpression[object.type='ThisExpression'][property.name='retries']", 'No retries.'],
);
const noSleep = { name: '@open-wc/testing', importNames: ['aTimeout'], message: 'Use an injected clock: no sleeps.' };

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
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './tsconfig.node.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // A type with a name keeps declarations short.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/unbound-method': 'off', // Lit binds @event=${this.method} to the host
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/accessible-name': 'off', // false alarms on what a slot names
      'wc/guard-super-call': 'off', // the base class is always LitElement
      'house/import-direction': 'error',
      'house/exported-docs': 'error',
      'no-console': 'error',
      'no-script-url': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'Array', property: 'from', message: 'On pages with Prototype.js it is another function.' },
      ],
      'no-restricted-globals': ['error', 'setInterval', 'localStorage', 'sessionStorage', 'indexedDB', 'name', 'event'],
      'no-restricted-syntax': ['error', ...noHtmlSink, ...noHostZone, ...noHostClock, ...noTypeList],
    },
  },
  {
    files: ['src/{schedule,messages,formats}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'URL', message: 'Links are the business of channels/.' }] },
  },
  { files: ['src/{page,elements}/**/*.ts', 'src/*.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  { files: ['src/elements/**/*.ts'], rules: { 'max-lines': ['error', { max: 200 }] } },
  {
    files: ['src/page/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noHtmlSink, ...noHostZone, ...noTypeList] },
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
      '@typescript-eslint/no-floating-promises': 'off', // chai's assertions are thenable, node:test's describe and it are promises
      '@typescript-eslint/no-unused-expressions': 'off', // expect(...).to.be.true
    },
  },
  { files: ['stories/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...noHtmlSink] } },
  { files: ['test/bench/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: [
      '**/*.{js,mjs}',
      '.rollup/**',
      'rollup.config.ts',
      'test/{formats,cli,site,demo,package,house,stories,bench}/**',
    ],
    languageOptions: { globals: globals.node },
  },
  prettier,
);
