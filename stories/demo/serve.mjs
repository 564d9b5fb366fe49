// Serves the demo on this machine: `npm start`, or on another port `PORT=8081 npm start`.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { scheduleForm } from './editor/schedule-form.mjs';
import { openCallbacks } from './callbacks.mjs';

const root = join(import.meta.dirname, '../..');

/** Where files come from: the first folder that has one. */
const folders = [
  { prefix: '/demo/', folder: join(root, 'build/demo') },
  { prefix: '/examples/', folder: join(root, 'docs/examples') },
  { prefix: '/bereikbaar-nu/', folder: join(root, 'dist') },
  { prefix: '/', folder: join(root, 'stories/demo/site') },
  { prefix: '/', folder: join(root, 'dist') },
];
/** What else it serves. */
const files = {
  '/schedule.schema.json': join(root, 'schedule.schema.json'),
  '/turbo.js': join(root, 'node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js'), // of one of the examples
};

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** The path that a request asks for; undefined when it is not one within the site. */
function readPath(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/s, ''));
    const isPlain = path.startsWith('/') && !/[\\\0]/.test(path) && !path.split('/').includes('..');
    return isPlain ? path.replace(/\/$/, '/index.html') : undefined;
  } catch {
    return undefined; // a broken escape
  }
}

async function findFile(path) {
  if (Object.hasOwn(files, path)) return { content: await readFile(files[path]), type: types[extname(path)] };
  for (const { prefix, folder } of folders) {
    if (!path.startsWith(prefix) || !(extname(path) in types)) continue;
    const file = join(folder, path.slice(prefix.length));
    const content = file.startsWith(folder + sep) && (await readFile(file).catch(() => undefined));
    if (content) return { content, type: types[extname(path)] };
  }
  return undefined;
}

async function find(path) {
  const found = path && (await findFile(path));
  return found ? { ...found, status: 200 } : { ...(await findFile('/404.html')), status: 404 };
}

/** An example has the policy that it shows. */
const needsPolicy = (type, path) => type.startsWith('text/html') && !path?.startsWith('/examples/');

async function answer(request, response, schedule) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = readPath(request.url);
  const isSchedule = path === '/bereikbaar.json';
  const found = isSchedule
    ? { content: await readFile(schedule), type: types['.json'], status: 200 }
    : await find(path);
  const { content, type, status } = found;
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  const isKnown = status === 200 && request.headers['if-none-match']?.includes(etag);
  response.writeHead(isKnown ? 304 : status, {
    etag,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(!isKnown && { 'content-type': type, 'content-length': content.length }),
    ...(needsPolicy(type, path) && { 'content-security-policy': policy }),
  });
  response.end(isKnown || request.method === 'HEAD' ? undefined : content);
}

/** The page on which the schedule is edited: what is saved there, the other pages show. */
async function answerForm(form, request, response) {
  const isPost = request.method === 'POST';
  const status = isPost ? await form.save(request) : 200;
  if (status === 303) response.writeHead(303, { location: '/beheer.html' }).end();
  else if (status !== 200) response.writeHead(status).end();
  else
    response
      .writeHead(200, {
        'content-type': types['.html'],
        'cache-control': 'no-store',
        'content-security-policy': `${policy}; form-action 'self'`,
      })
      .end(await form.show());
}

function introduce(address, file) {
  console.log(`
  The demo of bereikbaar-nu: ${address}/

  ${address}/                the module script and <bereikbaar-status>
  ${address}/reparatie.html  <div data-bereikbaar="status">, for a CMS that strips unknown tags
  ${address}/contact.html    the single script, and everything in one block
  ${address}/woningen.html   one line: the floating button
  ${address}/beheer.html     <bereikbaar-editor> in a form: what you save, the other pages show
  ${address}/playground.html write a schedule, and see what visitors read
  ${address}/examples/plain.html, and the others of docs/examples

  The bar at the bottom travels through the week. A moment can be linked, such as the lunch break:
  ${address}/#2026-11-24T12:45

  ${address}/callbacks       whom the staff is to call; the requests are kept in ${file}

  Ctrl-C ends it.
`);
}

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}

function explain({ code, message }, port) {
  const other = `PORT=${port === 8081 ? 8082 : 8081} npm start`;
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program; choose another one: ${other}`;
  if (code === 'EACCES') return `Port ${port} may not be used without more rights; choose another one: ${other}`;
  return `The demo cannot be served on port ${port}: ${message}`;
}

function serve(port) {
  let callbacks, form, schedule;
  const server = createServer((request, response) => {
    const isCallback = callbacks && /^\/(api\/callback|callbacks|healthz)(\?|$)/.test(request.url);
    const isForm = form && request.url === '/beheer.html';
    const answering = isCallback
      ? callbacks.answer(request, response)
      : isForm
        ? answerForm(form, request, response)
        : answer(request, response, schedule);
    answering.catch((error) => response.destroy(error));
  });
  server.on('error', (error) => fail(explain(error, port)));
  server.listen(port, '127.0.0.1', async () => {
    const { port: taken } = server.address();
    const file = join(root, `build/callbacks-${taken}.sqlite`);
    schedule = join(root, `build/schedule-${taken}.json`);
    copyFileSync(join(root, 'stories/demo/site/bereikbaar.json'), schedule);
    form = scheduleForm(join(root, 'stories/demo/editor/beheer.html'), schedule);
    callbacks = await openCallbacks(schedule, file);
    introduce(`http://localhost:${taken}`, relative(process.cwd(), file));
  });
  const stop = () => {
    server.close(() => void callbacks?.close());
    server.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

const port = Number(process.env.PORT || 8080);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT is ${process.env.PORT}, which is not a port number; for example: PORT=8081 npm start`);
} else if (!existsSync(join(root, 'dist/bereikbaar-nu.js')) || !existsSync(join(root, 'build/demo/travel.js'))) {
  fail('There is nothing to show yet: npm start builds it first.');
} else serve(port);
