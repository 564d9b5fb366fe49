import type { CallbackRequest } from '../../channels/callback-request.js';
import { readSlot } from '../../channels/callback-request.js';
import { withoutExtension } from '../../channels/phone-extension.js';
import type { CallbackProgress, StoredCallback } from './callback-store.js';
import type { SqlRow } from './sql-database.js';

const instantOrNull = (value: unknown) => (value === null ? null : Number(value));

/** A request of its row. */
export function storedCallback(row: SqlRow): StoredCallback {
  return {
    request: JSON.parse(String(row['body'])) as CallbackRequest,
    received: Number(row['received']),
    state: row['state'] as CallbackProgress,
    again: instantOrNull(row['again']),
    note: String(row['note']),
    changed: instantOrNull(row['changed']),
    changedBy: String(row['changed_by']),
    revision: Number(row['revision']),
  };
}

/**
 * The digits of a phone number from behind, so that the end of a number is a begin, which an index finds. What stands
 * before a national number (0, 00) says nothing.
 */
export function digitsFromBehind(phone: string): string {
  const digits = withoutExtension(phone).replace(/\(0\)/, '').replace(/\D/g, '').replace(/^0+/, '');
  return [...digits].reverse().join('');
}

/** The number that a request is found by. */
export const numberOf = ({ phone, phoneE164 }: CallbackRequest) => phoneE164 || phone;

/** The values of a new row, in the order of its columns, apart from its seat. */
export function newRow(request: CallbackRequest, received: number) {
  const slot = readSlot(request.slot);
  return {
    slot: slot?.from ?? null,
    ends: slot?.until ?? received,
    digits: digitsFromBehind(numberOf(request)),
    body: JSON.stringify(request),
  };
}
