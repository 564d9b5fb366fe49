import { dayLength } from '../../schedule/calendar/dates.js';
import { isLive, type Channel, type ChannelOf, type Schedule } from '../../schedule/document/schedule.js';
import { textIn, type Text } from '../../schedule/document/text.js';
import { lostBreaks, lostKeys, lostRuleTexts, lostStates, lostTime, pathOf } from '../losses/export-losses.js';
import type { Loss } from '../losses/loss.js';
import { carriedKeys, reachOf } from './contact-points.js';
import type { JsonLd } from './json-ld.js';
import { specificationsOf } from './to-specifications.js';
import { timetableOf, type Timetable } from '../timetable/timetable.js';

/** Reads a timetable (null: the organisation's) and writes texts, for one organisation at one moment. */
interface Writing {
  readonly schedule: Schedule;
  timetableOf(channelId: string | null): Timetable;
  read(text: Text | undefined): string;
}

function writingOf(schedule: Schedule, instant: number, language: string, days: number): Writing {
  const known = new Map<string | null, Timetable>();
  const window = [instant, instant + days * dayLength] as const;
  return {
    schedule,
    timetableOf(channelId) {
      const timetable =
        known.get(channelId) ?? timetableOf(schedule, channelId, window, { nights: 'begun', which: [] });
      known.set(channelId, timetable);
      return timetable;
    },
    read: (text = '') => textIn(text, language, schedule.language),
  };
}

/** A property that is left out when there is nothing to say. */
const given = (key: string, value: unknown): JsonLd =>
  value === '' || value === undefined || (Array.isArray(value) && !value.length) ? {} : { [key]: value };

/** Whether the hours can be told: where nothing is open, but not all is closed, silence is better than "closed". */
function canTell({ seasons, exceptions }: Timetable): boolean {
  const states = [...seasons.flatMap(({ rules }) => rules), ...exceptions].flatMap(({ stretches }) =>
    stretches.map(({ state }) => state),
  );
  return seasons.length > 0 && (states.includes('open') || states.every((state) => state === 'break'));
}

function hoursOf({ timetableOf: read, read: readText }: Writing, channelId: string | null) {
  const timetable = read(channelId);
  const none = { weekly: [] as JsonLd[], special: [] as JsonLd[] };
  return canTell(timetable) ? specificationsOf(timetable, (text) => readText(text)) : none;
}

function contactPoint(writing: Writing, channel: Channel, reach: JsonLd): JsonLd {
  const { weekly, special } = isLive(channel) ? hoursOf(writing, channel.id) : { weekly: [], special: [] };
  return {
    '@type': 'ContactPoint',
    '@id': `#${channel.id}`,
    ...given('name', writing.read(channel.label)),
    ...given('description', writing.read(channel.note)),
    contactType: channel.urgent ? 'emergency' : 'customer service',
    ...reach,
    availableLanguage: writing.schedule.language,
    ...given('hoursAvailable', [...weekly, ...special]),
  };
}

/** The hours of a place: only places have a property for special ones. */
function placeHours(writing: Writing, channelId: string | null): JsonLd {
  const { weekly, special } = hoursOf(writing, channelId);
  return { ...given('openingHoursSpecification', weekly), ...given('specialOpeningHoursSpecification', special) };
}

function place(writing: Writing, { id, label, note, address, url }: ChannelOf<'visit'>): JsonLd {
  return {
    '@id': `#${id}`,
    ...given('name', writing.read(label)),
    ...given('description', writing.read(note)),
    ...given('address', writing.read(address)),
    ...given('url', url),
    ...placeHours(writing, id),
  };
}

const hourKeys = ['id', 'label', 'note', 'hours', 'versions', 'from', 'until'];

function lossesOfChannel(writing: Writing, channel: Channel): Loss[] {
  const path = pathOf(writing.schedule, channel.id);
  const carried = carriedKeys(channel);
  if (!carried) return [{ code: 'channel', path, value: channel.type }];
  const usual = (key: string) =>
    (key === 'urgent' && !channel.urgent) || (key === 'whenUnavailable' && channel.whenUnavailable === 'show');
  const keyLosses = lostKeys(channel, path, [...hourKeys, ...carried]).filter(
    (loss) => !usual(loss.path.slice(path.length + 1)),
  );
  if (!isLive(channel)) return [...keyLosses, ...lostKeys({ hours: channel.hours }, path, [])];
  const timetable = writing.timetableOf(channel.id);
  return [...keyLosses, ...lostStates(timetable, path), ...lostBreaks(timetable, path)];
}

const documentKeys = ['version', 'timeZone', 'language', 'organisation', 'hours', 'breaks', 'exceptions', 'versions'];
const ownKeys = [...documentKeys, 'override', 'channels', 'validThrough', 'holidayDay', '$schema', 'tone', 'texts'];

function lossesOf(writing: Writing, withoutLive: boolean): Loss[] {
  const { schedule } = writing;
  const { organisation, channels, tone, texts, timeZone, refreshMinutes } = schedule;
  const whole = writing.timetableOf(null);
  const all = [whole, ...channels.filter(isLive).map(({ id }) => writing.timetableOf(id))];
  // Reasons name the days that differ; a name of a break, a note and what hours are limited to have no place.
  const words = lostRuleTexts(schedule, whole.first + 1, isLive, (key) => key !== 'reason' && key !== 'limitedTo');
  const settings = { ...(tone === 'formal' ? {} : { tone }), ...(Object.keys(texts).length ? { texts } : {}) };
  return [
    { code: 'time-zone', path: '/timeZone', value: timeZone },
    ...lostTime(schedule, all),
    ...words,
    ...lostKeys(organisation ?? {}, '/organisation', ['name']),
    ...lostKeys(schedule, '', [...ownKeys, ...(refreshMinutes === 15 ? ['refreshMinutes'] : [])]),
    ...lostKeys(settings, '', []),
    ...(withoutLive ? [...lostStates(whole, ''), ...lostBreaks(whole, '')] : []),
    ...channels.flatMap((channel) => lossesOfChannel(writing, channel)),
  ];
}

/**
 * The organisation in the vocabulary of schema.org, for `<script type="application/ld+json">`: its channels as contact
 * points with their hours, and every day from that of `instant` (epoch milliseconds) on that differs from the week,
 * so many days ahead. Names are in the language (BCP 47), else in the document's.
 *
 * Hours that are limited, by appointment or unknown are left out, as schema.org would call them open. One counter, or an
 * organisation without live channels, makes the organisation a place, with special opening hours of its own; several counters are its locations.
 */
export function toJsonLd(
  schedule: Schedule,
  instant: number,
  language: string = schedule.language,
  days = 400,
): { readonly data: JsonLd; readonly lost: readonly Loss[] } {
  const writing = writingOf(schedule, instant, language, days);
  const { channels, organisation } = schedule;
  const visits = channels.filter((channel) => channel.type === 'visit');
  const [visit] = visits;
  const withoutLive = !channels.some((channel) => isLive(channel) && !channel.urgent);
  const contactPoints = channels.flatMap((channel) => {
    const reach = reachOf(channel);
    return reach ? [contactPoint(writing, channel, reach)] : [];
  });
  const isPlace = visits.length === 1 || withoutLive;
  const data = {
    '@context': 'https://schema.org',
    '@type': isPlace ? ['Organization', 'LocalBusiness'] : 'Organization',
    ...(visits.length === 1 && visit ? place(writing, visit) : withoutLive ? placeHours(writing, null) : {}),
    ...given('name', writing.read(organisation?.name)),
    ...given('contactPoint', contactPoints),
    ...given(
      'location',
      visits.length > 1 ? visits.map((each) => ({ '@type': 'Place', ...place(writing, each) })) : [],
    ),
  };
  return { data, lost: lossesOf(writing, withoutLive) };
}

/** JSON-LD as the element that goes into the head of a page. No text in it can end the element. */
export function toJsonLdScript(data: JsonLd): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}
