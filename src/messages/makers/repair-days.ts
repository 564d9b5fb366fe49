import { selectorPattern, weekdays } from '../../schedule/calendar/day-selectors.js';
import { dayLength } from '../../schedule/calendar/dates.js';
import { languageTags } from '../languages.js';

/** What people call several days at once. */
const together: Readonly<Record<string, string>> = {
  werkdagen: 'mon-fri',
  doordeweeks: 'mon-fri',
  weekdays: 'mon-fri',
  werktags: 'mon-fri',
  weekend: 'sat,sun',
  dagelijks: 'mon-sun',
  'elke dag': 'mon-sun',
  'alle dagen': 'mon-sun',
  daily: 'mon-sun',
  'every day': 'mon-sun',
  täglich: 'mon-sun',
};

/** Which of the days of a month, or of the weeks, in other words. */
const which: Readonly<Record<string, string>> = {
  '1e': '1st',
  eerste: '1st',
  first: '1st',
  '2e': '2nd',
  tweede: '2nd',
  second: '2nd',
  '3e': '3rd',
  derde: '3rd',
  third: '3rd',
  '4e': '4th',
  vierde: '4th',
  laatste: 'last',
  oneven: 'odd',
};

function listNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const weekday of ['short', 'long'] as const)
    for (const language of languageTags) {
      const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday });
      // 5 January 1970 was a Monday.
      weekdays.forEach((day, index) => names.set(format.format((index + 4) * dayLength).replace('.', ''), day));
    }
  return new Map([...names].map(([name, day]) => [name.toLowerCase(), day]));
}

let names: ReadonlyMap<string, string> | undefined;

/** The names of the weekdays in our languages, long and short, without dots. Eight formats of Intl take their time, once. */
const namesOfDays = () => (names ??= listNames());

/** The day that a word means, whole or abbreviated; undefined when none or several days begin so. */
function dayCalled(word: string, names: ReadonlyMap<string, string>): string | undefined {
  const exact = names.get(word) ?? names.get(word.replace(/(en|s)$/, ''));
  if (exact || word.length < 2) return exact;
  const begun = new Set([...names].filter(([name]) => name.startsWith(word)).map(([, day]) => day));
  return begun.size === 1 ? [...begun][0] : undefined;
}

function repairItem(item: string, names: ReadonlyMap<string, string>): string {
  if (Object.hasOwn(together, item)) return together[item]!;
  const [range = '', ordinal] = item.split(' ').reverse();
  const days = range.split('-').map((word) => dayCalled(word, names) ?? '');
  const begin = ordinal === undefined ? '' : `${which[ordinal] ?? ordinal} `;
  return `${begin}${days.join('-')}`;
}

/** Days as people write them: `ma-vr`, `Maandag t/m vrijdag` and `Mon–Fri` are `mon-fri`. */
export function repairDays(value: unknown): readonly string[] {
  if (typeof value !== 'string' || value.length > 60) return [];
  const plain = value
    .trim()
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/\s*(?:[-–—]|\bt\/m\b|\btot en met\b|\btot\b|\bto\b|\bbis\b|\bau\b)\s*/g, '-')
    .replace(/\s*(?:[,;&+]|\ben\b|\band\b|\bund\b|\bet\b)\s*/g, ',')
    .replace(/\s+/g, ' ');
  const meant = (Object.hasOwn(together, plain) ? [plain] : plain.split(','))
    .map((item) => repairItem(item, namesOfDays()))
    .join();
  return meant !== value && selectorPattern.test(meant) ? [meant] : [];
}
