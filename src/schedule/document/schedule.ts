import type { ScheduleDocument } from './definition/document-schema.js';
import { listOf } from '../calendar/list-of.js';
import { copyOf } from './json.js';
import { channelTypes, type ChannelType } from './channel-types.js';

/** What the document's keys mean when they are left out. */
const defaults = {
  language: 'nl',
  tone: 'formal',
  refreshMinutes: 15,
  hours: 'unknown',
  breaks: [],
  exceptions: [],
  versions: [],
  channels: [],
  texts: {},
} as const satisfies Partial<ScheduleDocument>;

/** The day number of a holiday in a year; null when it does not fall in that year. */
export type HolidayDay = (name: string, year: number) => number | null;

type WithDefaults = Omit<ScheduleDocument, keyof typeof defaults | 'compiled'> & {
  readonly [Key in keyof typeof defaults]: NonNullable<ScheduleDocument[Key]>;
};

/** A document that has been checked, with its defaults. */
export interface Schedule extends WithDefaults {
  /** The holidays; only there when the document names some. */
  readonly holidayDay?: HolidayDay | undefined;
}

/** A copy of a document, without what is the owner's own and what was compiled of it (which may be anything, however deep). */
export function copyOfDocument(document: ScheduleDocument): ScheduleDocument {
  return copyOf({ ...document, compiled: undefined });
}

/** The schedule of a valid document. */
export function createSchedule(document: ScheduleDocument, holidayDay?: HolidayDay): Schedule {
  const given = Object.entries(document).filter(([, value]) => value !== undefined);
  return { ...defaults, ...(Object.fromEntries(given) as unknown as WithDefaults), holidayDay };
}

export type Channel = Schedule['channels'][number];
export type ChannelOf<Type extends ChannelType> = Extract<Channel, { readonly type: Type }>;
export type Exception = Schedule['exceptions'][number];
export type Break = Schedule['breaks'][number];
export type Version = NonNullable<Channel['versions']>[number];
export type Override = Exclude<NonNullable<Schedule['override']>, readonly unknown[]>;

/** Hours as the document gives them. */
export type Hours = NonNullable<Exception['hours']>;

/** The hours of one day: a keyword, or intervals. */
export type DayHours = Extract<NonNullable<Channel['hours']>, string | readonly unknown[]>;

/** An interval as the document gives it. */
export type GivenInterval = Exclude<DayHours, string>[number];

/** All rules of a document that may name channels. */
export function rulesOf(document: ScheduleDocument | Schedule): readonly Pick<Exception, 'channels'>[] {
  const { breaks = [], exceptions = [], versions = [], override, channels = [] } = document;
  const owners = [...exceptions, ...versions, ...channels.flatMap((channel) => channel.versions ?? [])];
  return [...breaks, ...owners.flatMap((owner) => owner.breaks ?? []), ...exceptions, ...listOf(override)];
}

type Typed = Pick<Channel, 'type'>;

/** Whether people answer at once on it; the other channels can be used at any time. */
export function isLive({ type }: Typed): boolean {
  return channelTypes[type] !== 'later';
}

/** Whether people are to be visited there, if anybody answers at once on it. */
export function isCounter({ type }: Typed): boolean {
  return channelTypes[type] === 'counter';
}

/** Whether people may turn to it with any question: it is neither for what is urgent nor for one purpose only. */
export function isForAll({ urgent, limitedTo }: Pick<Channel, 'urgent' | 'limitedTo'>): boolean {
  return !urgent && limitedTo === undefined;
}

/**
 * The channels that say whether the organisation can be reached: live ones that are for all, a counter only when there is no
 * other. Where none is for all, those for one purpose: then it can be reached for that only.
 */
export function decidingChannels({ channels }: Pick<Schedule, 'channels'>): readonly Channel[] {
  const calm = channels.filter((channel) => isLive(channel) && !channel.urgent);
  const general = calm.filter(isForAll);
  const live = general.length ? general : calm;
  const distant = live.filter((channel) => !isCounter(channel));
  return distant.length ? distant : live;
}
