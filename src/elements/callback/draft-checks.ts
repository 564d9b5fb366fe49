import { withoutExtension } from '../../channels/phone-extension.js';
import type { Slot } from '../../channels/slots.js';
import type { DigitFault, TypedCallback } from '../../messages/callback/callback.js';
import type { CallbackKey } from '../../messages/callback/callback-words.js';
import type { CallbackDraft } from '../../page/callback/callback-intent.js';
import type { PhoneVerdict } from './phone-check.js';

/** The fields that can have something wrong in them, in their order. */
export const fields = ['name', 'phone', 'slot'] as const;

export type Field = (typeof fields)[number];

/** One thing that is wrong with a field: a sentence to say, or how many digits there are too few. */
export type FieldFault = CallbackKey | DigitFault;

/** What is wrong with the fields. */
export type Problems = Partial<Readonly<Record<Field, readonly FieldFault[]>>>;

/** The slot that was chosen; null for as soon as possible; undefined when it has to be chosen, for it is not free (any more). */
export function chosenSlot({ slot }: CallbackDraft, slots: readonly Slot[]): Slot | null | undefined {
  if (slot === '') return null;
  return slots.find(({ from }) => slot !== null && from === Date.parse(slot));
}

/** What was typed and chosen, for another way to reach the organisation. */
export function typedOf(draft: CallbackDraft, slots: readonly Slot[]): TypedCallback {
  const { name, phone, question } = draft;
  return { name, phone, question, slot: chosenSlot(draft, slots) ?? null };
}

/** Whether it has as many digits as a phone number can have (E.164). */
function isPlausible(number: string): boolean {
  const digits = number.replace(/\D/g, '').replace(/^00/, '').length;
  return digits >= 6 && digits <= 15;
}

function checkPhone(phone: string, { isDoubtful, digits }: PhoneVerdict): readonly FieldFault[] {
  const number = withoutExtension(phone);
  if (!phone.trim()) return ['phoneMissing'];
  if (/\p{L}/u.test(number)) return ['phoneWrong'];
  if (!isPlausible(number)) return [isDoubtful && digits ? digits : 'phoneWrong'];
  return isDoubtful ? [digits ?? 'phoneDoubt', 'phoneDoubtSend'] : [];
}

function checkSlot(draft: CallbackDraft, slots: readonly Slot[]): readonly CallbackKey[] {
  if (draft.slot === null) return [draft.day === null ? 'slotMissing' : 'timeMissing'];
  if (chosenSlot(draft, slots) !== undefined) return [];
  const first = slots[0]?.from ?? 0;
  return [Date.parse(draft.slot) < first ? 'slotTooSoon' : 'slotGone'];
}

/** Whether the moment that was chosen cannot be any more. */
export function isGone({ slot }: Problems): boolean {
  return !!slot?.some((fault) => fault === 'slotGone' || fault === 'slotTooSoon');
}

/**
 * What is wrong with a draft. A number that is only unlikely is in doubt: `verdict` is to have none once the visitor has
 * insisted on it, for numbers exist that no table knows.
 */
export function checkDraft(draft: CallbackDraft, slots: readonly Slot[], verdict: PhoneVerdict): Problems {
  const found: Record<Field, readonly FieldFault[]> = {
    name: draft.name.trim() ? [] : ['nameMissing'],
    phone: checkPhone(draft.phone, verdict),
    slot: checkSlot(draft, slots),
  };
  return Object.fromEntries(fields.filter((field) => found[field].length).map((field) => [field, found[field]]));
}

/** What is still wrong of what was: while somebody types, a problem can only go away. */
export function remaining(before: Problems, now: Problems): Problems {
  const told = (faults: readonly FieldFault[] | undefined) => JSON.stringify(faults);
  return Object.fromEntries(
    fields.filter((field) => before[field] && told(before[field]) === told(now[field])).map((f) => [f, before[f]]),
  );
}
