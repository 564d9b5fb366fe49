import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { documentText, fiveChannelsText, osmText } from '../subject.js';

/** One way to show on a page whether people can be reached. */
export interface Contestant {
  readonly name: string;
  readonly tag: string;
  /** The script: built (`dist/…`), or a source that is bundled and minified first (`test/…`). */
  readonly script: string;
  /** What the element reads. */
  readonly data: string;
  /** Whether that stands in the page; else it is asked for. */
  readonly isInPage?: boolean;
  /** Attributes of the element, as in HTML. */
  readonly attributes?: string;
  /** How many elements the page has; 1 when left out. */
  readonly count?: number;
}

/** Who all others are compared with. */
export const yardstick = 'written by hand, with Intl';

const root = join(import.meta.dirname, '../../..');
const ours = { script: 'dist/bereikbaar-nu.js', tag: 'bereikbaar-status' };
const byHand = { script: 'test/bench/hand-written-status.js', tag: 'hand-written-status', data: documentText };

const room = 'style="display: block; min-block-size: 22em"';

/** What is said in a year to come, as somebody who has worked it out before would write it. */
function readySentences(): string {
  const start = Math.floor(Date.now() / 1000);
  const sentences = Array.from({ length: 500 }, (_, index) => [
    start + (index + 1) * 14_400,
    index % 2 ? 'Wij zijn weer bereikbaar vanaf 8.30 uur' : 'Wij zijn nu bereikbaar tot 12.30 uur',
  ]);
  return JSON.stringify(sentences);
}

type Compile = (document: unknown, from: number) => Promise<{ readonly compiled?: unknown }>;

/** The document with what `compile` adds to it, if this build can do that. */
async function compiledText(): Promise<string | null> {
  const path = join(root, 'dist/compile/index.js');
  if (!existsSync(path)) return null;
  const { compile } = (await import(pathToFileURL(path).href)) as { readonly compile: Compile };
  const document = JSON.parse(documentText) as object;
  const { compiled } = await compile(document, Date.now());
  if (!compiled) throw new Error('the document of the bench cannot be compiled');
  return JSON.stringify({ ...document, compiled });
}

/** Those of this build. */
export async function listContestants(): Promise<readonly Contestant[]> {
  const compiled = await compiledText();
  return [
    { name: yardstick, ...byHand },
    {
      name: 'the same, with sentences that are ready (the limit)',
      script: 'test/bench/page/ready-status.js',
      tag: 'ready-status',
      data: readySentences(),
    },
    {
      name: 'opening_hours.js in an element',
      script: 'test/bench/page/opening-hours-status.js',
      tag: 'opening-hours-status',
      data: JSON.stringify({ osm: osmText }),
    },
    { name: 'status', ...ours, data: documentText },
    { name: 'status, in the page', ...ours, data: documentText, isInPage: true },
    ...(compiled
      ? [
          { name: 'status, compiled', ...ours, data: compiled, attributes: 'compiled' },
          { name: 'status, compiled, in the page', ...ours, data: compiled, isInPage: true },
        ]
      : []),
    // With the room kept for it that docs/hosting.md names.
    { name: 'block', ...ours, tag: 'bereikbaar-nu', data: fiveChannelsText, attributes: room },
    { name: '1,000 written by hand', ...byHand, isInPage: true, count: 1000 },
    { name: '1,000 statuses, in the page', ...ours, data: documentText, isInPage: true, count: 1000 },
  ];
}
