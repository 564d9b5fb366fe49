import { transformSync } from 'esbuild';
import type { Plugin } from 'rollup';

/**
 * Writes the style sheets in templates (css`…`) as short as they can be. A sheet with values in it stays as it is. The
 * lines of the source stay where they are, so that source maps stay right.
 */
export function minifyStyles(): Plugin {
  return {
    name: 'minify-styles',
    transform(code, id) {
      if (!/styles\.js$|state-icon\.js$/.test(id)) return null;
      const minified = code.replace(/css `([^`$\\]*)`|css`([^`$\\]*)`/g, (sheet, first?: string, second?: string) => {
        const { code: short } = transformSync(first ?? second ?? '', { loader: 'css', minify: true });
        return `css\`${short.trim()}\`${'\n'.repeat(sheet.split('\n').length - 1)}`;
      });
      return { code: minified, map: null };
    },
  };
}
