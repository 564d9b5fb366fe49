// What editors and frameworks know of the elements, made from the manifest: `npm run build` calls it last.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { readElements } from './elements-of-manifest.js';
import { reactTypes, vueTypes } from './framework-types.js';

const root = join(import.meta.dirname, '../..');
const outdir = join(root, 'dist');
const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Parameters<
  typeof generateVsCodeCustomElementData
>[0];

generateVsCodeCustomElementData(manifest, { outdir, hideLogs: true });
generateJetBrainsWebTypes(manifest, { outdir, packageJson: false, hideLogs: true });

const elements = readElements(manifest);
writeFileSync(join(outdir, 'react.d.ts'), reactTypes(elements));
writeFileSync(join(outdir, 'vue.d.ts'), vueTypes(elements));
