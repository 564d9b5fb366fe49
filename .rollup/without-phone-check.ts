import type { Plugin } from 'rollup';

/**
 * Leaves the numbering plans of the world (40 kB) out of a script. The callback form works without them: it takes the
 * number as it was typed, and nobody can tell whether such a number exists.
 */
export function withoutPhoneCheck(): Plugin {
  return {
    name: 'without-phone-check',
    load: (id) => (/[\\/]phone-check\.js$/.test(id) ? "export const recognisePhone = () => '';" : null),
  };
}
