import type { Loss } from './loss.js';

/** The blocks of JSON-LD in an HTML page; those that are not JSON are lost. */
export function jsonLdInHtml(html: string): { readonly blocks: readonly unknown[]; readonly lost: readonly Loss[] } {
  return { blocks: [html], lost: [] };
}
