// Real packages that keep a page alive while its content changes, and what a page with them does to turn to the next one.
import { join } from 'node:path';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { pageOf } from '../built-site.js';
import { Contact, WholePage } from './react-contact.js';

/** A site with one of them. */
export interface House {
  /** A page by its number; `next` is the address of the other one. */
  html(page: number, next: string): string;
  /** Code that turns to the next page, which `next` is the address of and `page` the number. */
  readonly turn: string;
  /** Whether it is the address of this page, which the server has something else for by then. */
  readonly refreshes?: boolean;
}

const modules = '/node_modules';
export const reactScript = '/react-contact.js';
export const wholeScript = '/react-whole.js';

const ours = `<script type="module" src="/bereikbaar-nu.js" data-bereikbaar="launcher" data-schedule="/hours.json"></script>`;

const way = (page: number) => `Bel <a href="tel:+3120${page}">020 ${page}</a>${page === 1 ? '<p>Tot zo</p>' : ''}`;

const mainOf = (page: number) => `<main data-page="${page}">
  <div class="place" data-bereikbaar="status" data-schedule="/hours.json">${way(page)}</div>
  <bereikbaar-status class="element" src="/hours.json">${way(page)}</bereikbaar-status>
</main>`;

/** A page with a package in its head, and with a link. */
const house = (head: string, turn: string, rest: Partial<House> = {}): House => ({
  html: (page, next) => pageOf(head + ours, `<nav><a href="${next}">verder</a></nav>${mainOf(page)}`),
  turn,
  ...rest,
});

const follow = `document.querySelector('nav a').click()`;
const module = (code: string) => `<script type="module">${code}</script>`;
const script = (path: string) => `<script src="${modules}/${path}"></script>`;
/** What it does with the `<main>` of the page that comes, as text. */
const withNext = (code: string) =>
  `fetch(next).then((answer) => answer.text()).then((text) => {
    const main = new DOMParser().parseFromString(text, 'text/html').querySelector('main');
    ${code}
  })`;

const turbo = `<script type="module" src="${modules}/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>`;
const jquery = script('jquery/dist/jquery.js');
const htmx = (swap: string) =>
  house(script('htmx.org/dist/htmx.js'), `htmx.ajax('GET', next, { target: 'main', select: 'main', swap: '${swap}' })`);

function reactHtml(): string {
  const filled = `<div id="root">${renderToString(createElement(Contact))}</div>`;
  return pageOf(ours, `${filled}<script type="module" src="${reactScript}"></script>`);
}

export const houses: Readonly<Record<string, House>> = {
  'Turbo 8.0.23, Drive': house(turbo, follow),
  'Turbo 8.0.23, a refresh that morphs': house(
    `<meta name="turbo-refresh-method" content="morph">${turbo}`,
    `Turbo.visit(location.href, { action: 'replace' })`,
    { refreshes: true },
  ),
  'idiomorph 0.8.0': house(
    script('idiomorph/dist/idiomorph.js'),
    withNext(`Idiomorph.morph(document.querySelector('main'), main.outerHTML);`),
  ),
  'idiomorph 0.8.0, all of the body': house(
    script('idiomorph/dist/idiomorph.js'),
    withNext(`Idiomorph.morph(document.body, main.ownerDocument.body.outerHTML);`),
  ),
  'morphdom 2.7.8': house(
    script('morphdom/dist/morphdom-umd.js'),
    withNext(`morphdom(document.querySelector('main'), main);`),
  ),
  'Alpine 3.17.5, morph 3.17.4': house(
    module(`import Alpine from '${modules}/alpinejs/dist/module.esm.js';
      import morph from '${modules}/@alpinejs/morph/dist/module.esm.js';
      Alpine.plugin(morph); globalThis.Alpine = Alpine; Alpine.start();`),
    withNext(`Alpine.morph(document.querySelector('main'), main.outerHTML);`),
  ),
  'React 19.3.1, hydrated, in StrictMode': { html: reactHtml, turn: 'turnTo(page)' },
  'React 19.3.1, the whole document': {
    html: () => `<!doctype html>${renderToString(createElement(WholePage, { script: wholeScript }))}`,
    turn: 'turnTo(page)',
  },
  'htmx 4.0.1': htmx('outerHTML'),
  'htmx 4.0.1, outerMorph': htmx('outerMorph'),
  'Swup 4.10.0': house(
    script('swup/dist/Swup.umd.js') + module(`new Swup({ containers: ['nav', 'main'], animationSelector: false })`),
    follow,
  ),
  'jQuery 4.0.0, replaceWith': house(jquery, withNext(`$('main').replaceWith($(main));`)),
  'jQuery 4.0.0, html': house(jquery, withNext(`$('body').html(main.ownerDocument.body.innerHTML);`)),
  'jQuery 4.0.0, moved': house(
    jquery,
    withNext(`const kept = $('main').children().detach();
      $('main').wrap('<section>').attr('data-page', page).append(kept);
      kept.each((index, each) => $(each).prependTo('main').contents().remove().end().append($(main).children().eq(index).contents()));
      $('section').appendTo('body').before($('nav'));`),
  ),
};

/** The script of a page in React, for the browser. */
export async function bundleReact(root: string): Promise<string> {
  const made = await build({
    stdin: {
      contents: `import { createElement } from 'react';
        import { hydrateRoot } from 'react-dom/client';
        import { Contact, WholePage } from './react-contact.ts';
        hydrateRoot(${root});`,
      resolveDir: join(import.meta.dirname),
    },
    bundle: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return made.outputFiles[0]!.text;
}
