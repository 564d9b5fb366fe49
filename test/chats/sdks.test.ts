// What vendors give on npm loads their script from them, which cannot be had here. It shows what is in a page before that script has
// come, and by which names the vendor itself calls it, and hears of it.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { AttachChat, ChatWindow } from '../../src/page/chat/chat-adapter.js';
import { attach as attachCrisp } from '../../src/page/chat/vendors/crisp.js';
import { attach as attachIntercom } from '../../src/page/chat/vendors/intercom.js';
import { attach as attachTawk } from '../../src/page/chat/vendors/tawk.js';
import { npmPackage } from './npm-package.js';

/** As much of React as a component that renders nothing needs. */
const react = `export const forwardRef = (render) => render;
export const useEffect = (run) => queueMicrotask(run);
export const useImperativeHandle = (ref, make) => void (ref.current = make());`;

/** What the package exports, whichever way it does. */
async function load(name: string, version: string): Promise<Record<string, unknown>> {
  const folder = npmPackage(name, version);
  const stub = {
    name: 'react',
    setup: ({ onResolve, onLoad }: import('esbuild').PluginBuild) => {
      onResolve({ filter: /^react$/ }, () => ({ path: 'react', namespace: 'stub' }));
      onLoad({ filter: /.*/, namespace: 'stub' }, () => ({ contents: react }));
    },
  };
  const outfile = join(folder, '../../as-one.mjs');
  const contents = `import * as all from ${JSON.stringify(folder)}; export const sdk = { ...all };`;
  await build({
    ...{ stdin: { contents, resolveDir: folder }, bundle: true, outfile, format: 'esm', plugins: [stub] },
    ...{ mainFields: ['module', 'main'], conditions: ['import'], logLevel: 'warning' },
  });
  return ((await import(outfile)) as { readonly sdk: Record<string, unknown> }).sdk;
}

type Fields = Record<string, unknown>;

/** A page for both, in which it is noted what is loaded and heard. */
function openPage() {
  const scripts: string[] = [];
  const heard: string[] = [];
  const append = ({ src }: { readonly src: string }) => void scripts.push(src);
  const element = { appendChild: append, parentNode: { insertBefore: append } };
  const document = {
    ...{ readyState: 'complete', createElement: () => ({ setAttribute() {} }), getElementById: () => null },
    ...{ getElementsByTagName: () => [element], addEventListener() {} },
  };
  const page: Fields = { document, addEventListener: (type: string) => void heard.push(type) };
  page['window'] = page;
  Object.assign(globalThis, { window: page, document });
  return { page, scripts, heard, attach: (make: AttachChat) => make(page as unknown as ChatWindow, {}, 'chat') };
}

describe('packages of vendors, and our adapters', () => {
  let opened: ReturnType<typeof openPage>;
  beforeEach(() => void (opened = openPage()));
  afterEach(() => {
    for (const name of ['window', 'document']) Reflect.deleteProperty(globalThis, name);
  });

  it('Crisp, crisp-sdk-web 1.2.1', async () => {
    const { page, scripts, attach } = opened;
    const { Crisp } = (await load('crisp-sdk-web', '1.2.1')) as {
      Crisp: { configure(id: string): void; chat: { show(): void; open(): void } };
    };
    const adapter = attach(attachCrisp);
    Crisp.configure('id');
    assert.deepEqual(scripts, ['https://client.crisp.chat/l.js']);
    assert.equal(adapter.hasArrived(), false);
    const pushed: unknown[] = [];
    page['$crisp'] = { push: (entry: unknown) => pushed.push(entry), is: () => true };
    assert.equal(adapter.hasArrived(), true);
    Crisp.chat.show();
    Crisp.chat.open();
    const own = pushed.splice(0);
    adapter.open();
    assert.deepEqual(pushed, own);
  });

  it('Intercom, @intercom/messenger-js-sdk 0.0.20', async () => {
    const { page, scripts, attach } = opened;
    const sdk = (await load('@intercom/messenger-js-sdk', '0.0.20')) as {
      Intercom(settings: object): void;
      show(): void;
    };
    const adapter = attach(attachIntercom);
    sdk.Intercom({ app_id: 'id' });
    assert.deepEqual(scripts, ['https://widget.intercom.io/widget/id']);
    assert.equal(adapter.hasArrived(), false);
    const called: unknown[][] = [];
    page['Intercom'] = (...words: unknown[]) => void called.push(words);
    assert.equal(adapter.hasArrived(), true);
    sdk.show();
    adapter.open();
    assert.deepEqual(called, [['show'], ['show']]);
  });

  it('tawk.to, @tawk.to/tawk-messenger-react 2.0.2', async () => {
    const { page, scripts, heard, attach } = opened;
    const { default: Messenger } = (await load('@tawk.to/tawk-messenger-react', '2.0.2')) as {
      default: (props: Fields, ref: { current?: Record<string, () => unknown> }) => void;
    };
    const adapter = attach(attachTawk);
    const ref: { current?: Record<string, () => unknown> } = {};
    Messenger({ propertyId: 'p', widgetId: 'w', basePath: 'tawk.to', embedId: '' }, ref);
    await Promise.resolve(); // its effects
    assert.deepEqual(scripts, ['https://embed.tawk.to/p/w']);
    assert.equal(adapter.hasArrived(), false);
    const theirs = heard.splice(0);
    adapter.listen(() => {}, new AbortController().signal);
    assert.deepEqual(
      heard.filter((type) => !theirs.includes(type)),
      [],
    );
    const called: string[] = [];
    const names = ['getStatus', 'isChatOngoing', 'showWidget', 'maximize'];
    const record = (name: string) => () => void called.push(name);
    page['Tawk_API'] = Object.fromEntries(names.map((name) => [name, record(name)]));
    assert.equal(adapter.hasArrived(), true);
    for (const name of names) ref.current![name]!();
    const own = called.splice(0);
    adapter.isStaffed();
    adapter.hasConversation();
    adapter.open();
    assert.deepEqual(called, own);
  });
});
