// npm run heard [-- firefox launcher]: what a screen reader says of the elements, browser by browser; kept in docs/heard/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, type BrowserName } from './desk.js';
import { serveHeard } from './heard-site.js';
import { scenes, type HeardScene, type Step } from './scenes.js';

const folder = join(import.meta.dirname, '../../docs/heard');
const browsers: readonly BrowserName[] = ['firefox', 'chromium'];

const told = ({ keys, text, seconds }: Step) => keys?.join(' ') ?? (text ? `“${text}”` : `${seconds} seconds later`);

async function take(desk: Desk, step: Step): Promise<string[]> {
  const { keys, text, seconds, times = 1, untilHeard } = step;
  const lines: string[] = [];
  for (let time = 0; time < times; time++) {
    if (keys) desk.press(...keys);
    if (text) desk.type(text);
    const said = await desk.listen(seconds ? seconds * 1000 : 6000, seconds ? seconds * 1000 : undefined);
    lines.push(`[${told(step)}]`, ...said.map((line) => `  ${line}`));
    if (untilHeard && said.some((line) => untilHeard.test(line))) break;
  }
  return lines;
}

async function hear(browser: BrowserName, { name, moment, steps }: HeardScene, url: string): Promise<string> {
  const desk = new Desk();
  try {
    await desk.open();
    await desk.visit(browser, url);
    const lines: string[] = [`${name}, ${moment.slice(0, 16).replace('T', ' ')}`, ''];
    for (const step of steps) lines.push(...(await take(desk, step)));
    return `${lines.join('\n')}\n`;
  } finally {
    await desk.close();
  }
}

const asked = process.argv.slice(2);
/** Of what there is, what was asked for; all of it where nothing was. */
function askedOf<Each>(all: readonly Each[], nameOf: (each: Each) => string): readonly Each[] {
  const found = all.filter((each) => asked.includes(nameOf(each)));
  return found.length ? found : all;
}

async function hearAll(origin: string): Promise<void> {
  const pairs = askedOf(browsers, (browser) => browser).flatMap((browser) =>
    askedOf(scenes, ({ name }) => name).map((scene) => [browser, scene] as const),
  );
  for (const [browser, scene] of pairs) {
    const transcript = await hear(browser, scene, `${origin}/${scenes.indexOf(scene)}`);
    writeFileSync(join(folder, `${scene.name}-${browser}.txt`), transcript);
    console.log(`\n${browser}: ${transcript}`);
  }
}

mkdirSync(folder, { recursive: true });
const site = await serveHeard(scenes);
await hearAll(site.origin).finally(() => site.close());
