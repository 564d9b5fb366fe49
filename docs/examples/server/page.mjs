// A server that renders pages: `node docs/examples/server/page.mjs`. What search engines read and what visitors see without a
// script is in the page. Whether you can be reached now is not: caches keep pages, and a wrong "open" is worse than none.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { toJsonLd, toJsonLdScript } from 'bereikbaar-nu/formats';
import { parseSchedule } from 'bereikbaar-nu/schedule';

const file = new URL('../../kit/bereikbaar.json', import.meta.url);

/** JSON that may stand within a script element: no text in it can end that. */
const inline = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The page, at a moment (epoch milliseconds). */
export async function render(now) {
  const document = JSON.parse(await readFile(file, 'utf8'));
  const { schedule, problems } = parseSchedule(document);
  if (!schedule) throw new Error(`bereikbaar.json: ${JSON.stringify(problems)}`);
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Contact</title>
    <link rel="icon" href="data:," />
    ${toJsonLdScript(toJsonLd(schedule, now).data)}
    <script type="application/json" id="hours">${inline(document)}</script>
    <script type="module" src="/bereikbaar-nu/bereikbaar-nu.js"></script>
  </head>
  <body>
    <h1>Contact</h1>
    <bereikbaar-status src="#hours">Bel <a href="tel:+31201234567">020 123 45 67</a>.</bereikbaar-status>
  </body>
</html>
`;
}

async function answer(request, response) {
  const path = request.url === '/' ? null : /^\/bereikbaar-nu\/((?:chunks\/)?[\w.-]+\.js)$/.exec(request.url)?.[1];
  const content = path
    ? await readFile(new URL(`../../../dist/${path}`, import.meta.url)).catch(() => undefined)
    : path === null && (await render(Date.now()));
  response.writeHead(content ? 200 : 404, { 'content-type': path ? 'text/javascript' : 'text/html; charset=utf-8' });
  response.end(content || 'Not found');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  createServer((request, response) => void answer(request, response)).listen(3000, () =>
    console.log('http://localhost:3000/'),
  );
}
