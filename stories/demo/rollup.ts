import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

/** The demo's bar to travel through the week; not published. */
export const demo: RollupOptions = {
  input: 'stories/demo/travel.ts',
  output: { file: 'build/demo/travel.js', sourcemap: true },
  plugins: [esbuild({ target: 'es2022' }), nodeResolve({ browser: true, exportConditions: ['production', 'browser'] })],
};
