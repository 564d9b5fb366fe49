import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { evaluateChannel, parseSchedule, type Schedule } from '../../src/schedule/index.js';
import { design } from '../cli/run-cli.js';

/*
 * What README and the guides tell people to copy does what they say of it.
 */

const root = join(import.meta.dirname, '../..');
const guides = ['docs/formats.md', 'stories/docs/cms.mdx'];

/** The pieces of code in a language, without the indentation of a list around them. */
function codeIn(file: string, language: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^]*?)\\n\\1\`\`\`$`, 'gm'))].map(
    ([, indent = '', code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

describe('static HTML as the guides make it', () => {
  const document = readFileSync(design, 'utf8');
  const before = `
    import { parseSchedule as parse } from 'bereikbaar-nu/schedule';
    const document = ${document};
    const save = (text, lost) => console.log(JSON.stringify({ text, lost }));
  `;
  const around: Readonly<Record<string, (code: string) => string>> = {
    'docs/formats.md': (code) => `const { schedule } = parse(document);\n${code}\nsave(text, lost);`,
    'stories/docs/cms.mdx': (code) => code,
  };

  for (const guide of guides) {
    it(`in ${guide}`, () => {
      const [example, ...more] = codeIn(guide, 'js').filter((code) => code.includes('toHtml('));
      assert.ok(example && !more.length);
      const script = before + around[guide]!(example);
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      const { text, lost } = JSON.parse(stdout) as { text: string; lost: { code: string }[] };
      assert.match(text, /^<div lang="nl">[^]*Openingstijden[^]*\(Koningsdag\)/);
      assert.ok(lost.some(({ code }) => code === 'channel'));
    });
  }
});

describe('the first steps of README', () => {
  const [first, second] = codeIn('README.md', 'json');
  const stateAt = (schedule: Schedule, id: string, moment: string) =>
    evaluateChannel(schedule, id, Date.parse(moment)).state;

  function schedules(): Schedule[] {
    const step1 = JSON.parse(first!) as object;
    return [step1, { ...step1, ...(JSON.parse(`{${second!}}`) as object) }].map((document) => {
      const result = parseSchedule(document);
      assert.ok(result.ok, first);
      return result.schedule;
    });
  }

  for (const [name, most] of Object.entries({ 'README.md': 150, 'README.nl.md': 150 })) {
    it(`of ${name} are short, and can be read where lines are not broken`, () => {
      const lines = readFileSync(join(root, name), 'utf8').trimEnd().split('\n');
      assert.ok(lines.length <= most, `${lines.length} lines`);
      assert.deepEqual(
        lines.filter(({ length }) => length > 120),
        [],
      );
    });
  }

  it('pause the phone for lunch', () => {
    for (const schedule of schedules()) assert.equal(stateAt(schedule, 'phone', '2026-11-24T12:45+01:00'), 'break');
  });

  it('lead to a channel that is open then', () => {
    const [, schedule] = schedules();
    assert.equal(stateAt(schedule!, 'whatsapp', '2026-11-24T12:45+01:00'), 'open');
    assert.equal(stateAt(schedule!, 'whatsapp', '2026-11-24T20:00+01:00'), 'open');
    assert.equal(stateAt(schedule!, 'whatsapp', '2026-11-24T22:00+01:00'), 'closed');
  });
});
