// Runs stages in groups: groups one after the other, whatever fails; the stages of a group beside each other.
import { workThrough } from './workers.mjs';

/**
 * `start(name, { onOutput, share })` runs a stage and gives its exit code; `share` is how many share the machine. What a
 * stage alone prints is told at once, what others print when they are done.
 */
export async function runStages(groups, { start, judge, soFar, progress, now, atATime }) {
  const runStage = async (name, share) => {
    const since = now();
    const output = [];
    progress.say(`== ${name} starts\n`);
    progress.begin(name, () => soFar(name));
    const onOutput = share === 1 ? (part) => progress.say(part) : (part) => output.push(part);
    const result = judge(name, await start(name, { onOutput, share }));
    progress.end(name);
    const seconds = Math.round((now() - since) / 100) / 10;
    progress.say(`== ${name} ${result.failed ? 'failed' : 'is done'} (${seconds} s)\n${output.join('')}`);
    return { name, ...result, seconds };
  };
  const results = [];
  for (const group of groups) {
    const share = Math.min(group.length, atATime);
    results.push(...(await workThrough(group, (name) => runStage(name, share), atATime)));
  }
  return results;
}

/** What all stages came to, and the sum that CI reads. */
export function summaryOf(results) {
  const rows = results.map(
    ({ name, passed, failed, seconds }) =>
      `${failed ? 'FAILED' : 'ok    '} ${name.padEnd(16)} ${passed} passed, ${failed} failed (${seconds} s)\n`,
  );
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  return {
    text: `\n${rows.join('')}\n${total('passed')} passed, ${total('failed')} failed\n`,
    failed: total('failed'),
  };
}
