import * as v from 'valibot';
import { weekdays } from '../../calendar/day-selectors.js';
import { holidayNames } from '../../calendar/holiday-dates.js';
import { isRecord } from '../json.js';
import {
  anyList,
  byType,
  channelIds,
  choice,
  filledRecord,
  filledText,
  format,
  list,
  object,
  oneOf,
  oneOfAllowed,
  oneOrMore,
  text,
  wholeNumber,
} from './schema-parts.js';

const intervalDefinition = byType({
  string: format('interval'),
  object: object({
    time: format('interval'),
    limitedTo: v.optional(filledText),
    state: v.optional(oneOf('appointment', 'unknown')),
    note: v.optional(text),
    cost: v.optional(text),
  }),
});

type IntervalDefinition = typeof intervalDefinition;
/** A name for the type, so that declarations do not write it out. */
export interface IntervalSchema extends IntervalDefinition {}

const interval: IntervalSchema = intervalDefinition;
const intervals = anyList(interval, 24);

const keywords = ['always', 'closed', 'unknown', 'appointment', 'outside'] as const;

function hoursByType(...allowed: readonly (typeof keywords)[number][]) {
  const word = oneOfAllowed('refers-to-itself', keywords, allowed);
  const selectors = filledRecord(format('day-selector'), byType({ string: word, array: intervals }));
  return { string: word, array: intervals, object: selectors };
}

const anyHours = hoursByType(...keywords);

const organisationHoursDefinition = byType(hoursByType('always', 'closed', 'unknown'));

type OrganisationHoursDefinition = typeof organisationHoursDefinition;
/** A name for the type, which is too long to be written out in declarations (TS7056). */
export interface OrganisationHours extends OrganisationHoursDefinition {}

/** The organisation's own hours: they cannot refer to the organisation's hours. */
export const organisationHours: OrganisationHours = organisationHoursDefinition;
const channelHoursDefinition = byType(anyHours);

type ChannelHoursDefinition = typeof channelHoursDefinition;
/** A name for the type, which is too long to be written out in declarations (TS7056). */
export interface ChannelHours extends ChannelHoursDefinition {}

/** The hours of a channel, or of an override. */
export const channelHours: ChannelHours = channelHoursDefinition;

const likeHours = object({ like: oneOf(...weekdays) });
const isLike = (value: unknown) => isRecord(value) && Object.hasOwn(value, 'like');
const rosterOrLike = choice([likeHours, anyHours.object], 'object', (value) =>
  isLike(value) ? likeHours : anyHours.object,
);
const exceptionHours = byType({ ...anyHours, object: rosterOrLike });

const pause = { name: v.optional(text), time: format('interval'), channels: v.optional(channelIds) };
const date = format('date');

const weeklyBreakDefinition = object(
  { ...pause, days: v.optional(format('day-selector')), from: v.optional(date), until: v.optional(date) },
  'range',
);

type WeeklyBreakDefinition = typeof weeklyBreakDefinition;
/** A name for the type, which is too long to be written out in declarations (TS7056). */
export interface WeeklyBreak extends WeeklyBreakDefinition {}

/** A weekly pause of an open channel. */
export const weeklyBreak: WeeklyBreak = weeklyBreakDefinition;

const exceptionDefinition = object(
  {
    date: v.optional(oneOrMore('string', format('exception-date'))),
    holiday: v.optional(oneOrMore('string', oneOf(...holidayNames))),
    offset: v.optional(wholeNumber(-366, 366)),
    days: v.optional(format('day-selector')),
    hours: v.optional(exceptionHours),
    opens: v.optional(format('time')),
    closes: v.optional(format('time')),
    extra: v.optional(list(interval, 24)),
    breaks: v.optional(list(object(pause), 50)),
    note: v.optional(text),
    reason: v.optional(text),
    channels: v.optional(channelIds),
  },
  'exception',
);

type ExceptionSchemaDefinition = typeof exceptionDefinition;
/** A name for the type, which is too long to be written out in declarations (TS7056). */
export interface ExceptionSchema extends ExceptionSchemaDefinition {}

/** Days that differ from the weekly hours. */
export const exception: ExceptionSchema = exceptionDefinition;

const moment = v.optional(format('date-time'));

const overrideDefinition = object(
  { hours: channelHours, from: moment, until: moment, channels: v.optional(channelIds), reason: v.optional(text) },
  'override',
);

type OverrideSchemaDefinition = typeof overrideDefinition;
/** A name for the type, which is too long to be written out in declarations (TS7056). */
export interface OverrideSchema extends OverrideSchemaDefinition {}

/** The switch of the moment. */
export const override: OverrideSchema = overrideDefinition;

/** New weekly hours from a day on. */
export function versionOf<Hours extends v.GenericSchema>(hours: Hours) {
  return object(
    { from: date, until: v.optional(date), hours: v.optional(hours), breaks: v.optional(anyList(weeklyBreak, 50)) },
    'range',
  );
}
