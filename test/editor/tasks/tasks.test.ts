import { expect } from '@esm-bundle/chai';
import '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { openEditor } from '../editor-scene.js';
import { Keyboard, Mouse, type Hands } from './hands.js';
import { inJson } from './in-json.js';
import { ownersText, tasks, type Task } from './tasks.js';

interface Count {
  readonly clicks: number;
  readonly keys: number;
  /** What the same takes in the text. */
  readonly inText: number;
}

const kinds = { mouse: Mouse, keyboard: Keyboard } as const;

type Kind = keyof typeof kinds;

/** Tasks, by how they were done. */
const done: Readonly<Record<Kind, Map<string, Count>>> = { mouse: new Map(), keyboard: new Map() };

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as object;

/** Does a task as an owner does, compares the document, and counts what that took. */
async function perform({ name, begin, before = [], steps, after }: Task, kind: Kind): Promise<Count> {
  const text = begin?.(ownersText) ?? ownersText;
  const editor = await openEditor(text, '2026-11-30T11:00');
  const hands: Hands = new kinds[kind](editor);
  editor.element.focus();
  for (const step of before) await hands.do(step);
  const begun = editor.element.value;
  [hands.clicks, hands.keys] = [0, 0];
  for (const step of steps) await hands.do(step);
  expect(editor.document, name).to.deep.equal(plain({ ...plain(JSON.parse(ownersText)), ...after }));
  const { clicks, keys } = hands;
  return { clicks, keys, inText: inJson(begun, editor.element.value)[kind] };
}

const isHalf = ({ clicks, keys, inText }: Count) => clicks + keys <= inText / 2;

/** The cells of a line, without the spaces around them. */
const cells = (line: string) =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .join('|');

function lineOf({ name, why = '' }: Task): string {
  const [mouse, keyboard] = [done.mouse.get(name)!, done.keyboard.get(name)!];
  return cells(
    `| ${name} | ${mouse.clicks} + ${mouse.keys} | ${mouse.inText} | ${keyboard.keys} | ${keyboard.inText} | ${why} |`,
  );
}

describe('the tasks of an owner', () => {
  before(() => setViewport({ width: 1200, height: 900 }));

  for (const kind of ['mouse', 'keyboard'] as const) {
    for (const task of tasks) {
      it(`${task.name}, by ${kind}`, async () => {
        const count = await perform(task, kind);
        done[kind].set(task.name, count);
        if (task.why === undefined) expect(isHalf(count), JSON.stringify(count)).to.equal(true);
      });
    }
  }

  it('are twenty, and take what docs/editor-tasks.md says', async () => {
    expect(tasks).to.have.length(20);
    const page = await (await fetch('/docs/editor-tasks.md')).text();
    const told = page
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map(cells);
    expect(told.join('\n')).to.equal(tasks.map(lineOf).join('\n'));
  });

  it('take more than half only where they say why', () => {
    const isLong = ({ name }: Task) => Object.values(done).some((counts) => !isHalf(counts.get(name)!));
    expect(tasks.filter(isLong).map(({ name }) => name)).to.deep.equal(
      tasks.filter(({ why }) => why).map(({ name }) => name),
    );
  });
});
