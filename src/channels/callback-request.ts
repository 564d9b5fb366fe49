import { evaluateChannel } from '../schedule/evaluate.js';
import { withoutExtension } from './phone-extension.js';
import { isRecord } from '../schedule/document/json.js';
import type { Schedule } from '../schedule/document/schedule.js';
import { isAvailable } from '../schedule/document/states.js';
import { listSlots, slotGrace, type CallbackChannel, type Slot } from './slots.js';

/** A slot as it is posted: ISO 8601 instants (`2026-11-24T12:30:00.000Z`). */
export interface PostedSlot {
  readonly from: string;
  readonly until: string;
}

/** The JSON that asks an organisation to call back. */
export interface CallbackRequest {
  /** Of this intent, however often it is sent: a random UUID. Also in the `Idempotency-Key` header. */
  readonly id: string;
  /** The ids, separated by spaces, of earlier versions that the visitor changed after they seemed not to arrive; or ''. */
  readonly replaces: string;
  /** The id of the callback channel in the schedule. */
  readonly channel: string;
  readonly name: string;
  /** As it was typed, with the extension where there is one ("020 123 45 67 toestel 12"). */
  readonly phone: string;
  /** In E.164, where it was recognised; else ''. */
  readonly phoneE164: string;
  /** Null: as soon as possible. */
  readonly slot: PostedSlot | null;
  /** The answer to the channel's question; '' for none. */
  readonly question: string;
  /** The language that the visitor reads (BCP 47). */
  readonly language: string;
  /** Whether something was filled in that people do not see: maybe spam, maybe a helpful browser. */
  readonly flagged: boolean;
}

/** The most ids that `replaces` holds. With fewer, one of many versions that nobody answered could be kept beside the last. */
export const mostReplaced = 12;

/** The most characters (UTF-16 units) that each text may have: together less than 4 kB of JSON, in any script. */
export const callbackLengths = {
  name: 80,
  phone: 40,
  question: 900,
  language: 35,
  replaces: mostReplaced * 37,
} as const;

/** One thing that is wrong with a request. */
export interface CallbackProblem {
  readonly code: 'wrong-type' | 'missing-key' | 'unknown-key' | 'empty' | 'too-long' | 'wrong-format' | 'no-channel';
  /** The key that it is about; '' for the whole. */
  readonly key: string;
}

/**
 * A request that can be kept; or that is in order but for its slot, which the schedule does not have (any more): then
 * `slots` are those that it has; or all that is wrong with it.
 */
export type CallbackCheck =
  | { readonly status: 'ok'; readonly request: CallbackRequest; readonly slot: Slot | null }
  | { readonly status: 'slot-gone'; readonly request: CallbackRequest; readonly slots: readonly Slot[] }
  | { readonly status: 'invalid'; readonly problems: readonly CallbackProblem[] };

/** A request takes time to arrive, and clocks differ: a slot that could be asked for that long ago, or can soon, is in order. */
const tolerance = 120_000;

const uuid = '[\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12}';
const formats: Readonly<Record<string, RegExp>> = {
  id: new RegExp(`^${uuid}$`),
  replaces: new RegExp(`^(${uuid}( ${uuid}){0,${mostReplaced - 1}})?$`),
  // Names and numbers end up in the headers of e-mails: no line breaks.
  name: /^\P{Cc}*$/u,
  phone: /^(?=(?:\D*\d){3})[^a-z\p{Cc}]*$/iu,
  phoneE164: /^(\+[1-9]\d{6,14})?$/,
  language: /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i,
};

const texts = ['id', 'replaces', 'channel', 'name', 'phone', 'phoneE164', 'question', 'language'] as const;
const keys: readonly string[] = [...texts, 'slot', 'flagged'];
const isRequired = (key: string) => /^(id|channel|name|phone|language)$/.test(key);

function checkText(key: string, value: unknown): CallbackProblem['code'] | null {
  if (typeof value !== 'string') return 'wrong-type';
  if (!value.trim()) return isRequired(key) ? 'empty' : null;
  if (value.length > (callbackLengths[key as keyof typeof callbackLengths] ?? 250)) return 'too-long';
  const tested = key === 'phone' ? withoutExtension(value) : value;
  return formats[key]?.test(tested) === false ? 'wrong-format' : null;
}

/** The slot of a pair of instants; null when it is none. */
export function readSlot(value: unknown): Slot | null {
  if (!isRecord(value)) return null;
  const { from, until } = value;
  if (![from, until].every((text) => typeof text === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(text))) return null;
  const slot = { from: Date.parse(from as string), until: Date.parse(until as string) };
  return slot.from < slot.until ? slot : null;
}

/** A slot as it is posted. */
export function postedSlot({ from, until }: Slot): PostedSlot {
  return { from: new Date(from).toISOString(), until: new Date(until).toISOString() };
}

function checkKey(body: Readonly<Record<string, unknown>>, key: string): CallbackProblem['code'] | null {
  if (!Object.hasOwn(body, key)) return 'missing-key';
  const value = body[key];
  if (key === 'flagged') return typeof value === 'boolean' ? null : 'wrong-type';
  if (key === 'slot') return value === null || readSlot(value) ? null : 'wrong-format';
  return checkText(key, value);
}

function problemsOf(schedule: Schedule, body: unknown, instant: number): CallbackProblem[] {
  if (!isRecord(body)) return [{ code: 'wrong-type', key: '' }];
  const problems: CallbackProblem[] = keys.flatMap((key) => {
    const code = checkKey(body, key);
    return code ? [{ code, key }] : [];
  });
  const unknown = Object.keys(body).filter((key) => !keys.includes(key));
  problems.push(...unknown.map((key): CallbackProblem => ({ code: 'unknown-key', key })));
  const channel = callbackChannel(schedule, typeof body['channel'] === 'string' ? body['channel'] : '');
  if (!problems.length && !(channel && isAvailable(evaluateChannel(schedule, channel.id, instant).state)))
    problems.push({ code: 'no-channel', key: 'channel' });
  return problems;
}

/** Of the keys that a request has, and no others. */
function requestOf(body: Readonly<Record<string, unknown>>): CallbackRequest {
  return Object.fromEntries(keys.map((key) => [key, body[key]])) as unknown as CallbackRequest;
}

/** The callback channel with this id; without one the first; undefined when there is none. */
export function callbackChannel({ channels }: Schedule, id: string | null) {
  return channels.find((each): each is CallbackChannel => each.type === 'callback' && (id ?? each.id) === each.id);
}

/** Whether a slot can be asked for; or could be when the form was opened, and has not begun. */
function isOffered(schedule: Schedule, channel: CallbackChannel, slot: Slot, instant: number): boolean {
  const isSame = ({ from, until }: Slot) => from === slot.from && until === slot.until;
  const isSlotAt = (moment: number) => listSlots(schedule, channel, moment).some(isSame);
  if ([0, -tolerance, tolerance].some((shift) => isSlotAt(instant + shift))) return true;
  return instant < slot.from && isSlotAt(instant - slotGrace - tolerance);
}

/**
 * Checks what was posted against a schedule, at the instant at which it arrives (epoch milliseconds). The element that
 * sends it and what receives it use the same check, so that nobody is promised a moment in a break. A slot that could be
 * asked for ten minutes ago, while the form was being filled in, is in order until it begins. Nothing throws.
 */
export function checkCallbackRequest(schedule: Schedule, body: unknown, instant: number): CallbackCheck {
  const problems = problemsOf(schedule, body, instant);
  if (problems.length) return { status: 'invalid', problems };
  const request = requestOf(body as Record<string, unknown>);
  const slot = readSlot(request.slot);
  if (!slot) return { status: 'ok', request, slot };
  const channel = callbackChannel(schedule, request.channel)!;
  if (isOffered(schedule, channel, slot, instant)) return { status: 'ok', request, slot };
  return { status: 'slot-gone', request, slots: listSlots(schedule, channel, instant) };
}
