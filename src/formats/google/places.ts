import { isRecord } from '../../schedule/document/json.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import type { Lose } from '../losses/import-losses.js';

type Data = Readonly<Record<string, unknown>>;

/** The keys of an answer, or of a file, that hold locations. */
const wrapping = ['result', 'places', 'locations', 'results', 'candidates'];

/** What may be a location, and the JSON pointer to it. */
type Found = readonly [location: unknown, path: string];

function unwrapped(data: unknown, path = ''): Found[] {
  if (Array.isArray(data)) return data.flatMap((each, index) => unwrapped(each, `${path}/${index}`));
  const key = isRecord(data) ? wrapping.find((each) => isRecord(data[each]) || Array.isArray(data[each])) : undefined;
  return key === undefined ? [[data, path]] : unwrapped((data as Data)[key], `${path}/${key}`);
}

/** Where hours stand: in a Business Profile, in the new Places API, in the old one. */
const hourKeys = ['regularHours', 'specialHours', 'regularOpeningHours', 'opening_hours'] as const;

/** The first location with hours; the others are lost. Undefined when there is none. */
export function locationIn(data: unknown, lose: Lose): readonly [location: Data, path: string] | undefined {
  const found = unwrapped(data).filter((each): each is readonly [Data, string] => {
    const [location] = each;
    return isRecord(location) && hourKeys.some((key) => location[key] !== undefined);
  });
  const [first, ...others] = found;
  for (const [value, path] of others) lose({ code: 'unsupported', path, value });
  return first;
}

const namesOfDays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** A moment of a week as a Business Profile writes it; the value itself where it is none. */
function moment(value: unknown): { readonly day: unknown; readonly time: unknown } {
  const { day, hour, minute, time } = isRecord(value) ? value : {};
  const [, hours, minutes] = /^(\d\d)(\d\d)$/.exec(String(time)) ?? [];
  const name = namesOfDays[Number(day)];
  if (hours !== undefined) return { day: name, time: `${hours}:${minutes}` };
  return { day: name, time: isRecord(value) ? { hours: hour ?? 0, minutes: minute ?? 0 } : undefined };
}

const isAlways = (periods: readonly unknown[]) =>
  periods.length === 1 && isRecord(periods[0]) && periods[0].close === undefined && isRecord(periods[0].open);

/** The periods of a week; one that opens on Sunday and never closes is all week (so the documentation of Places). */
function periodsOf(hours: unknown): unknown {
  const periods = isRecord(hours) ? hours.periods : undefined;
  if (!Array.isArray(periods)) return hours;
  if (isAlways(periods)) {
    const wholeDay = (day: string) => ({ openDay: day, openTime: {}, closeDay: day, closeTime: { hours: 24 } });
    return { periods: namesOfDays.map(wholeDay) };
  }
  return {
    periods: periods.map((period: unknown) => {
      if (!isRecord(period)) return period;
      const [open, close] = [moment(period.open), moment(period.close)];
      return { openDay: open.day, openTime: open.time, closeDay: close.day, closeTime: close.time };
    }),
  };
}

/** The country of an address in parts, as either API writes them. */
function countryOfParts(parts: unknown): unknown {
  const part = listOf(parts).find((each) => isRecord(each) && listOf(each.types).includes('country'));
  return isRecord(part) ? (part.shortText ?? part.short_name) : undefined;
}

/** What of a place is known by other names in a profile; the rest keeps its own. */
const renamed = [
  ...['regularOpeningHours', 'opening_hours', 'displayName', 'name', 'internationalPhoneNumber', 'nationalPhoneNumber'],
  ...['international_phone_number', 'formatted_phone_number', 'businessStatus', 'business_status'],
  ...['addressComponents', 'address_components'],
  // Who knows the week and the special days needs none of these.
  ...['currentOpeningHours', 'current_opening_hours', 'utcOffsetMinutes', 'utc_offset', 'id', 'place_id', 'types'],
];

function nameOf({ displayName, name }: Data): unknown {
  return isRecord(displayName) ? displayName.text : (displayName ?? name);
}

/** A place as a Business Profile would say it; a location of one is itself. */
export function profileOf(place: Data): Data {
  const hours = place.regularOpeningHours ?? place.opening_hours;
  if (hours === undefined) return place;
  const phone =
    place.internationalPhoneNumber ??
    place.international_phone_number ??
    place.nationalPhoneNumber ??
    place.formatted_phone_number;
  const country = countryOfParts(place.addressComponents ?? place.address_components);
  const language = isRecord(place.displayName) ? place.displayName.languageCode : undefined;
  const rest = Object.entries(place).filter(([key]) => !renamed.includes(key));
  const given = {
    title: nameOf(place),
    languageCode: language,
    regularHours: periodsOf(hours),
    phoneNumbers: phone === undefined ? undefined : { primaryPhone: phone },
    storefrontAddress: country === undefined ? undefined : { regionCode: country },
    openInfo: { status: place.businessStatus ?? place.business_status },
  };
  const told = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...rest, ...told]);
}

/** A place in what was read, of one in the profile that was made of it. */
export function pathInPlace(place: Data, path: string): string {
  const key = place.regularOpeningHours === undefined ? 'opening_hours' : 'regularOpeningHours';
  return place[key] === undefined ? path : path.replace('/regularHours', `/${key}`);
}
