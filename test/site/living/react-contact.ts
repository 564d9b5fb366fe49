// The page as a React component: rendered on the server by the test, hydrated in the browser, then turned and taken away.
import { createElement as h, StrictMode, useEffect, useState, type ReactNode } from 'react';

declare global {
  /** Turns the page to another one; 0 takes it away. */
  var turnTo: (page: number) => void;
}

const way = (page: number) => ['Bel ', h('a', { href: `tel:+3120${page}`, key: 'way' }, `020 ${page}`)];

function Ways({ page }: { readonly page: number }): ReactNode {
  const aside = page === 1 ? h('p', { key: 'aside' }, 'Tot zo') : null;
  const place = { className: 'place', 'data-bereikbaar': 'status', 'data-schedule': '/hours.json' };
  return h(
    'main',
    { 'data-page': page },
    h('div', place, ...way(page), aside),
    h('bereikbaar-status', { class: 'element', src: '/hours.json' }, ...way(page), aside),
  );
}

export function Contact(): ReactNode {
  const [page, setPage] = useState(1);
  useEffect(() => {
    globalThis.turnTo = setPage;
  }, []);
  return h(StrictMode, null, page ? h(Ways, { page }) : null);
}

/** All of a page, as frameworks for servers make it. */
export function WholePage({ script }: { readonly script: string }): ReactNode {
  return h(
    'html',
    { lang: 'nl' },
    h(
      'head',
      null,
      h('title', null, 'De Linde'),
      h('link', { rel: 'icon', href: 'data:,' }),
      h('script', {
        type: 'module',
        src: '/bereikbaar-nu.js',
        'data-bereikbaar': 'launcher',
        'data-schedule': '/hours.json',
      }),
      h('script', { type: 'module', src: script }),
    ),
    h('body', null, h(Contact)),
  );
}
