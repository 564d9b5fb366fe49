/** Countries whose holidays are known, by ISO 3166-1 code. */
export type HolidayCountry = 'NL' | 'BE' | 'DE' | 'FR' | 'GB';

/** How a holiday is kept: `official` in the whole country, `regional` in a part of it, `customary`: many close, no law says so. */
export type HolidayKind = 'official' | 'regional' | 'customary';

type Kinds = Readonly<Record<HolidayKind, string>>;

/*
 * Which days are whose. Sources as in holiday-dates.ts:
 * NL: Algemene termijnenwet art. 3(1), and the Sundays of Easter and Whitsun; it puts Good Friday on a par with them (3(2)),
 * but many offices are open then. No law gives a day off. BE: koninklijk besluit of 18 April 1974 art. 1 (ten days); the
 * communities' decrees. DE: Einigungsvertrag art. 2(2) and the Feiertagsgesetze; what all sixteen Länder have is official.
 * FR: Code du travail L3133-1; L3134-13 for Alsace and Moselle. GB: Banking and Financial Dealings Act 1971, schedule 1, and
 * gov.uk/bank-holidays; official is what England and Wales, Scotland and Northern Ireland share.
 */
const holidays: Readonly<Record<HolidayCountry, Kinds>> = {
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

/** The names of a country's holidays of a kind, in the order of the year. */
export function holidaysOf(country: HolidayCountry, kind: HolidayKind): readonly string[] {
  return holidays[country][kind].split(' ').filter(Boolean);
}

/** By their time zones; what lies in several countries, or in none of these, has no entry. */
const countries: Readonly<Record<string, HolidayCountry>> = {
  'Europe/Amsterdam': 'NL',
  'Europe/Brussels': 'BE',
  'Europe/Berlin': 'DE',
  'Europe/Busingen': 'DE',
  'Europe/Paris': 'FR',
  'Europe/London': 'GB',
  'Europe/Belfast': 'GB',
};

/** The country (ISO 3166) that a time zone is of, if its public holidays are known here. */
export function countryOf(timeZone: string): HolidayCountry | null {
  return Object.hasOwn(countries, timeZone) ? countries[timeZone]! : null;
}
