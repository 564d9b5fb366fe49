import type { Plugin } from 'rollup';

/**
 * Gives Lit's Trusted Types policy a name of our own. Where a policy lists the names, each may be made once: of two copies of
 * Lit with the same name, such as ours and that of the site's chat, only the first would live. A build without it fails.
 */
export function ownPolicy(name: string): Plugin {
  let count = 0;
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]/.test(id)) return null;
      const renamed = code.replace(/createPolicy\((["'])lit-html\1/, () => {
        count += 1;
        return `createPolicy(${JSON.stringify(name)}`;
      });
      return { code: renamed, map: null };
    },
    generateBundle() {
      if (!count) throw new Error('own-policy: no module makes the policy of Lit');
    },
  };
}
