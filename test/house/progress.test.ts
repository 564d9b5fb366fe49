import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import {
  judge,
  readCounts,
  readFailures,
  readSoFar,
  writeCounts,
  writeFailures,
  writeSoFar,
} from '../support/counts.mjs';
import { Progress } from '../support/progress.mjs';
import { runStages, summaryOf } from '../support/stage-runs.mjs';
import { workers, workThrough } from '../support/workers.mjs';

interface Running {
  readonly share: number;
  readonly print: (text: string) => void;
  readonly end: (exitCode: number) => void;
}

/** Stages that print and end when the test says so, and a clock that the test sets. */
function createScene(...groups: string[][]) {
  let time = 0;
  const told: string[] = [];
  const running = new Map<string, Running>();
  const soFar = new Map<string, object>();
  const progress = new Progress({ now: () => time, write: (text: string) => void told.push(text), silence: 15_000 });
  const done = runStages(groups, {
    start: (name: string, { onOutput, share }: { onOutput: (text: string) => void; share: number }) =>
      new Promise((end) => running.set(name, { share, print: onOutput, end })),
    judge: (name: string, exitCode: number) => judge(name, exitCode, { passed: 2, failed: 0 }),
    failuresOf: () => [],
    soFar: (name: string) => soFar.get(name) ?? null,
    progress,
    now: () => time,
    atATime: 2,
  });
  return {
    running,
    soFar,
    done,
    /** What was printed since it was asked for last. */
    takeTold: () => told.splice(0).join(''),
    wait(seconds: number) {
      for (let second = 0; second < seconds; second++) {
        time += 1000;
        progress.tick();
      }
    },
    async end(name: string, exitCode = 0) {
      running.get(name)!.end(exitCode);
      running.delete(name);
      await new Promise(setImmediate);
    },
  };
}

describe('while stages run', () => {
  it('each is told at its start, those beside each other as well', async () => {
    const scene = createScene(['lint', 'typecheck', 'format']);
    assert.equal(scene.takeTold(), '== lint starts\n== typecheck starts\n');
    scene.wait(3);
    await scene.end('lint');
    assert.equal(scene.takeTold(), '== lint is done (3 s)\n== format starts\n');
  });

  it('a slow one is told again before 20 seconds have passed, each time', () => {
    const scene = createScene(['test:node']);
    scene.takeTold();
    for (const [passed, seconds] of [
      [12, 15],
      [40, 30],
      [40, 45],
    ] as const) {
      scene.soFar.set('test:node', { passed, failed: 1 });
      scene.wait(15);
      assert.equal(scene.takeTold(), `.. test:node: ${passed} passed, 1 failed so far (${seconds} s)\n`);
    }
  });

  it('all that run are told, those that count nothing too', () => {
    const scene = createScene(['lint', 'test:node']);
    scene.takeTold();
    scene.soFar.set('test:node', { passed: 3, failed: 0 });
    scene.wait(15);
    assert.equal(scene.takeTold(), '.. lint: 15 s so far\n.. test:node: 3 passed, 0 failed so far (15 s)\n');
  });

  it('nothing is told of what speaks for itself', () => {
    const scene = createScene(['build']);
    for (let part = 0; part < 5; part++) {
      scene.wait(14);
      scene.running.get('build')!.print(`part ${part}\n`);
    }
    assert.equal(scene.takeTold(), `== build starts\n${[0, 1, 2, 3, 4].map((part) => `part ${part}\n`).join('')}`);
  });

  it('what those beside each other print comes when they are done, whole', async () => {
    const scene = createScene(['lint', 'typecheck']);
    scene.takeTold();
    scene.running.get('lint')!.print('1 problem\n');
    scene.running.get('typecheck')!.print('1 error\n');
    scene.running.get('lint')!.print('in a.ts\n');
    assert.equal(scene.takeTold(), '');
    await scene.end('lint', 1);
    assert.equal(scene.takeTold(), '== lint failed (0 s)\n1 problem\nin a.ts\n');
  });
});

describe('the stages', () => {
  it('share the machine only with those of their group', async () => {
    const scene = createScene(['build'], ['lint', 'typecheck', 'format']);
    assert.equal(scene.running.get('build')!.share, 1);
    await scene.end('build');
    assert.deepEqual([...scene.running.keys()], ['lint', 'typecheck']);
    assert.equal(scene.running.get('lint')!.share, 2);
  });

  for (const name of ['build', 'lint', 'test:node']) {
    it(`can each fail, and the others run on: ${name}`, async () => {
      const groups = [['build'], ['lint', 'typecheck'], ['test:node']];
      const scene = createScene(...groups);
      for (const each of groups.flat()) await scene.end(each, each === name ? 1 : 0);
      const summary = summaryOf(await scene.done);
      assert.equal(summary.failed, 1);
      assert.match(summary.text, new RegExp(`^FAILED ${name} `, 'm'));
      assert.match(summary.text, /^\d passed, 1 failed\n$/m);
    });
  }

  it('add up', async () => {
    const scene = createScene(['lint', 'test:node']);
    await scene.end('test:node');
    await scene.end('lint');
    assert.match(
      summaryOf(await scene.done).text,
      /^ok {5}lint +1 passed[^]*^ok {5}test:node +2 passed[^]*^3 passed, 0 failed\n$/m,
    );
  });
});

describe('how much runs at a time', () => {
  it('follows from the machine', () => {
    assert.equal(workers, Number(process.env['WORKERS']) || availableParallelism());
  });

  it('is never more, and what comes out is in the order of what went in', async () => {
    let running = 0;
    const most: number[] = [];
    const results = await workThrough(
      [30, 10, 20, 0],
      async (number: number) => {
        most.push(++running);
        for (let turn = 0; turn < number; turn++) await new Promise(setImmediate);
        running--;
        return number * 2;
      },
      2,
    );
    assert.deepEqual(results, [60, 20, 40, 0]);
    assert.equal(Math.max(...most), 2);
  });
});

describe('how far a runner is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-'));
  const file = join(folder, 'counts');
  const before = process.env['COUNTS_FILE'];
  afterEach(() => {
    rmSync(folder, { recursive: true });
    if (before === undefined) delete process.env['COUNTS_FILE'];
    else process.env['COUNTS_FILE'] = before;
  });

  it('adds nothing to what it counts in the end', () => {
    process.env['COUNTS_FILE'] = file;
    assert.deepEqual([readSoFar(file), readCounts(file)], [null, null]);
    writeSoFar(3, 0);
    writeSoFar(5, 1);
    assert.deepEqual([readSoFar(file), readCounts(file)], [{ passed: 5, failed: 1 }, null]);
    writeFailures([{ name: 'it' }, { name: 'another' }]);
    assert.deepEqual(readFailures(file), [{ name: 'it' }, { name: 'another' }]);
    assert.deepEqual([readSoFar(file), readCounts(file)], [{ passed: 5, failed: 1 }, null]);
    writeCounts(7, 1);
    writeCounts(2, 0);
    assert.deepEqual(readCounts(file), { passed: 9, failed: 1 });
  });
});
