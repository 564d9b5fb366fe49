import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { design, openFolder } from './run-cli.js';

const root = join(import.meta.dirname, '../..');

describe('the command, installed without the packages that it was made with', () => {
  const place = openFolder();
  cpSync(join(root, 'dist/cli'), join(place.folder, 'dist/cli'), { recursive: true });
  cpSync(join(root, 'package.json'), join(place.folder, 'package.json'));
  const { bin, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
    version: string;
  };
  const command = join(place.folder, bin['bereikbaar-nu']!);
  const run = (...words: string[]) =>
    execFileSync(process.execPath, [command, ...words], {
      encoding: 'utf8',
      cwd: place.folder,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  after(() => place.remove());

  it('tells its version', () => assert.equal(run('--version').trim(), version));

  it('does what needs each of these packages', () => {
    assert.match(run('at', design, '--at', '2026-11-24 12:45'), /2026-11-24 12:45/);
    assert.match(run('ical', design), /^BEGIN:VCALENDAR/);
    const zone = ['--zone', 'Europe/Amsterdam'];
    const page = place.write('page.html', run('json-ld', design, '--script'));
    assert.match(run('import', 'json-ld', page, ...zone), /De Linde/);
    const hours = place.write('hours.txt', 'Mo-Fr 09:00-17:00');
    assert.match(run('import', 'osm', hours, ...zone), /09:00-17:00/);
    const calendar = place.write('calendar.ics', run('ical', design));
    assert.throws(() => run('import', 'ical', calendar), /status|Command failed/);
  });

  it('carries the licences of what it contains', () => {
    const licences = readFileSync(join(root, 'dist/cli/third-party-licences.txt'), 'utf8');
    for (const name of [
      'commander',
      'jsonc-parser',
      'parse5',
      'date-fns-tz',
      '@inquirer/prompts',
      'ical-generator',
      'moment-timezone',
      'valibot',
    ]) {
      assert.match(licences, new RegExp(`^${name} \\d`, 'm'), name);
    }
  });
});
