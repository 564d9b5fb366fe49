// Runs stages in groups: groups one after the other, whatever fails; the stages of a group beside each other.
import { lastLines, tellFailures } from './failures.mjs';
import { workThrough } from './workers.mjs';

/**
 * `start(name, { onOutput, share })` runs a stage and gives its exit code; `share` is how many share the machine. What a
 * stage alone prints is told at once, what others print when they are done. `failuresOf(name)` are those that it named.
 */
export async function runStages(groups, { start, judge, failuresOf, soFar, progress, now, atATime }) {
  const runStage = async (name, share) => {
    const since = now();
    const output = [];
    progress.say(`== ${name} starts\n`);
    progress.begin(name, () => soFar(name));
    const onOutput = (part) => {
      output.push(part);
      if (share === 1) progress.say(part);
    };
    const result = judge(name, await start(name, { onOutput, share }));
    progress.end(name);
    const seconds = Math.round((now() - since) / 100) / 10;
    progress.say(
      `== ${name} ${result.failed ? 'failed' : 'is done'} (${seconds} s)\n${share === 1 ? '' : output.join('')}`,
    );
    return { name, ...result, seconds, failures: failuresIn(name, result, failuresOf(name), output) };
  };
  const results = [];
  for (const group of groups) {
    const share = Math.min(group.length, atATime);
    results.push(...(await workThrough(group, (name) => runStage(name, share), atATime)));
  }
  return results;
}

/** What failed in a stage: the tests that it named, else the last of what it printed. */
function failuresIn(name, { failed }, named, output) {
  if (!failed) return [];
  if (named.length > 0) return named.map((failure) => ({ stage: name, ...failure }));
  return [{ stage: name, error: lastLines(output.join('')) }];
}

/**
 * What all stages came to, the sum that CI reads, and what failed.
 * @returns {{ failures: string, text: string, failed: number }}
 */
export function summaryOf(results) {
  const rows = results.map(
    ({ name, passed, failed, seconds }) =>
      `${failed ? 'FAILED' : 'ok    '} ${name.padEnd(16)} ${passed} passed, ${failed} failed (${seconds} s)\n`,
  );
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  return {
    failures: tellFailures(results.flatMap(({ failures }) => failures)),
    text: `${rows.join('')}\n${total('passed')} passed, ${total('failed')} failed\n`,
    failed: total('failed'),
  };
}
