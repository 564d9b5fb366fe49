import { expect } from '@esm-bundle/chai';
import { parseSchedule } from '../../../src/schedule/index.js';
import belgium from '../../cases/real-schedules/be.json' with { type: 'json' };
import dutchCare from '../../cases/real-schedules/nl-care.json' with { type: 'json' };
import dutchGovernment from '../../cases/real-schedules/nl-government.json' with { type: 'json' };
import britain from '../../cases/real-schedules/gb.json' with { type: 'json' };
import design from '../../cases/design-example.json' with { type: 'json' };
import { openEditor, practiceText, type UsedEditor } from '../editor-scene.js';
import { seedOf, someOf, tries } from '../../support/random-runs.js';
import { numbersFrom } from '../../support/random-numbers.js';
import { chooseAction } from './random-actions.js';

/** As many steps can be taken back at once; each action is one of them at most. */
const actions = 60;
const rounds = tries(4);
const firstSeed = seedOf(100);

const real = (document: object) => JSON.stringify(document, null, 2);
const longest = (all: readonly { readonly document: object }[]) =>
  all.map(({ document }) => real(document)).reduce((one, other) => (other.length > one.length ? other : one));

async function firstOfReadme(): Promise<string> {
  const text = await (await fetch('/README.md')).text();
  return /```json\n([^`]*)```/.exec(text)![1]!.replace(/^ {3}/gm, '');
}

const documents: Readonly<Record<string, () => string | Promise<string>>> = {
  nothing: () => '',
  'the first file of the README': firstOfReadme,
  'the design': () => real(design),
  care: () => longest(dutchCare),
  'a municipality, with CRLF': () => longest(dutchGovernment).replaceAll('\n', '\r\n'),
  'Belgium, with tabs': () => longest(belgium).replaceAll('  ', '\t'),
  Britain: () => longest(britain),
  'a broken document': () => practiceText.replace('"timeZone"', '"tijdzone"').replace('"phone",', '"fone", "x": [],'),
  'a text that is no JSON': () => practiceText.replace(',\n', '\n'),
};

const tell = (fault: unknown) => (fault instanceof Error ? `${fault.stack}` : String(fault));

/** What goes wrong while somebody works, and is seen by nobody. */
class Faults {
  readonly found: string[] = [];
  readonly #error = console.error;
  readonly #warn = console.warn;
  readonly #click = HTMLAnchorElement.prototype.click;
  readonly #hear = (event: Event) => {
    const { error, reason } = event as Event & { error?: unknown; reason?: unknown };
    this.found.push(tell(error ?? reason));
    event.preventDefault();
  };

  listen(): void {
    for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, this.#hear);
    console.error = (...told: unknown[]) => this.found.push(told.map(tell).join(' '));
    console.warn = (...told: unknown[]) => {
      if (String(told[0]).includes('has failed')) this.found.push(told.map(tell).join(' '));
    };
    HTMLAnchorElement.prototype.click = () => {}; // nothing is downloaded
  }

  stop(): void {
    for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, this.#hear);
    [console.error, console.warn] = [this.#error, this.#warn];
    HTMLAnchorElement.prototype.click = this.#click;
  }
}

/** What has to be so after each action. */
function brokenRule(editor: UsedEditor, faults: Faults): string | null {
  const { element } = editor;
  if (faults.found.length) return `a fault: ${faults.found.join('; ')}`;
  if (element.matches(':state(unknown)')) return 'it has failed';
  if (document.activeElement !== element || !element.shadowRoot!.activeElement) return 'the focus is lost';
  if (!element.checkValidity() || element.value.trim() === '') return null;
  const result = parseSchedule(JSON.parse(element.value.replace(/^\uFEFF/, '')));
  return result.ok ? null : `it would be sent with ${JSON.stringify(result.problems)}`;
}

async function pressAll(editor: UsedEditor, button: 'undo' | 'redo'): Promise<void> {
  while (editor.find(`#${button}`)!.ariaDisabled !== 'true') await editor.press(editor.find(`#${button}`)!.ariaLabel!);
}

async function crawl(text: string, seed: number, faults: Faults): Promise<string | null> {
  const random = numbersFrom(seed);
  const editor = await openEditor(text);
  const steps: string[] = [];
  const failed = (why: string) => `${why}\nseed ${seed}, after:\n${steps.join('\n')}`;
  for (let count = 0; count < actions; count++) {
    const { name, act } = chooseAction(editor, random);
    steps.push(name);
    act();
    await editor.settle();
    const broken = brokenRule(editor, faults);
    if (broken) return failed(broken);
  }
  await pressAll(editor, 'redo');
  const last = editor.element.value;
  await pressAll(editor, 'undo');
  if (editor.element.value !== text) return failed(`undone it is ${JSON.stringify(editor.element.value)}`);
  await pressAll(editor, 'redo');
  return editor.element.value === last ? null : failed(`done again it is ${JSON.stringify(editor.element.value)}`);
}

const runs = Object.entries(documents).flatMap(([name, read]) =>
  Array.from({ length: rounds }, (_, round) => ({ name, read, seed: firstSeed + round })),
);

describe(`${actions} random actions in the editor`, () => {
  for (const { name, read, seed } of someOf(runs)) {
    it(`beginning with ${name}, seed ${seed}`, async () => {
      const faults = new Faults();
      faults.listen();
      try {
        expect(await crawl(await read(), seed, faults)).to.equal(null);
      } finally {
        faults.stop();
      }
    }).timeout(60_000);
  }
});
