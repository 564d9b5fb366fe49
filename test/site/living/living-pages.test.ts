// Pages that go on while their content changes: the same scenes in each house, with the real package (FAILURES 21, 56).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite, root } from '../built-site.js';
import { bundleReact, houses, reactScript, wholeScript, type House } from './houses.js';

const hours = JSON.stringify({
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': ['08:00-12:00', '13:00-17:00'] },
  channels: [{ id: 'phone', type: 'phone', number: '+31201234567' }],
});

declare global {
  /** Lets the page's clock stand at an instant from now on, and has it look. */
  var goTo: (instant: number) => void;
}

const start = Date.parse('2026-11-24T11:50+01:00');
const at = (time: string) => Date.parse(`2026-11-24T${time}+01:00`);

/** Gives a page a clock that the test sets. */
const setClock = (page: Page) =>
  page.evaluateOnNewDocument((instant: number) => {
    const { now } = Date;
    let ahead = instant - now();
    Date.now = () => now() + ahead;
    globalThis.goTo = (next) => {
      ahead = next - now();
      dispatchEvent(new Event('focus'));
    };
  }, start);

/** What a page shows: of the element in the place, of the element of the page and of the launcher. */
interface Seen {
  readonly state: string;
  readonly own: string;
  readonly isOwnSeen: boolean;
  /** Whether it is the element that was there before. */
  readonly isSame: boolean;
}

function look(): Seen[] {
  const place = document.querySelector('.place');
  const found = [
    [place, place?.shadowRoot?.querySelector('bereikbaar-status')],
    [document.querySelector('.element'), document.querySelector('.element')],
    [null, document.querySelector('bereikbaar-launcher')],
  ] as const;
  return found.map(([holder, element]) => {
    const isSame = !!element && 'wasSeen' in element;
    if (element) Object.assign(element, { wasSeen: true });
    return {
      state: ['open', 'break', 'closed', 'loading', 'unknown']
        .filter((each) => element?.matches(`:state(${each})`))
        .join(),
      own: holder?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      isOwnSeen: holder?.querySelector('a')?.checkVisibility() ?? false,
      isSame,
    };
  });
}

const ownOf = (page: number) => (page === 1 ? 'Bel 020 1Tot zo' : `Bel 020 ${page}`);
/** What the guide says of each house: which elements are kept. */
function readGuide(): Record<string, boolean[]> {
  const guide = readFileSync(join(root, 'stories/docs/embed.mdx'), 'utf8');
  const rows = guide.split('## Pages that live on')[1]!.matchAll(/^\| (.+?) +\|((?: (?:kept|new) +\|){3})$/gm);
  return Object.fromEntries(
    [...rows].map(([, name = '', cells = '']) => [name, cells.match(/\w+/g)!.map((cell) => cell === 'kept')]),
  );
}

const told = readGuide();
const kinds = ['place', 'element', 'launcher'] as const;

/** Waits until a page is there with all of its elements, and tells what became of those before. */
async function arrive(page: Page, number: number): Promise<boolean[]> {
  await page.waitForFunction(
    (wanted: number) => {
      const [main, ...more] = document.querySelectorAll<HTMLElement>('main');
      const place = document.querySelector('.place')?.shadowRoot?.querySelector('bereikbaar-status');
      const all = [place, document.querySelector('.element'), document.querySelector('bereikbaar-launcher')];
      return (
        !more.length && Number(main?.dataset['page']) === wanted && all.every((each) => each?.matches(':state(open)'))
      );
    },
    { timeout: 5000 },
    number,
  );
  return assertSeen(page, number, 'open');
}

async function assertSeen(page: Page, number: number, state: string): Promise<boolean[]> {
  const seen = await page.evaluate(look);
  const shown = seen.map((each) => [each.state, each.own, each.isOwnSeen]);
  assert.deepEqual(shown, [
    [state, ownOf(number), false],
    [state, ownOf(number), false],
    [state, '', false],
  ]);
  return seen.map(({ isSame }) => isSame);
}

describe('a page that lives on', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
    site.add({ html: hours, type: 'application/json' }, '/hours.json');
    const whole = `document, createElement(WholePage, { script: '${wholeScript}' })`;
    const root = `document.querySelector('#root'), createElement(Contact)`;
    site.add({ html: await bundleReact(root), type: 'text/javascript' }, reactScript);
    site.add({ html: await bundleReact(whole), type: 'text/javascript' }, wholeScript);
  });
  after(() => site.close());

  /** Visits a house, and lives there for a while. Returns which elements went on as they were. */
  async function live({ html, turn, refreshes }: House): Promise<boolean[]> {
    const second = site.add({ html: '' });
    const { page, errors } = await site.visit({ html: html(1, second), prepare: setClock });
    const first = new URL(page.url()).pathname;
    site.add({ html: html(2, first) }, second);
    const turnTo = async (number: number) => {
      const next = refreshes || number === 1 ? first : second;
      if (refreshes) site.add({ html: html(number, second) }, first);
      await page.evaluate(`{ const next = '${next}', page = ${number}; ${turn}; }`);
      return arrive(page, number);
    };
    await arrive(page, 1);
    const stayed = [await turnTo(2), await turnTo(1), await turnTo(2)];
    for (const [time, state] of [
      ['12:00', 'break'],
      ['13:00', 'open'],
      ['17:00', 'closed'],
    ] as const) {
      await page.evaluate((instant: number) => globalThis.goTo(instant), at(time));
      await assertSeen(page, 2, state);
    }
    await page.evaluate(() => document.querySelector('.place')?.removeAttribute('data-bereikbaar'));
    await page.waitForFunction(() => document.querySelector('.place a')?.checkVisibility());
    if (turn.startsWith('turnTo')) {
      await page.evaluate(() => globalThis.turnTo(0));
      await page.waitForFunction(() => !document.querySelector('main'));
    }
    assert.deepEqual(errors, []);
    await page.close();
    return kinds.map((_, index) => stayed.every((each) => each[index]));
  }

  for (const [name, house] of Object.entries(houses)) {
    it(`shows what is true, and loses nothing: ${name}`, async () => {
      const kept = await live(house);
      assert.deepEqual(told[name], kept);
    });
  }

  it('is told of in the guide, with the versions that are installed', () => {
    assert.deepEqual(Object.keys(told), Object.keys(houses));
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const installed = Object.values(devDependencies);
    for (const name of Object.keys(told))
      for (const [version] of name.matchAll(/\d+\.\d+\.\d+/g)) assert.ok(installed.includes(version), name);
  });
});
