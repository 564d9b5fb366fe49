import type { Page } from 'puppeteer-core';

/** The line that a status shows, once all that are on the page show one; that of a place stands in its shadow root. */
export async function shown(page: Page, selector = 'bereikbaar-status'): Promise<string> {
  const line = await page.waitForFunction(
    (wanted) => {
      const places = [...document.querySelectorAll('[data-bereikbaar]')];
      const roots = [document, ...places.flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      const all = roots.flatMap((root) => [...root.querySelectorAll('bereikbaar-status')]);
      const isReady = all.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=headline]')?.textContent);
      const one = isReady && all.find((each) => each.matches(wanted))?.shadowRoot;
      return (
        one &&
        Array.from(one.querySelectorAll('[part=headline], [part=detail]'), (part) => part.textContent).join(' | ')
      );
    },
    {},
    selector,
  );
  return String(await line.jsonValue());
}
