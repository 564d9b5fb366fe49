import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

/** The demo's bar to travel through the week, and its playground; not published. */
export const demo: RollupOptions = {
  input: { travel: 'stories/demo/travel.ts', playground: 'stories/demo/playground/playground.ts' },
  output: { dir: 'build/demo', chunkFileNames: 'shared-[hash].js', sourcemap: true },
  plugins: [esbuild({ target: 'es2022' }), nodeResolve({ browser: true, exportConditions: ['production', 'browser'] })],
};
