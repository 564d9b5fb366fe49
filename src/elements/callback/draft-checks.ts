import type { Slot } from '../../channels/slots.js';
import type { CallbackDraft } from '../../page/callback/callback-intent.js';
import type { CallbackKey } from '../../messages/callback/callback-words.js';

/** The fields that can have something wrong in them, in their order. */
export const fields = ['name', 'phone', 'slot'] as const;

export type Field = (typeof fields)[number];

/** What is wrong with a field: the sentences to say. */
export type Problems = Partial<Readonly<Record<Field, readonly CallbackKey[]>>>;

/** What is known of a phone number: in E.164; null when it is probably wrong; '' when nobody can tell (yet). */
export type PhoneVerdict = string | null;

/** The slot that was chosen; null for as soon as possible; undefined when it has to be chosen, for it is not free (any more). */
export function chosenSlot({ slot }: CallbackDraft, slots: readonly Slot[]): Slot | null | undefined {
  if (slot === '') return null;
  return slots.find(({ from }) => slot !== null && from === Date.parse(slot));
}

/** Whether it may be a phone number at all: six to fifteen digits (E.164), and no letters. */
function isPlausible(phone: string): boolean {
  const digits = phone.replace(/\D/g, '').replace(/^00/, '').length;
  return digits >= 6 && digits <= 15 && !/\p{L}/u.test(phone);
}

function checkPhone(phone: string, verdict: PhoneVerdict): readonly CallbackKey[] {
  if (!phone.trim()) return ['phoneMissing'];
  if (!isPlausible(phone)) return ['phoneWrong'];
  return verdict === null ? ['phoneDoubt', 'phoneDoubtSend'] : [];
}

/**
 * What is wrong with a draft. A number that is only unlikely is in doubt: `verdict` is to be '' once the visitor has
 * insisted on it, for numbers exist that no table knows.
 */
export function checkDraft(draft: CallbackDraft, slots: readonly Slot[], verdict: PhoneVerdict): Problems {
  const isGone = draft.slot !== null && chosenSlot(draft, slots) === undefined;
  const found: Record<Field, readonly CallbackKey[]> = {
    name: draft.name.trim() ? [] : ['nameMissing'],
    phone: checkPhone(draft.phone, verdict),
    slot: isGone ? ['slotGone'] : draft.slot === null ? ['slotMissing'] : [],
  };
  return Object.fromEntries(fields.filter((field) => found[field].length).map((field) => [field, found[field]]));
}
