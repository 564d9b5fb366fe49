import { transform } from 'esbuild';
import type { Plugin } from 'rollup';

/** What esbuild puts into each chunk that has templates: Lit asks for no more than that there is something raw. */
const helper = /^var __freeze = .*\nvar __defProp = .*\nvar __template = .*$/m;
const shortHelper = '\n\nvar __template = (cooked) => Object.assign(cooked, { raw: cooked });';

/**
 * Writes template literals as the strings that they are made of. Minifiers of cache plugins, which are written in PHP, take what
 * stands between two of a nested template for code, and drop its spaces. A build without any template fails.
 */
export function withoutTemplateLiterals(): Plugin {
  let count = 0;
  return {
    name: 'without-template-literals',
    async renderChunk(code) {
      const supported = { 'template-literal': false };
      const { code: plain, map } = await transform(code, { supported, sourcemap: true, charset: 'utf8' });
      if (helper.test(plain)) count += 1;
      return { code: plain.replace(helper, shortHelper), map };
    },
    generateBundle() {
      if (!count) throw new Error('without-template-literals: no chunk has a template literal');
    },
  };
}
