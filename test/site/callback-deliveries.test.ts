import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openReceiver, practiceWith, scheduleOf } from './callback-site.js';
import { numbersFrom } from '../support/random-numbers.js';
import { Timeline, Visitor, type Figures } from './callback-visitors.js';
import { enough, tries } from '../support/random-runs.js';

const visits = tries(10_000);
/** Milliseconds in which they all come: as close to each other in any run. */
const crowded = tries(3 * 3_600_000);

describe(`${visits} callback requests through the page's own sending, to the real receiver, with faults (FAILURES 36-38)`, () => {
  const figures: Figures = new Map();
  const timeline = new Timeline();
  const schedule = scheduleOf(practiceWith('callback'));
  const limits = { perMinute: 6, slotsPerAddress: Infinity, slotsInTenMinutes: Infinity };
  let receiver: Awaited<ReturnType<typeof openReceiver>>;
  before(async () => {
    receiver = await openReceiver({ schedule, now: () => timeline.now, callsPerSlot: tries(150), limits });
  });
  after(() => receiver.close());

  it('none is stored twice, and none is lost without the visitor being told', async () => {
    const around = { timeline, chance: numbersFrom(2026), schedule, receive: receiver.receive, figures };
    const visitors = Array.from({ length: visits }, (_, number) => new Visitor(number, around));
    for (const visitor of visitors) timeline.after(around.chance() * crowded, () => visitor.visit());
    await timeline.run();

    const stored = new Map<string, { readonly name: string; readonly slot: unknown }[]>();
    const kept = await receiver.list();
    for (const request of kept) stored.set(request.phone, [...(stored.get(request.phone) ?? []), request]);
    const timesStored = (visitor: Visitor) => stored.get(visitor.phone)?.length ?? 0;
    const twice = visitors.filter((visitor) => timesStored(visitor) > 1);
    const open = visitors.filter((visitor) => !visitor.isClosed);
    const lost = open.filter((visitor) => timesStored(visitor) === 0 && visitor.told !== 'failed');
    const silent = open.filter(({ told }) => told === 'nothing');
    const wrong = open.filter((visitor) => {
      const [kept] = stored.get(visitor.phone) ?? [];
      return visitor.told === 'sent' && kept?.name !== visitor.sent?.name;
    });

    for (const [name, number] of [...figures].sort(([one], [other]) => one.localeCompare(other))) {
      console.log(`  ${String(number).padStart(6)} ${name}`);
    }
    console.log(
      `  ${visitors.length} visitors, ${kept.length} requests stored: ${twice.length} twice, ${lost.length} lost silently`,
    );
    assert.deepEqual([twice.length, lost.length, silent.length, wrong.length], [0, 0, 0, 0]);
    for (const name of [
      'told: slot-gone',
      '429 of the receiver',
      'tabs closed while sending',
      'visitors who were offline',
    ]) {
      assert.ok((figures.get(name) ?? 0) > enough(40), `too few for a test: ${name}`);
    }
  });
});
