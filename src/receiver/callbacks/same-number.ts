import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CallbackRequest } from '../../channels/callback-request.js';
import { withoutExtension } from '../../channels/phone-extension.js';

/** Whether a number in E.164, if there is one, is the number that was typed. */
export function isSameNumber({ phone, phoneE164 }: Pick<CallbackRequest, 'phone' | 'phoneE164'>): boolean {
  if (!phoneE164) return true;
  const known = parsePhoneNumberFromString(phoneE164);
  if (!known) return false;
  // Some countries have another way to begin an international number than 00; who fills in a form is anywhere.
  const typed = parsePhoneNumberFromString(withoutExtension(phone).replace(/^\D*00/, '+'), {
    ...(known.country ? { defaultCountry: known.country } : { defaultCallingCode: known.countryCallingCode }),
    extract: false,
  });
  return typed?.number === known.number;
}

const costly: readonly (string | undefined)[] = ['PREMIUM_RATE', 'SHARED_COST'];

/** Whether to call a number costs more than others, or nobody can tell as it was not recognised: then its begin says so. */
export function isCostly({ phone, phoneE164 }: Pick<CallbackRequest, 'phone' | 'phoneE164'>): boolean {
  if (phoneE164) return costly.includes(parsePhoneNumberFromString(phoneE164)?.getType());
  return /^\D*0?90[0-9]/.test(phone);
}
