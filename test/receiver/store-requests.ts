import { createHash } from 'node:crypto';
import type { CallbackRequest } from '../../src/channels/callback-request.js';

const firstSlot = Date.parse('2026-11-24T08:00:00Z');
const hour = 3_600_000;

/** When the slot of a number begins. */
export const slotBegin = (number: number) => firstSlot + number * hour;

/** An id that is always the same for a name. */
export const idOf = (name: string) =>
  createHash('sha256')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');

/** A request of a visitor for a slot; null: as soon as possible. */
export function slotRequest(
  name: string,
  slot: number | null,
  changes: Partial<CallbackRequest> = {},
): CallbackRequest {
  const at = (instant: number) => new Date(instant).toISOString();
  const times = slot === null ? null : { from: at(slotBegin(slot)), until: at(slotBegin(slot + 1)) };
  return {
    ...{ id: idOf(name), replaces: '', channel: 'callback', name, phone: '020 765 43 21', phoneE164: '+31207654321' },
    ...{ slot: times, question: '', language: 'nl', flagged: false },
    ...changes,
  };
}
