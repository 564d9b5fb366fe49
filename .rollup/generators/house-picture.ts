// docs/house.svg: the folders of src/ as they really import each other. What stands higher is built on what it points to.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { roomOf } from '../../.eslint/house.js';

const root = join(import.meta.dirname, '../..');
const specifier = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;
const box = { width: 210, height: 52 };
const step = { across: 270, down: 92 };
const margin = 24;

/** Folders, by the folders that their files import. */
type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

function readArrows(): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const path of globSync('src/*/**/*.ts', { cwd: root, absolute: true }).sort()) {
    const from = roomOf(path)?.path;
    if (!from) continue;
    const targets = arrows.get(from) ?? new Set();
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(specifier)) {
      const to = roomOf(resolve(dirname(path), name))?.path;
      if (to && to !== from) targets.add(to);
    }
    arrows.set(from, targets);
  }
  return arrows;
}

/** How many steps it is to the ground, by the longest way. */
const heightOf = (arrows: Arrows, name: string): number =>
  Math.max(-1, ...[...(arrows.get(name) ?? [])].map((each) => heightOf(arrows, each))) + 1;

/** Whether one folder reaches another one in more than one step. */
const reachesByOthers = (arrows: Arrows, from: string, to: string): boolean =>
  [...(arrows.get(from) ?? [])].some(
    (each) => each !== to && (arrows.get(each)?.has(to) || reachesByOthers(arrows, each, to)),
  );

/** The longest way down: it stands in the middle. */
function longestWay(arrows: Arrows, heights: ReadonlyMap<string, number>): string[] {
  const highest = (names: Iterable<string>) =>
    [...names].sort((one, other) => heights.get(other)! - heights.get(one)! || one.localeCompare(other))[0];
  const way: string[] = [];
  for (let next = highest(arrows.keys()); next; next = highest(arrows.get(next) ?? [])) way.push(next);
  return way;
}

/** What a folder answers, as docs/house.md says. */
function questions(): ReadonlyMap<string, string> {
  const rows = readFileSync(join(root, 'docs/house.md'), 'utf8').matchAll(/^\| `(\w+)\/` *\| ([^|]+?) *\|/gm);
  return new Map(Array.from(rows, ([, name = '', question = '']) => [name, question]));
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function placesOf(arrows: Arrows): ReadonlyMap<string, Place> {
  const heights = new Map([...arrows.keys()].map((name) => [name, heightOf(arrows, name)]));
  const way = longestWay(arrows, heights);
  const beside = [...arrows.keys()].filter((name) => !way.includes(name)).sort();
  const columnOf = (name: string) => (way.includes(name) ? 1 : beside.indexOf(name) % 2 === 0 ? 2 : 0);
  const top = Math.max(...heights.values());
  return new Map(
    [...heights].map(([name, height]) => [
      name,
      { x: margin + columnOf(name) * step.across, y: margin + (top - height) * step.down },
    ]),
  );
}

function boxOf(name: string, { x, y }: Place, question: string): string {
  const middle = x + box.width / 2;
  return `  <rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="8" />
  <text x="${middle}" y="${y + (question ? 22 : 31)}" class="name">${name}/</text>${
    question ? `\n  <text x="${middle}" y="${y + 40}">${question}</text>` : ''
  }`;
}

/** From the foot of one box to the head of another; beside the middle where that lies aside. */
function arrowOf(from: Place, to: Place): string {
  const aside = Math.sign(to.x - from.x);
  const start = { x: from.x + (box.width / 2) * (1 + aside * 0.8), y: from.y + box.height };
  const end = { x: to.x + (box.width / 2) * (1 - aside * 0.4), y: to.y - 4 };
  return `  <path d="M${start.x} ${start.y}L${end.x} ${end.y}" marker-end="url(#tip)" />`;
}

/** The picture, of what the source imports now. */
export function housePicture(): string {
  const arrows = readArrows();
  const places = placesOf(arrows);
  const asked = questions();
  const all = [...places];
  const drawn = [...arrows].flatMap(([from, targets]) =>
    [...targets].sort().flatMap((to) => (reachesByOthers(arrows, from, to) ? [] : [[from, to] as const])),
  );
  const width = Math.max(...all.map(([, { x }]) => x)) + box.width + margin;
  const height = Math.max(...all.map(([, { y }]) => y)) + box.height + margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
  <title id="title">The folders of src/: each imports those below it that its arrows lead to, straight or by others</title>
  <style>
    rect { fill: #fff; stroke: #57606a; }
    text { fill: #1f2328; font: 13px system-ui, sans-serif; text-anchor: middle; }
    .name { font-weight: 600; }
    path { fill: none; stroke: #57606a; stroke-width: 1.5; }
    marker path { fill: #57606a; stroke: none; }
    @media (prefers-color-scheme: dark) {
      rect { fill: #161b22; stroke: #8b949e; }
      text { fill: #e6edf3; }
      path { stroke: #8b949e; }
      marker path { fill: #8b949e; }
    }
  </style>
  <marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8Z" /></marker>
${drawn.map(([from, to]) => arrowOf(places.get(from)!, places.get(to)!)).join('\n')}
${all.map(([name, place]) => boxOf(name, place, asked.get(name) ?? '')).join('\n')}
</svg>
`;
}

/** Writes it. */
export function writeHousePicture(file: string): void {
  writeFileSync(join(root, file), housePicture());
}
