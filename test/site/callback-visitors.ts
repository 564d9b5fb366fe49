// Visitors of a simulated world: time, network and whims are those of a seeded random generator.
import { postedSlot } from '../../src/channels/callback-request.js';
import { listSlots } from '../../src/channels/slots.js';
import { CallbackIntent } from '../../src/page/callback/callback-intent.js';
import { postTo } from '../../src/page/callback/callback-attempt.js';
import { CallbackSender, type CallbackContent, type SendingWindow } from '../../src/page/callback/callback-sender.js';
import type { Clock, Wake } from '../../src/page/clock.js';
import type { Schedule } from '../../src/schedule/document/schedule.js';
import { postedRequest } from './callback-site.js';

interface Entry {
  readonly at: number;
  readonly order: number;
  readonly run: () => unknown;
}

/** Simulated time: a heap of what is to happen. */
export class Timeline {
  now = Date.parse('2026-11-24T08:00:00Z');
  readonly #heap: Entry[] = [];
  #order = 0;

  /** Has something happen later. */
  after(length: number, run: () => unknown): Entry {
    const entry = { at: this.now + Math.max(length, 0), order: ++this.#order, run };
    const heap = this.#heap;
    let index = heap.push(entry) - 1;
    while (index > 0 && this.#isBefore(heap[index]!, heap[(index - 1) >> 1]!)) {
      this.#swap(index, (index - 1) >> 1);
      index = (index - 1) >> 1;
    }
    return entry;
  }

  /** Lets everything happen, in order; what it brings about with promises happens before time goes on. */
  async run(): Promise<void> {
    for (let entry = this.#take(); entry; entry = this.#take()) {
      this.now = Math.max(this.now, entry.at);
      await entry.run();
      await new Promise(setImmediate);
    }
  }

  #isBefore(one: Entry, other: Entry): boolean {
    return one.at === other.at ? one.order < other.order : one.at < other.at;
  }

  #swap(one: number, other: number): void {
    const heap = this.#heap;
    [heap[one], heap[other]] = [heap[other]!, heap[one]!];
  }

  #take(): Entry | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last || first === last) return first;
    heap[0] = last;
    for (let index = 0; ;) {
      const children = [2 * index + 1, 2 * index + 2].filter((child) => child < heap.length);
      const least = children.reduce((best, child) => (this.#isBefore(heap[child]!, heap[best]!) ? child : best), index);
      if (least === index) return first;
      this.#swap(index, least);
      index = least;
    }
  }
}

/** What a visitor was told in the end. */
export type Told = 'sent' | 'failed' | 'nothing';

/** A response without the streams of a real one, of which ten thousands take their time. */
function respond(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Response {
  const response = {
    ok: status < 300,
    status,
    headers: { get: (name: string) => headers[name] ?? null },
    text: () => Promise.resolve(body),
  };
  return response as unknown as Response;
}

/** What happened, by its name. */
export type Figures = Map<string, number>;

/** The time that visitors live in. */
export interface VisitorsTime {
  readonly now: number;
  after(length: number, run: () => unknown): unknown;
}

interface Surroundings {
  readonly timeline: VisitorsTime;
  readonly chance: () => number;
  readonly schedule: Schedule;
  readonly receive: (request: Request) => Promise<Response>;
  readonly figures: Figures;
}

const count = (figures: Figures, name: string) => figures.set(name, (figures.get(name) ?? 0) + 1);

const faults = [
  [0.5, 'none'],
  [0.12, 'response lost after it was stored'],
  [0.08, 'request lost'],
  [0.1, '5xx'],
  [0.06, '429 or 503 with Retry-After'],
  [0.05, 'a page of HTML with 200'],
  [0.05, 'no answer, and stored'],
  [0.04, 'no answer, and not stored'],
] as const;

/** One visitor, with a page of their own. */
export class Visitor {
  told: Told = 'nothing';
  isClosed = false;
  isOnline = true;
  sent: CallbackContent | null = null;
  readonly phone: string;
  readonly #around: Surroundings;
  readonly #returns = new Set<() => void>();
  readonly #intent: CallbackIntent;
  readonly #address: string;
  #name: string;

  constructor(number: number, around: Surroundings) {
    this.#around = around;
    this.phone = `+316${String(10_000_000 + number)}`;
    this.#name = `Visitor ${number}`;
    this.#address = `10.0.0.${number % 200}`;
    const world: SendingWindow = {
      Math: { random: around.chance },
      crypto,
      navigator: Object.defineProperty({}, 'onLine', { get: () => this.isOnline }) as { onLine: boolean },
      fetch: (url, init) => this.#fetch(url, init),
      addEventListener: () => {},
      reportError: (error) => {
        throw error;
      },
    };
    this.#intent = new CallbackIntent(new CallbackSender(this.#clock(), world), world);
  }

  /** Fills in the form and sends it, in one of the ways that people do. */
  visit(): void {
    const { chance, timeline } = this.#around;
    if (chance() < 0.04) this.#goOffline();
    if (chance() < 0.03) timeline.after(chance() * 12_000, () => this.#close());
    this.#send(chance() < 0.3);
  }

  #clock(): Clock {
    const { timeline } = this.#around;
    return {
      now: () => timeline.now,
      wakeAt: (instant: number, wake: Wake, onReturn?: number) => {
        let isDone = false;
        const once = () => {
          if (isDone || this.isClosed) return;
          isDone = true;
          this.#returns.delete(once);
          wake('due');
        };
        if (onReturn !== undefined) this.#returns.add(once);
        timeline.after(instant - timeline.now, once);
        return () => (isDone = true);
      },
      correct: () => {},
    };
  }

  #goOffline(): void {
    const { timeline, chance, figures } = this.#around;
    count(figures, 'visitors who were offline');
    this.isOnline = false;
    timeline.after(chance() * 200_000, () => {
      this.isOnline = true;
      for (const wake of [...this.#returns]) wake();
    });
  }

  #close(): void {
    if (this.told !== 'nothing') return;
    count(this.#around.figures, 'tabs closed while sending');
    this.isClosed = true;
  }

  #fault(): string {
    let left = this.#around.chance();
    for (const [share, name] of faults) {
      left -= share;
      if (left < 0) return name;
    }
    return 'none';
  }

  /** The network. What is on its way arrives, also from a tab that is closed. */
  #fetch(url: string, init: RequestInit): Promise<Response> {
    const { timeline, chance, receive, figures } = this.#around;
    if (!this.isOnline) return Promise.reject(new TypeError('offline'));
    count(figures, 'requests');
    const fault = this.#fault();
    if (fault !== 'none') count(figures, fault);
    return new Promise((resolve, reject) => {
      const lose = () => timeline.after(chance() * 3000, () => reject(new TypeError('connection lost')));
      const answer = (response: Response) => timeline.after(chance() * 500, () => resolve(response));
      const whim = chance() < 0.5;
      timeline.after(chance() * 1500, async () => {
        if (fault === 'request lost') lose();
        else if (fault === '5xx') answer(respond(whim ? 500 : 502, ''));
        else if (fault === '429 or 503 with Retry-After')
          answer(respond(whim ? 429 : 503, '', { 'retry-after': '20' }));
        else if (fault === 'a page of HTML with 200') answer(respond(200, '<!doctype html><p>Wifi'));
        else if (fault !== 'no answer, and not stored') {
          const response = await receive(this.#requestOf(url, init)).catch(() => null);
          if (!response) return void lose();
          if (response.status !== 201) count(figures, `${response.status} of the receiver`);
          if (fault === 'response lost after it was stored') lose();
          else if (fault === 'none') answer(response);
        }
      });
    });
  }

  #requestOf(url: string, { headers, body }: RequestInit): Request {
    return postedRequest({
      url,
      address: this.#address,
      headers: headers as Record<string, string>,
      body: body as string,
    });
  }

  #content(wantsSlot: boolean): CallbackContent {
    const { schedule, timeline, chance } = this.#around;
    const channel = schedule.channels.find(({ type }) => type === 'callback')!;
    const slots = wantsSlot ? listSlots(schedule, channel, timeline.now) : [];
    const slot = slots[Math.floor(chance() * Math.min(slots.length, 6))];
    return {
      channel: channel.id,
      name: this.#name,
      phone: this.phone,
      phoneE164: this.phone,
      slot: slot ? postedSlot(slot) : null,
      question: '',
      language: 'nl',
      flagged: false,
    };
  }

  #send(wantsSlot: boolean): void {
    const { timeline, chance, figures } = this.#around;
    const content = this.#content(wantsSlot);
    this.sent = content;
    const post = postTo('https://linde.example/api/callback', () => timeline.now, {
      fetch: (url, init) => this.#fetch(url, init),
    });
    const press = () => this.#intent.send(content, post, { at: timeline.now, first: null });
    const first = press();
    const more = chance() < 0.25 ? 1 + Math.floor(chance() * 19) : 0;
    if (more) count(figures, 'double clicks, and Enter with a click');
    for (let again = 0; again < more; again++) void press();
    void first.then((result) => {
      if (!this.isClosed && result) this.#hear(result.status);
    });
  }

  #hear(status: 'sent' | 'slot-gone' | 'failed'): void {
    const { timeline, chance, figures } = this.#around;
    this.told = status === 'sent' ? 'sent' : 'failed';
    count(figures, `told: ${status}`);
    if (status === 'sent') return;
    const whim = chance();
    if (status === 'failed' && whim < 0.3) return;
    if (whim > 0.7) this.#name += ' (changed)';
    this.told = 'nothing';
    timeline.after(2000, () => this.isClosed || this.#send(false));
  }
}
