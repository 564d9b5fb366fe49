import type { PageWindow } from './page-window.js';

/** Those whose answer was asked for: each is taken once, and is old later. */
const taken = new WeakSet<HTMLLinkElement>();

function initFor({ crossOrigin }: HTMLLinkElement, isOwn: boolean): RequestInit | undefined {
  if (crossOrigin === 'anonymous') return { credentials: 'same-origin' };
  return crossOrigin === null && isOwn ? { mode: 'no-cors', credentials: 'include' } : undefined;
}

/**
 * How to ask for what a link of the page preloads (`<link rel="preload" as="fetch" href="…">`), so that all browsers take
 * its answer instead of asking again: with the link's own mode and credentials, and without a say in caching, which Firefox
 * and WebKit take for another request. WebKit never takes that of a link with `crossorigin` to the page's own origin.
 * Undefined when there is none that could be taken.
 */
export function preloadInit(url: string, { document, location }: PageWindow): RequestInit | undefined {
  const links = [...document.querySelectorAll('link[rel~="preload"][as="fetch"]')] as HTMLLinkElement[];
  const link = links.find((each) => each.href === url && !taken.has(each));
  if (!link) return undefined;
  taken.add(link);
  return initFor(link, new URL(url).origin === location.origin);
}
