import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Page } from 'puppeteer-core';
import { alwaysOpen, dist, openSite, pageOf } from './built-site.js';
import { workThrough } from '../support/workers.mjs';
import { mistakeCases, type MistakeCase } from './mistake-cases.js';

/*
 * What a page shows, and its console says, when its maker has made a mistake, as documentation:
 * node --import tsx test/site/mistakes-page.ts (writes docs/mistakes.md, to be read line by line)
 */

/** The page of docs with what happened when it was read last. */
const mistakesFile = join(import.meta.dirname, '../../docs/mistakes.md');

const moduleTag = '<script type="module" src="/bereikbaar-nu.js"></script>';
const singleTag = '<script src="bereikbaar-nu.single.min.js" defer></script>';

type Site = Awaited<ReturnType<typeof openSite>>;

/** Lets a page have the document of a case at its address, and keeps what is said to its console. */
async function prepare(page: Page, { document = alwaysOpen }: MistakeCase): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    Math.random = () => 0; // what fails is tried again after a second
    console.warn = (...[sentence]: unknown[]) => void said.push(String(sentence));
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isDocument = request.url().endsWith('/bereikbaar.json');
    if (isDocument) void request.respond({ contentType: 'application/json', body: document });
    else void request.continue();
  });
}

/** What is seen of a page: the answer, its own content, or both. */
async function seenOf(page: Page, swallows: boolean): Promise<string> {
  const [isAnswered, isOwnSeen, isRestGone] = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')];
    const inside = elements.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])]);
    const shows = [...elements, ...inside].some(({ shadowRoot }) => !!shadowRoot?.querySelector('[part=base]'));
    return [shows, document.body.innerText.includes('Bel ons'), !document.querySelector('h2')?.checkVisibility()];
  });
  const seen = [...(isOwnSeen ? ['the own content'] : []), ...(isAnswered ? ['the answer'] : [])];
  return `${seen.join(' and ') || 'nothing'}${swallows && isRestGone ? '; the rest of the page is gone' : ''}`;
}

/** Visits a page with a mistake, as long as it takes its script to speak. */
async function visit(site: Site, each: MistakeCase, language: string) {
  const html = pageOf(each.isFile ? singleTag : (each.script ?? moduleTag), each.markup);
  const spoken = html.replace('lang="nl"', `lang="${language}"`);
  const { page } = await site.visit({ html: spoken, isAlone: true, prepare: (page) => prepare(page, each) });
  if (each.isFile) {
    const folder = mkdtempSync(join(tmpdir(), 'mistakes-'));
    copyFileSync(join(dist, 'bereikbaar-nu.single.min.js'), join(folder, 'bereikbaar-nu.single.min.js'));
    writeFileSync(join(folder, 'page.html'), spoken);
    await page.goto(String(pathToFileURL(join(folder, 'page.html'))));
  }
  const read = (lines: number) => {
    const { said } = window as unknown as { said: string[] };
    return said.length >= lines && said;
  };
  const handle = await page.waitForFunction(read, { timeout: 60_000 }, each.lines ?? 1);
  const said = await handle.jsonValue();
  const shows = await seenOf(page, each.markup.includes('<h2>'));
  await page.browserContext().close();
  return {
    shows,
    // Sorted: what is found by looking around and what is found by asking a server come in any order.
    said: (said || []).map((line) => line.replaceAll(/(file|http):\/\/[^ ]*?(\/[^/ ]*)(?= |$)/gm, '$2')).toSorted(),
  };
}

const asCode = (text: string) => `\`${text.replaceAll('\n', ' ').replaceAll('|', '\\|')}\``;

const asText = (lines: readonly string[]) =>
  lines
    .join('\n')
    .replaceAll('bereikbaar-nu: ', '')
    .replaceAll('<', '&lt;')
    .replaceAll('|', '\\|')
    .replaceAll('\n', '<br>');

async function rowOf(site: Site, each: MistakeCase): Promise<string> {
  const { mistake, script = '', markup, document = script || markup, language } = each;
  const dutch = await visit(site, each, language ?? 'nl');
  const english = language ? dutch : await visit(site, each, 'en');
  const says = [...new Set([asText(dutch.said), asText(english.said)])].join('<br><br>');
  const written = language ? `<html lang="${language}"> … ${document}` : document;
  return `| ${mistake} | ${asCode(written)} | ${dutch.shows} | ${says} |`;
}

const introduction = `# Mistakes, and what the console says

Whatever is wrong with a page, visitors see the own content, or the answer. What is wrong, and how to mend it, stands in the
console of the browser (F12) behind \`bereikbaar-nu:\`, each thing once: in Dutch on a page in Dutch, else in English. This page is made by
\`test/site/mistakes.test.ts\`, which makes each of these mistakes and reads the console.

The single script names what is wrong in a document in fewer words, with the path and the value: the sentences would weigh more than a tenth of it.

With \`#bereikbaar-nu=explain\` behind the address of the page, what is wrong stands beside the page as well, element by element, with what each shows and why.

| mistake | in the page, or the document | the page shows | the console says |
| --- | --- | --- | --- |`;

/** Most of a visit is waiting: a script looks around a second after its page is there. */
const atATime = 12;

/** The page of docs, as it is true now. */
export async function describeMistakes(): Promise<string> {
  const site = await openSite();
  try {
    const rows: string[] = [];
    const fill = async ([index, each]: readonly [number, MistakeCase]) => void (rows[index] = await rowOf(site, each));
    await workThrough([...mistakeCases.entries()], fill, atATime);
    const options = await resolveConfig(mistakesFile);
    return await format(`${[introduction, ...rows].join('\n')}\n`, { ...options, parser: 'markdown' });
  } finally {
    await site.close();
  }
}

/** The page of docs, as it stands. */
export const readMistakes = () => readFileSync(mistakesFile, 'utf8');

if (import.meta.filename === process.argv[1]) writeFileSync(mistakesFile, await describeMistakes());
