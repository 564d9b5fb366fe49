// A web server with every fault that a schedule's address can have: middleware for the test runner's own server.
//
// GET /faulty/<run>?…      answers as the query says, and notes the request under <run>:
//   status=503   type=text/html   body=…   size=2000000 (that many spaces)   delay=500 (milliseconds)
//   hang=1 (never answers)   drop=1 (closes the connection)   truncate=1 (closes it halfway the body)
//   date=-600     `Date` is that many seconds off; `date=-600,0`: for the first request, then the others; `date=none`
//   age=40   retryAfter=120   cache=max-age=60
//   etag="a"      the ETag; a request that has it gets a 304
//   cors=1   expose=Date   timing=1     what other origins may see
// GET /faulty-log/<run>    the headers of the requests of a run, as JSON
// GET /faulty-mend/<run>   from now on there is nothing wrong with it: it sends a small valid document, or what was lacking
// GET /lacking/<module>/<fault>/<path>   the project's own file at that path, whose imports are under the same address: there
//   the module of that name (without extension; with its folder: `page%2Fpresence`) cannot be loaded (fault `drop`, or `drop-<run>`: until it is mended) or never comes (fault `hang`)
// Browsers send a request again by themselves when a connection that they used before was closed: count nothing on that.
import { setTimeout as sleep } from 'node:timers/promises';

const validDocument = JSON.stringify({
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': ['09:00-17:00'] },
});
const forever = 2 ** 31 - 1;

const runs = new Map();
const mended = new Set();

function dateHeader(offsets, count) {
  const list = (offsets ?? '0').split(',');
  const off = list[Math.min(count, list.length) - 1];
  return off === 'none' ? undefined : new Date(Date.now() + Number(off) * 1000).toUTCString();
}

/** The headers that the query asks for; the others are undefined. */
function wantedHeaders(query, count) {
  return {
    Date: dateHeader(query.date, count),
    Age: query.age,
    ETag: query.etag,
    'Retry-After': query.retryAfter,
    'Cache-Control': query.cache,
    'Access-Control-Allow-Origin': query.cors && '*',
    'Access-Control-Expose-Headers': query.expose,
    'Timing-Allow-Origin': query.timing && '*',
  };
}

function contentOf({ status = 200, type = 'application/json', body = validDocument, size, etag }, request) {
  if (etag && request.headers['if-none-match'] === etag) return { status: 304, type, body: '' };
  return { status: Number(status), type, body: size ? ' '.repeat(Number(size)) : body };
}

function send(response, { status, type, body }, headers, truncate) {
  const content = status === 304 ? {} : { 'Content-Length': Buffer.byteLength(body), 'Content-Type': type };
  const wanted = Object.entries({ ...content, ...headers }).filter(([, value]) => value !== undefined);
  response.sendDate = false;
  response.writeHead(status, Object.fromEntries(wanted));
  if (truncate) response.write(body.slice(0, body.length / 2), () => response.socket.destroy());
  else response.end(body);
}

async function answer(request, response, run, query) {
  const log = runs.get(run) ?? [];
  runs.set(run, log);
  const count = log.push(request.headers);
  const asked = mended.has(run) ? {} : query;
  if (asked.delay || asked.hang) await sleep(asked.hang ? forever : Number(asked.delay), undefined, { ref: false });
  if (asked.drop) request.socket.destroy();
  else send(response, contentOf(asked, request), wantedHeaders(asked, count), asked.truncate);
}

/** The project's own files, but one. Koa sees the real path; the browser goes on from the address that it asked for. */
async function answerAllBut(context, next) {
  const [, , encoded, faults, ...path] = context.path.split('/');
  const [fault, run] = faults.split('-');
  const module = decodeURIComponent(encoded);
  context.path = `/${path.join('/')}`;
  if (!context.path.includes(`/${module}.`) || mended.has(run)) return next();
  context.respond = false;
  if (fault === 'drop') context.req.socket.destroy();
}

/** Koa middleware, for `middleware` in web-test-runner.config.mjs. */
export async function faultyServer(context, next) {
  const [, kind, run] = context.path.split('/');
  if (kind === 'faulty-log') {
    context.body = runs.get(run) ?? [];
  } else if (kind === 'faulty-mend') {
    mended.add(run);
    context.body = 'mended';
  } else if (kind === 'faulty') {
    context.respond = false;
    await answer(context.req, context.res, run, context.query);
  } else if (kind === 'lacking') {
    await answerAllBut(context, next);
  } else {
    await next();
  }
}
