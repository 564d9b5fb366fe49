import type { Spelling } from '../catalog.js';

export { status, writeLabel } from './status.js';

/** Switzerland writes times with a full stop, and ss for ß (Bundeskanzlei, Schreibweisungen). */
export const spell: Spelling = (sentence) => sentence.replace(/(hour\}|24):/, '$1.').replaceAll('ß', 'ss');
