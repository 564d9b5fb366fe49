// The single script after a minifier that is written in PHP, as those of cache plugins are: with all that it has.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { onPath } from '../support/executables.mjs';
import { dist, elementTags as elements, filesIn, openSite, pageOf } from './built-site.js';

const single = 'bereikbaar-nu.single.min.js';

describe('the single script', () => {
  it('has no template literal, which such minifiers take for code (FAILURES 54)', () => {
    const source = ts.createSourceFile(single, readFileSync(join(dist, single), 'utf8'), ts.ScriptTarget.Latest);
    const found: string[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.getText(source));
      else ts.forEachChild(node, look);
    };
    look(source);
    assert.deepEqual(found, []);
  });
});

const library = '/usr/share/php/MatthiasMullie/Minify/autoload.php';
const isThere = existsSync(library) && Boolean(onPath(['php']));
const code = `require '${library}'; echo (new MatthiasMullie\\Minify\\JS($argv[1]))->minify($argv[2]);`;

const schedule = readFileSync(join(dist, '../test/cases/design-example.json'), 'utf8');
const markup = `<script type="application/json" id="schedule">${schedule}</script>
  ${elements.map((tag) => `<${tag} src="#schedule" preview-at="2026-11-24T12:45">Bel 020 123 45 67</${tag}>`).join('')}`;

/** What an element has become: its height, and its nodes without the marks of Lit. */
interface Drawn {
  readonly tag: string;
  readonly height: number;
  readonly nodes: string;
}

if (!isThere) console.log(`NOT TESTED: ${library}, or php, is missing (apt-get install php-matthiasmullie-minify)`);
else
  describe("the single script after Debian's php-matthiasmullie-minify (FAILURES 54)", () => {
    const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-minified-'));
    let site: Awaited<ReturnType<typeof openSite>>;
    before(async () => {
      copyFileSync(join(dist, single), join(folder, 'before.js'));
      execFileSync('php', ['-r', code, join(dist, single), join(folder, 'after.js')]);
      site = await openSite(filesIn(folder));
    });
    after(async () => {
      await site.close();
      rmSync(folder, { recursive: true });
    });

    async function drawnBy(script: string): Promise<readonly Drawn[]> {
      const { page, errors } = await site.visit({ html: pageOf(`<script src="${script}" defer></script>`, markup) });
      for (const tag of elements) await page.waitForSelector(`${tag} >>> [part~=base]`, { visible: true });
      const drawn = await page.evaluate(
        (tags) =>
          tags.map((tag) => {
            const root = document.querySelector(tag)!.shadowRoot!;
            const { height } = root.querySelector('[part~=base]')!.getBoundingClientRect();
            return { tag, height, nodes: root.innerHTML.replace(/<!--.*?-->/g, '') };
          }),
        elements,
      );
      assert.deepEqual(errors, []);
      return drawn;
    }

    it('draws every element as before, as high', async () => {
      const expected = await drawnBy('/before.js');
      assert.ok(expected.every(({ height }) => height > 10));
      assert.deepEqual(await drawnBy('/after.js'), expected);
    });
  });
