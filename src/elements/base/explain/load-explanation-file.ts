/**
 * Loads what explains a page from a file beside the single script: visitors would pay for it there. Where a page has put
 * the script elsewhere, such as into a file with others, it is looked for beside the page.
 */
export async function loadExplanation(): Promise<typeof import('./explanation.js')> {
  const script = document.querySelector<HTMLScriptElement>('script[src*="bereikbaar-nu."]');
  const address: string = new URL('bereikbaar-nu.explain.min.js', script?.src ?? document.baseURI).href;
  return import(address) as Promise<typeof import('./explanation.js')>;
}
