/** What is known of a country that has one clock: its zone, its calling code, and what national numbers begin with (it falls away behind the code). */
interface Country {
  readonly zone: string;
  readonly code: string;
  readonly trunk: '0' | '';
}

const known: Readonly<Record<string, readonly [place: string, code: string, trunk?: '']>> = {
  AT: ['Vienna', '43'],
  BE: ['Brussels', '32'],
  BG: ['Sofia', '359'],
  CH: ['Zurich', '41'],
  CZ: ['Prague', '420', ''],
  DE: ['Berlin', '49'],
  DK: ['Copenhagen', '45', ''],
  EE: ['Tallinn', '372', ''],
  FI: ['Helsinki', '358'],
  FR: ['Paris', '33'],
  GB: ['London', '44'],
  GR: ['Athens', '30', ''],
  HR: ['Zagreb', '385'],
  IE: ['Dublin', '353'],
  IT: ['Rome', '39', ''],
  LI: ['Vaduz', '423', ''],
  LT: ['Vilnius', '370', ''],
  LU: ['Luxembourg', '352', ''],
  LV: ['Riga', '371', ''],
  MT: ['Malta', '356', ''],
  NL: ['Amsterdam', '31'],
  NO: ['Oslo', '47', ''],
  PL: ['Warsaw', '48', ''],
  RO: ['Bucharest', '40'],
  SE: ['Stockholm', '46'],
  SI: ['Ljubljana', '386'],
  SK: ['Bratislava', '421'],
};

/** A country by its code (ISO 3166-1); undefined where more than one clock is in use, or nothing is known. */
export function countryOf(country: string): Country | undefined {
  const key = country.toUpperCase();
  if (!Object.hasOwn(known, key)) return undefined;
  const [place, code, trunk = '0'] = known[key]!;
  return { zone: `Europe/${place}`, code, trunk };
}

/** The country (ISO 3166-1) that a time zone is the clock of. */
export function countryOfZone(zone: string): string | undefined {
  return Object.keys(known).find((country) => countryOf(country)?.zone === zone);
}

/** What people write in numbers, to be read more easily. */
const decoration = /\(0\)|[\s().\-–/]/g;

/** A national number (`020 123 45 67`) as it is called from anywhere; undefined when it is none of that country. */
export function internationalNumber(national: string, country: string): string | undefined {
  const found = countryOf(country);
  const digits = national.replace(decoration, '');
  if (!found || !/^\d{8,12}$/.test(digits) || !digits.startsWith(found.trunk) || digits.startsWith('00'))
    return undefined;
  return `+${found.code}${digits.slice(found.trunk.length)}`;
}
