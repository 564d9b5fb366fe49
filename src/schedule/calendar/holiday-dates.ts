import { dayNumber, weekday } from './dates.js';

type Rule = (year: number) => number | null;

/** Easter Sunday (Gregorian): the Sunday after the paschal full moon, after Gauss with the corrections for long cycles. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const early = epact > 28 || (epact > 27 && golden > 10) ? 1 : 0;
  const fullMoon = dayNumber(year, 3, 21) + epact - early;
  return fullMoon + 7 - ((weekday(fullMoon) + 1) % 7);
}

const afterEaster =
  (days: number): Rule =>
  (year) =>
    easter(year) + days;

const on =
  (month: number, dayOfMonth: number): Rule =>
  (year) =>
    dayNumber(year, month, dayOfMonth);

/** The first such weekday (0 is Monday) on or after a date. */
const firstFrom =
  (dayOfWeek: number, month: number, dayOfMonth: number): Rule =>
  (year) => {
    const earliest = dayNumber(year, month, dayOfMonth);
    return earliest + ((dayOfWeek - weekday(earliest) + 7) % 7);
  };

/** The British weekday in place of a date: so many days later when that is a Saturday, a Sunday, a Monday; else none. */
const insteadOf =
  (month: number, dayOfMonth: number, saturday = 2, sunday = 1, monday = 0): Rule =>
  (year) => {
    const day = dayNumber(year, month, dayOfMonth);
    const shift = [monday, 0, 0, 0, 0, saturday, sunday][weekday(day)];
    return shift ? day + shift : null;
  };

/** Koninklijk besluit of 12 June 2013: the 27th of April, or the day before when that is a Sunday. */
const kingsDay: Rule = (year) => {
  const day = dayNumber(year, 4, 27);
  return weekday(day) === 6 ? day - 1 : day;
};

/*
 * The rules in force today, for every year. Sources:
 * NL: Algemene termijnenwet art. 3. BE: koninklijk besluit of 18 April 1974, and the communities' decrees on their own days.
 * DE: Einigungsvertrag art. 2(2) and the Feiertagsgesetze of the Länder. FR: Code du travail L3133-1 and L3134-13.
 * GB: Banking and Financial Dealings Act 1971, St Andrew's Day Bank Holiday (Scotland) Act 2007, and gov.uk/bank-holidays
 * for the substitutes. What was moved only once (early May in 2020, spring in 2022) is not here.
 */
const rules = {
  'new-years-day': on(1, 1),
  'new-years-day-substitute': insteadOf(1, 1),
  'second-of-january': on(1, 2), // Scotland
  // Also when the 2nd is a Monday: then that day stands in for the 1st.
  'second-of-january-substitute': insteadOf(1, 2, 2, 2, 1),
  epiphany: on(1, 6),
  'carnival-sunday': afterEaster(-49),
  'rose-monday': afterEaster(-48),
  'shrove-tuesday': afterEaster(-47),
  'ash-wednesday': afterEaster(-46),
  'womens-day': on(3, 8),
  'saint-patricks-day': on(3, 17),
  'saint-patricks-day-substitute': insteadOf(3, 17),
  'maundy-thursday': afterEaster(-3),
  'good-friday': afterEaster(-2),
  'holy-saturday': afterEaster(-1),
  'easter-sunday': afterEaster(0),
  'easter-monday': afterEaster(1),
  'kings-day': kingsDay,
  'labour-day': on(5, 1),
  'early-may-bank-holiday': firstFrom(0, 5, 1),
  'remembrance-day': on(5, 4), // Netherlands
  'liberation-day': on(5, 5), // Netherlands
  'victory-day': on(5, 8),
  'ascension-day': afterEaster(39),
  'whit-sunday': afterEaster(49),
  'whit-monday': afterEaster(50),
  'corpus-christi': afterEaster(60),
  'spring-bank-holiday': firstFrom(0, 5, 25),
  'flemish-community-day': on(7, 11),
  'battle-of-the-boyne': on(7, 12),
  'battle-of-the-boyne-substitute': insteadOf(7, 12),
  'bastille-day': on(7, 14),
  'belgian-national-day': on(7, 21),
  'scottish-summer-bank-holiday': firstFrom(0, 8, 1),
  'assumption-day': on(8, 15),
  'summer-bank-holiday': firstFrom(0, 8, 25),
  'world-childrens-day': on(9, 20), // Thuringia
  'french-community-day': on(9, 27),
  'german-unity-day': on(10, 3),
  'reformation-day': on(10, 31),
  'all-saints-day': on(11, 1),
  'armistice-day': on(11, 11),
  'german-community-day': on(11, 15),
  'repentance-day': firstFrom(2, 11, 16), // Saxony: the Wednesday before 23 November
  'saint-andrews-day': on(11, 30),
  'saint-andrews-day-substitute': insteadOf(11, 30),
  'saint-nicholas-eve': on(12, 5),
  'christmas-eve': on(12, 24),
  'christmas-day': on(12, 25),
  'christmas-day-substitute': insteadOf(12, 25, 2, 2),
  'boxing-day': on(12, 26),
  'boxing-day-substitute': insteadOf(12, 26, 2, 2),
  'new-years-eve': on(12, 31),
} satisfies Readonly<Record<string, Rule>>;

export type HolidayName = keyof typeof rules;

/** The names of holidays in the Netherlands, Belgium, Germany, France and Great Britain that `holidayDay` can compute. */
export const holidayNames: readonly string[] = Object.keys(rules);

/** The day number of a holiday in a year; null when it does not fall in that year (most substitutes), or the name is not known. */
export function holidayDay(name: string, year: number): number | null {
  return Object.hasOwn(rules, name) ? rules[name as HolidayName](year) : null;
}
