// Visitors with the page's own sending, two receivers on one database, and all that can go wrong at once.
import type { CallbackRequest } from '../../../src/channels/callback-request.js';
import type { CallbackStore } from '../../../src/receiver/store/callback-store.js';
import { replacedBy } from '../../../src/receiver/store/replaced.js';
import { practiceWith, scheduleOf } from '../../site/callback-site.js';
import { Visitor, type Figures } from '../../site/callback-visitors.js';
import { numbersFrom } from '../../support/random-numbers.js';
import { FastTime, type FaultReceiverOptions } from './fault-clock.js';
import { buildFaultReceiver, FaultReceiver, openHook } from './fault-processes.js';

/** How much is tried, and against what. */
export interface FaultRun {
  readonly visitors: number;
  readonly seats: number;
  /** Milliseconds (simulated) in which they all come. */
  readonly crowded: number;
  /** How often faster than real time. */
  readonly speed: number;
  /** Milliseconds (real) between kills, and between times that the database is away. */
  readonly killEach: number;
  readonly awayEach: number;
  readonly database: FaultReceiverOptions['database'];
  /** Has the database away for a while. */
  away(): Promise<void>;
  openStore(): Promise<CallbackStore>;
}

const begin = Date.parse('2026-11-24T08:00:00Z');
const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;
const count = (figures: Figures, name: string, by = 1) => figures.set(name, (figures.get(name) ?? 0) + by);

/** What was posted and how it was answered, as somebody between visitors and receivers sees it. */
class Between {
  readonly acknowledged = new Set<string>();
  readonly replaced = new Set<string>();
  readonly posted = new Map<string, CallbackRequest>();
  readonly full = new Set<string>();
  readonly #time: FastTime;
  readonly #receivers: readonly FaultReceiver[];
  #turn = 0;

  constructor(time: FastTime, receivers: readonly FaultReceiver[]) {
    this.#time = time;
    this.#receivers = receivers;
  }

  readonly receive = (request: Request): Promise<Response> => this.#time.during(this.#pass(request));

  async #pass(request: Request): Promise<Response> {
    const { port } = this.#receivers[this.#turn++ % this.#receivers.length]!;
    const body = await request.text();
    const posted = JSON.parse(body) as CallbackRequest;
    this.posted.set(posted.id, posted);
    const address = `http://127.0.0.1:${port}/api/callback`;
    const answer = await fetch(address, { method: 'POST', headers: request.headers, body });
    if (answer.status === 201) {
      this.acknowledged.add(posted.id);
      for (const id of replacedBy(posted)) this.replaced.add(id);
    }
    if (answer.status === 409 && posted.slot) this.full.add(posted.slot.from);
    return answer;
  }
}

/** Does something again and again, until it is told to stop. */
function repeat(length: number, work: () => Promise<void>) {
  let isStopped = false;
  let last = Promise.resolve();
  const next = () => {
    if (!isStopped) last = work().then(() => void setTimeout(next, length));
  };
  setTimeout(next, length);
  return async () => {
    isStopped = true;
    await last;
  };
}

/** Resolves when a condition holds, which is asked often. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100));
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** What must be empty, by its name. */
function violations(visitors: readonly Visitor[], rows: readonly CallbackRequest[], between: Between, seats: number) {
  const ids = new Set(rows.map(({ id }) => id));
  const byPhone = grouped(rows, ({ phone }) => phone);
  const bySlot = grouped(
    rows.flatMap(({ slot }) => slot ?? []),
    ({ from }) => from,
  );
  const open = visitors.filter(({ isClosed }) => !isClosed);
  const freed = new Set([...between.replaced].flatMap((id) => between.posted.get(id)?.slot?.from ?? []));
  const slots = [...bySlot];
  return {
    'acknowledged and lost': [...between.acknowledged].filter((id) => !ids.has(id) && !between.replaced.has(id)),
    'kept twice': [...byPhone].filter(([, kept]) => kept.length > 1),
    'slots over their number': slots.filter(([, taken]) => taken.length > seats),
    'told sent, and not kept': open.filter(
      ({ told, phone, sent }) => told === 'sent' && byPhone.get(phone)?.[0]?.name !== sent?.name,
    ),
    'told nothing': open.filter(({ told }) => told === 'nothing'),
    'told full, and there was room': [...between.full].filter(
      (from) => Date.parse(from) > begin + 4 * 3_600_000 && !freed.has(from) && (bySlot.get(from)?.length ?? 0) < seats,
    ),
  };
}

interface FaultResult {
  readonly figures: Figures;
  /** What must be empty, by its name. */
  readonly violations: Readonly<Record<string, readonly unknown[]>>;
}

/** Lets all visitors come, and tells what became of them. */
export async function runFaults(run: FaultRun): Promise<FaultResult> {
  const figures: Figures = new Map();
  const chance = numbersFrom(2026);
  const hook = await openHook(numbersFrom(17));
  buildFaultReceiver();
  const time = new FastTime(begin, run.speed);
  const { database, seats } = run;
  const options = { database, seats, secret, webhook: hook.url, clock: time.clock, port: 0 };
  const receivers = [new FaultReceiver(options), new FaultReceiver(options)];
  await Promise.all(receivers.map((receiver) => receiver.start()));
  const between = new Between(time, receivers);
  const around = { timeline: time, chance, schedule: scheduleOf(practiceWith('callback')), figures };
  const visitors = Array.from(
    { length: run.visitors },
    (_, number) => new Visitor(number, { ...around, receive: between.receive }),
  );
  for (const visitor of visitors) time.after(chance() * run.crowded, () => visitor.visit());
  let turn = 0;
  const stopKills = repeat(run.killEach, async () => {
    const receiver = receivers[turn++ % 2]!;
    await receiver.kill();
    await receiver.start();
  });
  const stopAway = repeat(run.awayEach, async () => {
    count(figures, 'times that the database was away');
    await run.away();
  });
  // When all have come, the world is well again: what waits can end.
  time.after(run.crowded, () => Promise.all([stopKills(), stopAway()]));
  await time.isOver;
  const store = await run.openStore();
  await until(async () => (await store.nextNotice(['webhook'])) === null);
  const rows = (await store.listWaiting(1e6)).callbacks.map(({ request }) => request);
  await Promise.all(receivers.map((receiver) => receiver.kill()));
  await store.close();
  hook.close();
  count(figures, 'kills of receivers', receivers.reduce((sum, { kills }) => sum + kills, 0) - 2);
  count(figures, 'requests kept', rows.length);
  count(figures, 'notices that came', hook.told.size);
  count(figures, 'of these more than once', [...hook.told.values()].filter((times) => times > 1).length);
  const untold = rows.filter(({ id }) => !hook.told.has(id));
  return { figures, violations: { ...violations(visitors, rows, between, seats), 'kept, and nobody told': untold } };
}
