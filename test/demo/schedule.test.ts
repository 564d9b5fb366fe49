import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { parseSchedule } from '../../src/schedule/document/definition/parse-schedule.js';

const site = join(import.meta.dirname, '../../stories/demo/site');

it('the demo’s schedule is in order, and the pages that its channels lead to are there', () => {
  const result = parseSchedule(JSON.parse(readFileSync(join(site, 'bereikbaar.json'), 'utf8')));
  assert.ok(result.ok, JSON.stringify(result));
  const pages = result.schedule.channels.flatMap((channel) => ('url' in channel ? (channel.url ?? []) : []));
  assert.deepEqual(pages, ['/beeldbellen.html']);
  for (const page of pages) assert.ok(existsSync(join(site, page)), page);
});
