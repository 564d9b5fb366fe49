import type { Plugin } from 'rollup';
import { NamedModules } from '../named-modules.js';

/** Nothing is known of any number. */
const unknowing = `export const judgePhone = () => ({ e164: '', isDoubtful: false });
export const needsWorld = () => false;
export const worldPlans = null;`;

/**
 * Leaves the numbering plans (16 kB, and 157 of the whole world) out of a script. The callback form works without them:
 * it takes the number as it was typed, and nobody can tell whether such a number exists.
 */
export function withoutPhoneCheck(...modules: readonly string[]): Plugin {
  const named = new NamedModules('without-phone-check', modules);
  return {
    name: 'without-phone-check',
    load: (id) => (named.has(id) ? unknowing : null),
    generateBundle: () => named.check(),
  };
}
