import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

async function rulesBrokenBy(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, filePath) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const lines = (count: number) => Array.from({ length: count }, (_, line) => `console.warn(${line});`).join('\n');
const branches = (count: number) =>
  Array.from({ length: count }, (_, each) => `if (x === ${each}) return ${each};`).join('\n');
const exported = (body: string) => `/** Does it. */\nexport function run(x: number): unknown {\n${body}\nreturn x;\n}`;

const direction = 'house/import-direction';
const syntax = 'no-restricted-syntax';

const forbidden: readonly (readonly [rule: string, file: string, code: string])[] = [
  [direction, 'src/schedule/a.ts', "import '../channels/links.js';"],
  [direction, 'src/schedule/deep/a.ts', "import '../../page/index.js';"],
  [direction, 'src/schedule/a.ts', "import '../index.js';"],
  [direction, 'src/schedule/calendar/a.ts', "import '../document/states.js';"],
  [direction, 'src/schedule/calendar/a.ts', "import type { State } from '../evaluate.js';"],
  [direction, 'src/schedule/document/a.ts', "void import('../evaluate.js');"],
  [direction, 'src/elements/base/a.ts', "import '../status/bereikbaar-status.js';"],
  [direction, 'src/schedule/a.ts', "import 'lit';"],
  [direction, 'src/schedule/a.ts', "import 'node:fs';"],
  [direction, 'src/schedule/a.ts', "export * from '../messages/nl/status.js';"],
  [direction, 'src/schedule/a.ts', "export { nl } from '../messages/nl/status.js';"],
  [direction, 'src/schedule/a.ts', "export type Page = import('../page/clock.js').Clock;"],
  [direction, 'src/schedule/a.ts', "void import('../messages/nl/status.js');"],
  [direction, 'src/channels/a.ts', "import 'valibot';"],
  [direction, 'src/channels/a.ts', "import type { Catalog } from '../messages/catalog.js';"],
  [direction, 'src/messages/a.ts', "import '../formats/schema-org.js';"],
  [direction, 'src/messages/a.ts', "import '../page/index.js';"],
  [direction, 'src/formats/a.ts', "import '../page/index.js';"],
  [direction, 'src/compile/a.ts', "import '../page/clock.js';"],
  [direction, 'src/messages/a.ts', "import '../compile/look-up.js';"],
  ['@typescript-eslint/no-restricted-imports', 'src/compile/look-up.ts', "import '../schedule/evaluate.js';"],
  [direction, 'src/page/a.ts', "import '../formats/schema-org.js';"],
  [direction, 'src/page/a.ts', "import '../elements/bereikbaar-status.js';"],
  [direction, 'src/page/a.ts', "import 'lit';"],
  [direction, 'src/elements/a.ts', "import '../formats/schema-org.js';"],
  [direction, 'src/elements/a.ts', "import '../define.js';"],
  [direction, 'src/elements/a.ts', "import 'valibot';"],
  [direction, 'src/cli/a.ts', "import '../page/index.js';"],
  [direction, 'src/cli/a.ts', "import '../elements/bereikbaar-status.js';"],
  [syntax, 'src/schedule/a.ts', 'export const now = Date.now();'],
  [syntax, 'src/schedule/a.ts', 'export const now = Date.now;'],
  [syntax, 'src/messages/a.ts', 'export const now = new Date();'],
  [syntax, 'src/elements/a.ts', 'export const now = Date();'],
  [syntax, 'src/define.ts', 'export const now = Date.now();'],
  [syntax, 'src/page/a.ts', 'export const day = new Date(2026, 10, 23);'],
  [syntax, 'src/schedule/a.ts', 'export const hour = new Date(0).getHours();'],
  [syntax, 'src/elements/a.ts', "document.body.innerHTML = '';"],
  [syntax, 'src/page/a.ts', "document.body.insertAdjacentHTML('beforeend', '');"],
  [syntax, 'src/elements/a.ts', "import { styleMap } from 'lit/directives/style-map.js';"],
  [syntax, 'src/elements/a.ts', "import { unsafeHTML as raw } from 'lit/directives/unsafe-html.js';"],
  [syntax, 'src/elements/a.ts', "export const line = html`<p style=${'color: red'}></p>`;"],
  [syntax, 'src/embed.ts', 'export const here = document.currentScript;'],
  [syntax, 'src/page/a.ts', "addEventListener('unload', () => undefined);"],
  ['no-restricted-globals', 'src/page/a.ts', 'setInterval(() => undefined, 1000);'],
  ['no-restricted-globals', 'src/page/a.ts', "localStorage.setItem('a', 'b');"],
  ['no-restricted-globals', 'src/messages/a.ts', "export const link = new URL('https://delinde.example');"],
  [syntax, 'src/channels/a.ts', "export const live = ['phone', 'chat'];"],
  [syntax, 'src/cli/a.ts', "export const live = ['other', 'email', 'visit'];"],
  [syntax, 'src/messages/a.ts', 'export const live = /^(whatsapp|sms)$/;'],
  [syntax, 'src/page/a.ts', "export const isLive = (type: string) => type === 'chat' || type === 'phone';"],
  [syntax, 'src/formats/a.ts', "export const isMail = (type: string) => type !== 'email' && type !== 'form';"],
  [
    syntax,
    'src/formats/a.ts',
    "export const one = (type: string) => {\nswitch (type) {\ncase 'sms':\ncase 'whatsapp':\nreturn 1;\ndefault:\nreturn 0;\n}\n};",
  ],
  ['no-eval', 'src/page/a.ts', "eval('1');"],
  ['no-new-func', 'src/page/a.ts', "export const one = new Function('return 1');"],
  ['no-console', 'src/schedule/a.ts', "console.warn('late');"],
  ['no-console', 'src/page/a.ts', "console.log('late');"],
  ['@typescript-eslint/no-explicit-any', 'src/page/a.ts', 'export const x: any = 1;'],
  ['@typescript-eslint/no-explicit-any', 'test/page/a.test.ts', 'export const x = 1 as any;'],
  [
    '@typescript-eslint/ban-ts-comment',
    'src/page/a.ts',
    '// @ts-expect-error: it is wrong\nexport const x: number = "";',
  ],
  ['no-warning-comments', 'test/page/a.test.ts', '// @ts-ignore\nexport const x = 1;'],
  ['no-warning-comments', 'src/page/a.ts', '// TODO: later\nexport const x = 1;'],
  ['no-warning-comments', 'src/page/a.ts', '// eslint-disable-next-line no-eval\nexport const x = 1;'],
  [syntax, 'test/page/a.test.ts', "it.only('runs', () => undefined);"],
  [syntax, 'test/formats/a.test.ts', "describe.skip('runs', () => undefined);"],
  [syntax, 'test/page/a.test.ts', "it('runs', function () { this.skip(); });"],
  [syntax, 'test/page/a.test.ts', "it('runs', function () { this.retries(2); });"],
  [syntax, 'test/page/a.test.ts', "xit('runs', () => undefined);"],
  ['no-restricted-imports', 'test/page/a.test.ts', "import { aTimeout } from '@open-wc/testing';\nawait aTimeout(1);"],
  ['max-lines', 'src/page/a.ts', lines(301)],
  ['max-lines', 'src/elements/a.ts', lines(201)],
  ['house/function-length', 'src/page/a.ts', exported(lines(30))],
  ['complexity', 'src/page/a.ts', exported(branches(13))],
  ['house/unique-type-names', 'src/page/a.ts', '/** A channel. */\nexport interface Channel {}'],
  ['house/unique-type-names', 'src/formats/a.ts', 'export type Schedule = string;'],
  [
    'max-lines-per-function',
    'src/channels/a.ts',
    exported(`const speak = () => {\n${lines(28)}\n};\n${lines(20)}\nspeak();`),
  ],
  ['house/exported-docs', 'src/page/a.ts', '// Runs.\nexport function run() {}'],
  ['house/exported-docs', 'src/page/a.ts', 'export interface Clock { now(): number }'],
  ['house/exported-docs', 'src/page/a.ts', 'export class Clock {}'],
];

const allowed: readonly (readonly [file: string, code: string])[] = [
  ['src/schedule/document/a.ts', "import * as v from 'valibot';\nexport default v;"],
  ['src/channels/a.ts', "export const isPhone = (type: string) => type === 'phone';"],
  ['src/channels/a.ts', "export const others = ['phone', 'name', 'question'];"],
  ['src/channels/a.ts', "export const words = { phone: 'bel', chat: 'chat' };"],
  ['src/schedule/a.ts', "import './dates.js';\nexport const day = new Date(0).getUTCDay();"],
  ['src/channels/a.ts', "import '../schedule/index.js';\nexport const link = new URL('https://delinde.example');"],
  ['src/messages/a.ts', "import '../channels/links.js';\nvoid import('./en.js');"],
  ['src/page/a.ts', "import '../channels/links.js';\nexport const now = Date.now();\nconsole.warn('late');"],
  [
    'src/elements/a.ts',
    "import 'lit';\nimport 'lit/directives/repeat.js';\nimport '@floating-ui/dom';\nimport '../page/index.js';",
  ],
  [
    'src/cli/a.ts',
    "import 'node:fs';\nimport 'date-fns';\nimport '../formats/schema-org.js';\nconsole.log(Date.now());",
  ],
  ['src/index.ts', "export * from './elements/bereikbaar-status.js';\nexport * from './schedule/index.js';"],
  ['src/schedule/a.ts', "import './calendar/dates.js';\nimport './document/states.js';"],
  ['src/schedule/document/a.ts', "import '../calendar/dates.js';"],
  ['src/page/a.ts', '/** A word that no other file uses. */\nexport interface Zeppelin { readonly length: number }'],
  ['src/page/a.ts', exported(`const speak = () => {\n${lines(28)}\n};\nspeak();`)],
];

describe('lint refuses', () => {
  for (const [rule, file, code] of forbidden) {
    it(`${rule} in ${file}: ${code.split('\n').slice(0, 3).join(' ').slice(0, 90)}`, async () => {
      const broken = await rulesBrokenBy(code, file);
      assert.ok(broken.includes(rule), `broken: ${broken.join(', ') || 'none'}`);
    });
  }

  it('comments that would switch a rule off', async () => {
    const broken = await rulesBrokenBy('/* eslint no-eval: 0 */\neval("1");', 'src/page/a.ts');
    assert.ok(broken.includes('no-eval'));
  });
});

describe('lint allows', () => {
  for (const [file, code] of allowed) {
    it(`${file}: ${code.split('\n').slice(0, 3).join(' ').slice(0, 90)}`, async () => {
      assert.deepEqual(await rulesBrokenBy(code, file), []);
    });
  }
});
