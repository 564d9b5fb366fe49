// The pages that are listened to, with the built scripts and a clock that begins at a moment of one's own.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { json } from 'node:stream/consumers';

const dist = join(import.meta.dirname, '../../dist');
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

const phone = { id: 'phone', type: 'phone', number: '+31201234567', display: '020 123 45 67' };
const practice = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  organisation: { name: 'Huisartsenpraktijk De Linde' },
  hours: { 'mon-fri': ['08:00-17:00'] },
  breaks: [{ name: 'lunch', days: 'mon-fri', time: '12:30-13:30', channels: ['phone'] }],
};
const documents: Readonly<Record<string, object>> = {
  '/phone.json': { ...practice, channels: [phone] },
  '/all.json': {
    ...practice,
    channels: [
      { ...phone, instead: ['whatsapp', 'callback'] },
      { id: 'whatsapp', type: 'whatsapp', number: '+31612345678', hours: { 'mon-fri': ['09:00-21:00'] } },
      { id: 'callback', type: 'callback', endpoint: '/api/callback', slots: { lengthMinutes: 60 }, question: true },
      {
        id: 'email',
        type: 'email',
        address: 'info@delinde.example',
        reply: { within: 2, unit: 'working-days' },
      },
    ],
  },
};

/** The page's clock begins at a moment; the server says no time, which would correct it. */
const startAt = (moment: string) => `<script>{
  const from = Date.parse('${moment}') - Date.now(), now = Date.now.bind(Date);
  Date.now = () => now() + from;
  window.Date = new Proxy(Date, { construct: (it, given) => Reflect.construct(it, given.length ? given : [it.now()]) });
}</script>`;

const pageOf = (title: string, moment: string, body: string) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
${startAt(moment)}<script type="module" src="/bereikbaar-nu.js"></script></head>
<body><h1>Praktijk</h1>${body}</body></html>`;

async function answer(path: string, pages: ReadonlyMap<string, string>) {
  if (pages.has(path)) return { type: 'text/html', body: pages.get(path) };
  if (path in documents) return { type: 'application/json', body: JSON.stringify(documents[path]) };
  const body = await readFile(join(dist, path)).catch(() => undefined);
  return body && { type: types[extname(path)] ?? 'text/plain', body };
}

/** What is opened: the moment is on the clock of the page, which goes on from there. */
export interface HeardPage {
  readonly title: string;
  /** As an instant: `2026-11-24T12:45:00+01:00`. */
  readonly moment: string;
  readonly body: string;
}

/** Serves pages at `/0`, `/1`, …; callback requests are kept nowhere. */
export async function serveHeard(pages: readonly HeardPage[]): Promise<{ readonly origin: string; close(): void }> {
  const byPath = new Map(pages.map(({ title, moment, body }, index) => [`/${index}`, pageOf(title, moment, body)]));
  const server = createServer((request, response) => {
    response.sendDate = false;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      void json(request).then((asked) => {
        const { id } = asked as { readonly id: string };
        response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id, slot: null }));
      });
      return;
    }
    void answer(pathname, byPath).then((found) => {
      response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain' }).end(found?.body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
