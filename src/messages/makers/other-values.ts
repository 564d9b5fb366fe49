import { repairDays } from './repair-days.js';

/** What people write in the place of a value: their own language's word, or another program's. */
const others: Readonly<Record<string, string>> = {
  always: 'altijd|24/7|24x7|24/24|dag en nacht|continu',
  closed: 'gesloten|dicht|geschlossen|fermé|off|close',
  unknown: 'onbekend',
  appointment: 'op afspraak|afspraak|by appointment|by-appointment',
  outside: 'buiten openingstijden|buiten kantooruren',
  phone: 'telefoon|telephone|tel|bellen|mobile',
  chat: 'livechat|live chat|chatten',
  visit: 'balie|bezoek|bezoekadres|langskomen|counter|address|adres',
  email: 'mail|mailen',
  callback: 'terugbellen|terugbelverzoek',
  form: 'formulier|contactformulier|contact form',
  video: 'beeldbellen|videobellen|video call',
  link: 'website|url',
  formal: 'formeel|u',
  informal: 'informeel|je|jij',
  minutes: 'minuut|minuten|min',
  hours: 'uur|uren',
  days: 'dag|dagen',
  'working-hours': 'werkuur|werkuren|business hours',
  'working-days': 'werkdag|werkdagen|workdays|business days',
  voicemail: 'antwoordapparaat',
  hide: 'verberg|verbergen|hidden|none',
  show: 'toon|tonen|visible',
  break: 'pauze',
  consumers: 'consumenten|klanten|customers',
  patients: 'patiënten|patienten|cliënten',
  tenants: 'huurders',
  citizens: 'burgers|inwoners|residents',
  students: 'studenten|leerlingen',
  members: 'leden',
  businesses: 'bedrijven|zakelijk',
};

/** Which of some values people mean by another word. */
export function valuesCalled(word: string, expected: readonly string[]): readonly string[] {
  const plain = word.trim().toLowerCase();
  const called = expected.filter((value) => Object.hasOwn(others, value) && others[value]!.split('|').includes(plain));
  return called.length ? called : repairDays(word).filter((day) => expected.includes(day));
}

/** A number or a truth that was written as a text; undefined where it is neither. */
export function plainlyMeant(value: unknown, types: readonly string[]): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = value.trim().toLowerCase();
  if (types.includes('number') && /^\d{1,6}$/.test(plain)) return plain;
  if (!types.includes('boolean')) return undefined;
  if (['true', 'ja', 'yes', 'aan', 'on'].includes(plain)) return 'true';
  return ['false', 'nee', 'no', 'uit', 'off'].includes(plain) ? 'false' : undefined;
}
