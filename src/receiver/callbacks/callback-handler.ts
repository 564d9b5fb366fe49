import { callbackChannel, checkCallbackRequest, postedSlot } from '../../channels/callback-request.js';
import type { CallbackCheck, CallbackRequest } from '../../channels/callback-request.js';
import { listSlots, type Slot } from '../../channels/slots.js';
import { isRecord } from '../../schedule/document/json.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { networkOf } from '../addresses.js';
import { ReceiverHealth, type ReceiverPart } from '../health.js';
import type { ReceiverSettings } from '../settings.js';
import { NoticeSender } from '../notices/notice-sender.js';
import type { Notifier } from '../notices/notifier.js';
import { Tidier } from '../tidier.js';
import { replacedBy } from '../store/replaced.js';
import { json, refuse } from './answers.js';
import { cleanRequest } from './clean-request.js';
import { Limiter, type CallbackLimits } from './limits.js';
import { answerAllowed } from './origins.js';
import { readBody } from './read-body.js';
import { isSameNumber } from './same-number.js';

/** The settings of a callback handler. */
export interface CallbackHandlerSettings extends ReceiverSettings {
  /** The address that a request comes from, as far as it can be trusted: see `nodeAddress` and `forwardedAddress`. */
  readonly address: (request: Request) => string | null | undefined;
  /** Origins whose pages may post, such as `https://www.example.org`, beside that of the address that is posted to. */
  readonly origins?: readonly string[];
  /** How many calls fit in a slot: 2. */
  readonly callsPerSlot?: number;
  readonly limits?: CallbackLimits;
  /**
   * Who is told of each request that was kept. No visitor waits for it, and a notice that fails is tried again with growing
   * pauses; the store keeps it until then, and the page of the staff says so.
   */
  readonly notify?: readonly Notifier[];
  /** The address of the page of the staff, for notices: `https://www.example.org/callbacks`. */
  readonly list?: string;
}

/** Answers what the form posts. */
export interface CallbackHandler {
  (request: Request): Promise<Response>;
  /** Sends no more notices; resolves when those that are on their way have ended. What is left is sent when it begins anew. */
  stop(): Promise<void>;
}

/** The most bytes that a request may have: what a browser still sends when its tab is closed. */
const mostBytes = 4096;

/** After how many seconds the form tries again when something of ours failed. */
const failurePause = '20';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Sound = Exclude<CallbackCheck, { readonly status: 'invalid' }>;

/** Receives what `<bereikbaar-callback>` posts. */
class CallbackReceiver {
  readonly #settings: CallbackHandlerSettings;
  readonly #limiter: Limiter;
  readonly #health: ReceiverHealth;
  readonly #tidier: Tidier;
  readonly notices: NoticeSender;

  constructor(settings: CallbackHandlerSettings) {
    this.#settings = settings;
    this.#limiter = new Limiter(settings.limits ?? {});
    this.#tidier = new Tidier(settings);
    this.#health = settings.health ?? new ReceiverHealth();
    const { schedule, store, notify = [], list = null, language } = settings;
    const [health, now] = [this.#health, () => this.#now()];
    this.notices = new NoticeSender({ schedule, store, health, now, notify, list, language });
  }

  readonly receive = (request: Request): Promise<Response> =>
    answerAllowed(request, this.#settings.origins ?? [], (post) => this.#receivePost(post));

  async #receivePost(request: Request): Promise<Response> {
    const address = networkOf(this.#settings.address(request) ?? '');
    const wait = this.#limiter.visit(address, this.#now());
    if (wait) return refuse(429, 'too-many', { 'retry-after': String(wait) });
    if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
      return refuse(415, 'wrong-type');
    const text = await readBody(request, mostBytes);
    if (text === null) return refuse(413, 'too-long', { connection: 'close' });
    const input = parse(text);
    if (input === undefined) return refuse(400, 'no-json');
    const id = isRecord(input) ? input['id'] : undefined;
    if (request.headers.get('idempotency-key') !== (id ?? null)) return refuse(400, 'no-key');
    return this.#receiveInput(input, address);
  }

  async #receiveInput(input: unknown, address: string): Promise<Response> {
    const schedule = await this.#try('schedule', async () => this.#settings.schedule());
    if (!schedule) return this.#sorry();
    const checked = checkCallbackRequest(schedule, input, this.#now());
    if (checked.status === 'invalid') return json(422, { problems: checked.problems });
    const request = cleanRequest(checked.request);
    if (!request.name || !isSameNumber(request)) {
      const key = request.name ? 'phoneE164' : 'name';
      return json(422, { problems: [{ code: 'wrong-format', key }] });
    }
    return (await this.#try('store', () => this.#keep({ ...checked, request }, schedule, address))) ?? this.#sorry();
  }

  async #keep(checked: Sound, schedule: Schedule, address: string): Promise<Response> {
    const { request, status } = checked;
    const { store, callsPerSlot = 2 } = this.#settings;
    const known = await store.find(request.id);
    const wait = known ? 0 : await this.#limiter.request(request, address, store, this.#now());
    if (wait) return refuse(429, 'too-many', { 'retry-after': String(wait) });
    const seats = status === 'ok' ? callsPerSlot : 0;
    const outcome = await store.keep(request, seats, this.#now(), this.notices.names);
    if (outcome === 'kept') this.#kept(request, address);
    if (outcome === 'kept' || outcome === 'same') return json(201, { id: request.id, slot: request.slot });
    if (outcome === 'other') return refuse(422, 'key-reused');
    if (outcome === 'withdrawn') return refuse(410, 'withdrawn');
    return json(409, { slots: await this.#freeSlots(schedule, request, callsPerSlot) });
  }

  #kept(request: CallbackRequest, address: string): void {
    if (request.slot) this.#limiter.slotTaken(address, this.#now());
    void this.notices.wake();
    void this.#try('store', () => this.#tidier.tidy(this.#now()));
  }

  /** The slots that the schedule has now and that have a free seat; what the request replaces gives up its own. */
  async #freeSlots(schedule: Schedule, request: CallbackRequest, callsPerSlot: number) {
    const channel = callbackChannel(schedule, request.channel)!;
    const slots = listSlots(schedule, channel, this.#now());
    const [first, last] = [slots[0], slots.at(-1)];
    if (!first || !last) return [];
    const taken = await this.#settings.store.seatsTaken(first.from, last.until, replacedBy(request));
    const isFree = ({ from }: Slot) => (taken.get(from) ?? 0) < callsPerSlot;
    return slots.filter(isFree).map(postedSlot);
  }

  /** What a part gives; undefined, told to the log and the staff, when it fails. */
  async #try<Result>(part: ReceiverPart, work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      const result = await work();
      this.#health.works(part);
      return result;
    } catch (error) {
      this.#health.failed(part, error, this.#now());
      return undefined;
    }
  }

  #sorry(): Response {
    return refuse(503, 'unavailable', { 'retry-after': failurePause });
  }

  #now(): number {
    return (this.#settings.now ?? Date.now)();
  }
}

/**
 * Makes what receives the requests of `<bereikbaar-callback>`, as `bereikbaar-nu/callback.openapi.json` describes: a function
 * that answers a `Request`. It answers at any path; what it cannot do it answers with 503, and never rejects.
 */
export function createCallbackHandler(settings: CallbackHandlerSettings): CallbackHandler {
  const { receive, notices } = new CallbackReceiver(settings);
  // What was not sent before this program ended the last time.
  void notices.wake();
  return Object.assign((request: Request) => receive(request), { stop: () => notices.stop() });
}
