/** A weekday of a rule (0 is Monday), and which of them in its month or year: the last is -1. */
interface RuleDay {
  readonly weekday: number;
  readonly nth: number | null;
}

/** A rule by which whole days return (RFC 5545, 3.3.10). An empty list says nothing. */
export interface RecurrenceRule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number | null;
  /** As it is written; empty when it has no end. */
  readonly until: string;
  readonly wkst: number;
  readonly byMonth: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byDay: readonly RuleDay[];
  readonly bySetPos: readonly number[];
}

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const known = 'FREQ INTERVAL COUNT UNTIL WKST BYMONTH BYWEEKNO BYYEARDAY BYMONTHDAY BYDAY BYSETPOS RSCALE SKIP'.split(
  ' ',
);

type Parts = Readonly<Record<string, string>>;

/** Whole numbers other than 0, up to a size; null when they are none. */
function numbers(text: string | undefined, most: number, least = -most): number[] | null {
  if (text === undefined) return [];
  const found = text.split(',').map((each) => (/^[+-]?\d{1,3}$/.test(each) ? Number(each) : 0));
  return found.every((each) => each !== 0 && each >= least && each <= most) ? found : null;
}

function ruleDays(text: string | undefined): RuleDay[] | null {
  if (text === undefined) return [];
  const found = text.split(',').map((each): RuleDay | null => {
    const [, nth, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(each) ?? [];
    const weekday = names.indexOf(name);
    return weekday < 0 || Number(nth ?? 1) === 0 ? null : { weekday, nth: nth === undefined ? null : Number(nth) };
  });
  return found.includes(null) ? null : (found as RuleDay[]);
}

function partsOf(text: string): Parts | null {
  const pairs = text
    .toUpperCase()
    .split(';')
    .filter(Boolean)
    .map((part) => part.split('='));
  const parts = Object.fromEntries(pairs) as Parts;
  const isKnown = pairs.every(([name = '', value]) => known.includes(name) && value);
  return isKnown && pairs.length === Object.keys(parts).length ? parts : null;
}

/** What may not stand together, by the standard; or is read otherwise by every reader. */
const disagreements: readonly ((rule: RecurrenceRule, hasNth: boolean) => boolean)[] = [
  ({ freq }, hasNth) => hasNth && (freq === 'DAILY' || freq === 'WEEKLY'),
  ({ byWeekNo }, hasNth) => hasNth && byWeekNo.length > 0,
  ({ freq, byWeekNo, byYearDay }) => freq !== 'YEARLY' && byWeekNo.length + byYearDay.length > 0,
  ({ freq, byMonthDay }) => freq === 'WEEKLY' && byMonthDay.length > 0,
  // Of weeks without a weekday some readers take every day.
  ({ byWeekNo, byDay }) => byWeekNo.length > 0 && !byDay.length,
  ({ byWeekNo, byMonth, byMonthDay, byYearDay }) =>
    byWeekNo.length > 0 && byMonth.length + byMonthDay.length + byYearDay.length > 0,
  ({ byYearDay, byMonth, byMonthDay }, hasNth) =>
    byYearDay.length > 0 && (hasNth || byMonth.length + byMonthDay.length > 0),
  ({ bySetPos, byDay, byMonthDay, byYearDay, byWeekNo, byMonth }) =>
    bySetPos.length > 0 && ![byDay, byMonthDay, byYearDay, byWeekNo, byMonth].some((part) => part.length),
];

function isPlain(rule: RecurrenceRule): boolean {
  const hasNth = rule.byDay.some(({ nth }) => nth !== null);
  return !disagreements.some((isOdd) => isOdd(rule, hasNth));
}

/** The lists of a rule; null where one cannot be read. */
function listsOf(parts: Parts) {
  const lists = {
    byMonth: numbers(parts['BYMONTH'], 12, 1),
    byWeekNo: numbers(parts['BYWEEKNO'], 53),
    byYearDay: numbers(parts['BYYEARDAY'], 366),
    byMonthDay: numbers(parts['BYMONTHDAY'], 31),
    byDay: ruleDays(parts['BYDAY']),
    bySetPos: numbers(parts['BYSETPOS'], 366),
  };
  type Lists = { readonly [Key in keyof typeof lists]: NonNullable<(typeof lists)[Key]> };
  return Object.values(lists).includes(null) ? null : (lists as Lists);
}

/** How often it returns; null where that cannot be read. */
function repetitionOf({ FREQ, INTERVAL = '1', COUNT, UNTIL = '', WKST = 'MO' }: Parts) {
  const freq = frequencies.find((each) => each === FREQ);
  const wkst = names.indexOf(WKST);
  const isCounted = /^[1-9]\d{0,4}$/.test(INTERVAL) && /^([1-9]\d{0,5})?$/.test(COUNT ?? '');
  if (!freq || wkst < 0 || !isCounted || (COUNT && UNTIL)) return null;
  return { freq, wkst, interval: Number(INTERVAL), count: COUNT ? Number(COUNT) : null, until: UNTIL };
}

const isOurCalendar = ({ RSCALE = 'GREGORIAN', SKIP = 'OMIT' }: Parts) => `${RSCALE} ${SKIP}` === 'GREGORIAN OMIT';

function ruleOf(text: string): RecurrenceRule | null {
  const parts = partsOf(text);
  if (!parts || !isOurCalendar(parts)) return null;
  const [lists, repetition] = [listsOf(parts), repetitionOf(parts)];
  const rule = lists && repetition && { ...lists, ...repetition };
  return rule && isPlain(rule) ? rule : null;
}

const mostKept = 1000;
const kept = new Map<string, RecurrenceRule | null>();

/** Reads a rule; null for one that is not well written, has times of the day, another calendar, or a meaning that readers do not agree on. */
export function readRule(text: string): RecurrenceRule | null {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const rule = ruleOf(text);
  kept.set(text, rule);
  return rule;
}
