import { countryOf, countryOfZone } from '../../channels/countries.js';
import { fitsFormat } from '../../schedule/document/string-formats.js';

/** Where an organisation is: its clock, and what numbers are dialled there. */
export interface Whereabouts {
  readonly timeZone: string | undefined;
  /** ISO 3166-1. */
  readonly country: string | undefined;
  readonly isCountryAssumed: boolean;
  /** Whether the clock was told from the country. */
  readonly isAssumed: boolean;
}

/**
 * By the zone that was given, or else that of the data, or else by the country, where it has one clock.
 *
 * @param own what the data call their zone
 * @param named the country that the data name
 */
export function findWhereabouts(given: string | undefined, own: unknown, named: string | undefined): Whereabouts {
  const told = given ?? (typeof own === 'string' && fitsFormat('time-zone', own) ? own : undefined);
  const timeZone = told ?? (named && countryOf(named)?.zone);
  return {
    timeZone,
    country: named ?? (timeZone && countryOfZone(timeZone)),
    isCountryAssumed: named === undefined,
    isAssumed: !told && !!timeZone,
  };
}
