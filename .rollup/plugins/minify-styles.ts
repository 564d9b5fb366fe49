import { transformSync } from 'esbuild';
import type { Plugin } from 'rollup';

const sheets = /\bcss ?`([^`$\\]*)`/g;

/**
 * Writes the style sheets in templates (css`…`) as short as they can be. A sheet with values in it stays as it is. The
 * lines of the source stay where they are, so that source maps stay right. A build without any sheet fails.
 */
export function minifyStyles(): Plugin {
  let count = 0;
  return {
    name: 'minify-styles',
    transform(code, id) {
      if (id.includes('node_modules')) return null;
      const minified = code.replace(sheets, (sheet, content: string) => {
        count += 1;
        const { code: short } = transformSync(content, { loader: 'css', minify: true });
        return `css\`${short.trim()}\`${'\n'.repeat(sheet.split('\n').length - 1)}`;
      });
      return { code: minified, map: null };
    },
    generateBundle() {
      if (!count) throw new Error(`minify-styles: no module has a style sheet (${sheets.source})`);
    },
  };
}
