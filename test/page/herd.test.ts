import { expect } from '@esm-bundle/chai';
import type { Clock, Wake } from '../../src/page/clock.js';
import { createScheduleStore } from '../../src/page/schedule/schedule-store.js';
import { documentText } from './answers.js';
import { FakeWindow } from './fake-window.js';
import { numbersFrom } from '../support/random-numbers.js';

const second = 1000;
const nine = Date.UTC(2026, 10, 23, 8); // 9:00 in Amsterdam
const at = (hours: number, minutes = 0) => nine + ((hours - 9) * 60 + minutes) * 60 * second;

const { port1, port2 } = new MessageChannel();

/** Lets everything that is promised already happen. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** A response that costs next to nothing to make and to read. */
function cheapResponse(status: number, headers: Record<string, string> = {}): Response {
  const text = () => Promise.resolve(documentText());
  return { ok: status === 200, status, headers: new Headers(headers), text } as Response;
}

/** Everybody's page, second by second: each with its own store, all with the real refresh policy. */
class Herd {
  now = nine;
  readonly #seconds = new Map<number, (() => void)[]>();
  readonly requests: number[] = [];
  flips = 0;
  answer = () => cheapResponse(200);

  readonly #clock: Clock = {
    now: () => this.now,
    correct: () => {},
    wakeAt: (instant: number, wake: Wake) => {
      let wanted = true;
      const key = Math.max(Math.ceil(instant / second), this.now / second + 1);
      const wakes = this.#seconds.get(key) ?? [];
      this.#seconds.set(key, wakes);
      wakes.push(() => wanted && wake('due'));
      return () => void (wanted = false);
    },
  };

  arrive(random: () => number, boundary: number): void {
    const world = new FakeWindow();
    world.Math.random = random;
    world.answer = () => {
      this.requests.push(this.now);
      return Promise.resolve(this.answer());
    };
    createScheduleStore(this.#clock, world).subscribe('https://linde.example/a.json', document, () => {});
    this.#clock.wakeAt(boundary, () => void this.flips++);
  }

  async live(until: number): Promise<void> {
    for (await turn(); this.now < until; this.now += second) {
      const wakes = this.#seconds.get(this.now / second);
      if (!wakes) continue;
      this.#seconds.delete(this.now / second);
      wakes.forEach((wake) => wake());
      await turn();
    }
  }

  /** Requests per minute. */
  histogram(from: number, until: number): number[] {
    const minutes = Array<number>((until - from) / (60 * second)).fill(0);
    for (const instant of this.requests) {
      const minute = Math.floor((instant - from) / (60 * second));
      if (minute in minutes) minutes[minute]! += 1;
    }
    return minutes;
  }
}

function describeHistogram(title: string, from: number, minutes: readonly number[]): string {
  const mean = minutes.reduce((sum, count) => sum + count) / minutes.length;
  const width = Math.max(...minutes, 2 * mean) / 60;
  const lines = minutes.map((count, minute) => {
    const clock = new Date(from + (minute + 60) * 60 * second).toISOString().slice(11, 16);
    return `${clock} ${'█'.repeat(Math.round(count / width))} ${count}`;
  });
  const worst = Math.max(...minutes);
  return [title, ...lines, `mean ${mean.toFixed(1)}, most ${worst}, most/mean ${(worst / mean).toFixed(2)}`].join('\n');
}

async function gather(clients: number, seed: number): Promise<Herd> {
  const herd = new Herd();
  const random = numbersFrom(seed);
  for (let client = 0; client < clients; client++) herd.arrive(random, at(13));
  await turn();
  return herd;
}

describe('10,000 visitors who all have the page open since 9:00, and a boundary at 13:00', function () {
  this.timeout(60_000);

  const clients = 10_000;

  it('FAILURES 28: everybody sees the flip, and the requests around it are as many as ever', async () => {
    const herd = await gather(clients, 28);
    await herd.live(at(13, 31));
    const minutes = herd.histogram(at(12, 30), at(13, 30));
    console.log(describeHistogram('Requests per minute, 10,000 pages open since 9:00', at(12, 30), minutes));
    const mean = minutes.reduce((sum, count) => sum + count) / minutes.length;
    expect(herd.flips).to.equal(clients);
    expect(mean).to.be.within(430, 460); // once in 22.5 minutes each
    expect(Math.max(...minutes) / mean).to.be.below(1.2);
    expect(Math.min(...minutes) / mean).to.be.above(0.8);
    const sharp = herd.requests.filter((instant) => Math.abs(instant - at(13)) <= second).length;
    expect(sharp).to.be.below(60); // three seconds, of 7.4 requests each
  });

  it('FAILURES 28: from the first refresh on nobody comes before 15 minutes, nor all together', async () => {
    const herd = await gather(clients, 1);
    await herd.live(at(9, 31));
    const minutes = herd.histogram(at(9), at(9, 30));
    expect(minutes.slice(0, 15)).to.deep.equal([clients, ...Array<number>(14).fill(0)]);
    expect(Math.max(...minutes.slice(15)) / (clients / 15)).to.be.below(1.2);
  });
});

describe('2,000 visitors who all have the page open since 9:00, and a server that is down from 10:50 to 11:05', function () {
  this.timeout(60_000);
  const clients = 2000;
  const usual = clients / 22.5;

  for (const [name, headers] of [
    ['', {}],
    [' and asks to come back in five minutes', { 'Retry-After': '300' }],
  ] as const) {
    it(`FAILURES 28: it${name} is not overrun, then or afterwards`, async () => {
      const herd = await gather(clients, 17);
      const down = () => herd.now >= at(10, 50) && herd.now < at(11, 5);
      herd.answer = () => (down() ? cheapResponse(503, headers) : cheapResponse(200));
      await herd.live(at(12, 31));
      const minutes = herd.histogram(at(10, 30), at(12, 30));
      expect(Math.max(...minutes) / usual).to.be.below(2.6); // each failure is tried again once
      expect(Math.max(...minutes.slice(40)) / usual).to.be.below(1.6);
    });
  }
});
