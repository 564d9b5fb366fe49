// npm run bench:page: what a page costs its visitors, in turns with other ways to show the same. See CONTRIBUTING.
import { launch } from 'puppeteer-core';
import { chromiumOptions } from '../../support/browsers.mjs';
import { median } from '../rounds.js';
import { timeZone } from '../subject.js';
import { format, printTable } from '../table.js';
import { listContestants, yardstick } from './contestants.js';
import { serve } from './site.js';
import { slowPhone, visit, type Visit } from './visit.js';

const rounds = Number(process.env['ROUNDS'] ?? 9);
const contestants = await listContestants();
const visits = new Map(contestants.map(({ name }) => [name, [] as Visit[]]));
const { origin, close } = await serve(contestants);
const browser = await launch(await chromiumOptions(timeZone));

/** The median of one measure of a contestant. */
const middle = (name: string, measure: keyof Visit) => median(visits.get(name)!.map((each) => each[measure]));

for (let round = 0; round <= rounds; round++) {
  const turns = [...contestants.entries()];
  for (const [index, { name, count = 1 }] of round % 2 ? turns.reverse() : turns) {
    const result = await visit(browser, `${origin}/${index}`, count, { conditions: slowPhone, withMemory: true });
    if (round) visits.get(name)!.push(result); // the first visit warms the browser up
  }
  console.error(`round ${round} of ${rounds}`);
}
await browser.close();
close();

const ratio = (name: string, measure: keyof Visit, to: string) => middle(name, measure) / middle(to, measure);

function lineOf({ name, count = 1 }: (typeof contestants)[number]): readonly string[] {
  const other = count > 1 ? '1,000 written by hand' : yardstick;
  const one = count > 1 ? (name === other ? yardstick : 'status, in the page') : null;
  const each = one && (middle(name, 'memory') - middle(one, 'memory')) / (count - 1) / 1000;
  return [
    name,
    `${format(ratio(name, 'shownAt', other))} x`,
    `${middle(name, 'bytes')}`,
    `${middle(name, 'requests')}`,
    `${middle(name, 'rounds')}`,
    middle(name, 'shift').toFixed(3),
    `${format(ratio(name, 'longestTask', other))} x`,
    `${middle(name, 'timers')}`,
    each ? format(each) : '',
  ];
}

printTable(
  `Until the right text stands there, on a slow line and with a processor slowed down 4 times; medians of ${rounds} visits in turns`,
  [
    ['', 'time', 'brotli', 'requests', 'rounds', 'shift', 'longest task', 'timers', 'kB each'],
    ...contestants.map(lineOf),
  ],
);
