import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';

/*
 * Every link within the project leads somewhere, and so does every anchor.
 */

const root = join(import.meta.dirname, '../..');
const pages = globSync(['*.md', 'docs/**/*.md', 'findings/*.md'], { cwd: root }).sort();
const withoutCode = (text: string) => text.replaceAll(/^ *```[^]*?^ *```$|`[^`\n]*`/gm, '');

/** The anchors that a page has where its repository is shown: a heading in small letters, hyphens for spaces, no other signs. */
function anchorsOf(file: string): Set<string> {
  const text = readFileSync(file, 'utf8').replaceAll(/^ *```[^]*?^ *```$/gm, '');
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
  const slugs = headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set(slugs);
}

function brokenLinks(page: string): string[] {
  const text = withoutCode(readFileSync(join(root, page), 'utf8'));
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|<(?:img|source|a) [^>]*?(?:src|srcset|href)="([^"]+)"/g)].map(
    ([, link, address]) => link ?? address!,
  );
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const file = path ? join(root, dirname(page), path) : join(root, page);
    if (relative(root, file).startsWith('..') || !existsSync(file)) return true;
    return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).has(anchor);
  });
}

describe('links', () => {
  for (const page of pages) it(`of ${page}`, () => assert.deepEqual(brokenLinks(page), []));
});
