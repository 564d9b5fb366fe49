import { formatDate } from '../../schedule/calendar/dates.js';
import { holidayDay } from '../../schedule/calendar/holiday-dates.js';

/** Countries whose holidays are known, by ISO 3166-1 code. */
export type HolidayCountry = 'NL' | 'BE' | 'DE' | 'FR' | 'GB';

/** A holiday in one year. */
export interface HolidayCandidate {
  /** The name that a document gives it: `kings-day`. */
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `official` in the whole country, `regional` in a part of it, `customary`: many close, no law says so. */
  readonly kind: 'official' | 'regional' | 'customary';
}

type Kinds = Readonly<Record<HolidayCandidate['kind'], string>>;

/*
 * Which days are whose. Sources as in schedule/calendar/holiday-dates.ts:
 * NL: Algemene termijnenwet art. 3(1), and the Sundays of Easter and Whitsun; it puts Good Friday on a par with them (3(2)),
 * but many offices are open then. No law gives a day off. BE: koninklijk besluit of 18 April 1974 art. 1 (ten days); the
 * communities' decrees. DE: Einigungsvertrag art. 2(2) and the Feiertagsgesetze; what all sixteen Länder have is official.
 * FR: Code du travail L3133-1; L3134-13 for Alsace and Moselle. GB: Banking and Financial Dealings Act 1971, schedule 1, and
 * gov.uk/bank-holidays; official is what England and Wales, Scotland and Northern Ireland share.
 */
const calendars: Readonly<Record<HolidayCountry, Kinds>> = {
  NL: {
    official:
      'new-years-day easter-sunday easter-monday kings-day liberation-day ascension-day whit-sunday whit-monday christmas-day boxing-day',
    regional: '',
    customary:
      'carnival-sunday rose-monday shrove-tuesday good-friday remembrance-day saint-nicholas-eve christmas-eve new-years-eve',
  },
  BE: {
    official:
      'new-years-day easter-monday labour-day ascension-day whit-monday belgian-national-day assumption-day all-saints-day armistice-day christmas-day',
    regional: 'flemish-community-day french-community-day german-community-day',
    customary: 'easter-sunday whit-sunday boxing-day christmas-eve new-years-eve',
  },
  DE: {
    official:
      'new-years-day good-friday easter-monday labour-day ascension-day whit-monday german-unity-day christmas-day boxing-day',
    regional:
      'epiphany womens-day easter-sunday whit-sunday corpus-christi assumption-day world-childrens-day reformation-day all-saints-day repentance-day',
    customary:
      'carnival-sunday rose-monday shrove-tuesday ash-wednesday maundy-thursday holy-saturday christmas-eve new-years-eve',
  },
  FR: {
    official:
      'new-years-day easter-monday labour-day victory-day ascension-day whit-monday bastille-day assumption-day all-saints-day armistice-day christmas-day',
    regional: 'good-friday boxing-day',
    customary: 'easter-sunday whit-sunday christmas-eve new-years-eve',
  },
  GB: {
    official:
      'new-years-day new-years-day-substitute good-friday early-may-bank-holiday spring-bank-holiday christmas-day christmas-day-substitute boxing-day boxing-day-substitute',
    regional:
      'second-of-january second-of-january-substitute saint-patricks-day saint-patricks-day-substitute easter-monday battle-of-the-boyne battle-of-the-boyne-substitute scottish-summer-bank-holiday summer-bank-holiday saint-andrews-day saint-andrews-day-substitute',
    customary: 'easter-sunday christmas-eve new-years-eve',
  },
};

const kinds = ['official', 'regional', 'customary'] as const;

/**
 * The holidays of a country in a year (0 to 9999) that an organisation may choose from, in the order of the calendar. Those
 * that a year does not have, such as most substitutes, are left out.
 */
export function listHolidays(country: HolidayCountry, year: number): readonly HolidayCandidate[] {
  const candidates = kinds.flatMap((kind) =>
    calendars[country][kind]
      .split(' ')
      .filter(Boolean)
      .flatMap((name) => {
        const day = holidayDay(name, year);
        return day === null ? [] : [{ name, date: formatDate(day), kind }];
      }),
  );
  return candidates.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
