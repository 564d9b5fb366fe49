import { html, nothing, type TemplateResult } from 'lit';
import { pictureDay, pictureWeek, type HoursPictures } from '../messages/hours-pictures.js';
import { readHours, type Hours, type HoursOptions } from '../messages/hours-subjects.js';
import { describeMarks, describePaper, describeUnusualDays, describeWeek, type HoursTable } from '../messages/hours.js';
import { evaluateChannel, evaluateOrganisation } from '../schedule/evaluate.js';
import type { HoursKey } from '../schedule/hours-text-keys.js';
import type { StatusKey } from '../schedule/status-text-keys.js';
import { dayRibbon, weekRibbons } from './hours-pictures.js';
import { hoursTable } from './hours-tables.js';
import type { Known } from './schedule-element.js';

/** What the element shows. */
export interface HoursView {
  readonly content: TemplateResult;
  /** The language of its words. */
  readonly language: string;
  /** The next instant at which something else is to be seen; null when there is none. */
  readonly changesAt: number | null;
}

interface Part {
  readonly content: unknown;
  /** Whether a line shows where in the day it is now. */
  readonly hasNow: boolean;
}

const minuteLength = 60_000;

const hasNow = ({ pictures }: HoursPictures) => pictures.some(({ now }) => now !== null);

/** At the next midnight at the latest. */
function nextBoundary({ schedule, speech: { instant }, subjects }: Hours): number | null {
  const channels = subjects.flatMap(({ channels: each }) => each);
  const evaluations = channels.map(({ id }) => evaluateChannel(schedule, id, instant));
  const ends = [...evaluations, evaluateOrganisation(schedule, instant)].map(({ stableUntil }) => stableUntil);
  return Math.min(...ends.filter((end) => end !== null)) || null;
}

/** Tables for all, or, where there is a picture, for those who do not see it. */
function tables(hours: Hours, list: readonly HoursTable[], className: string): unknown {
  if (!list.length) return nothing;
  const marks = describeMarks(hours);
  return html`<div class=${className}>${list.map((table) => hoursTable(table, marks))}</div>`;
}

const heading = (title: string) => html`<p class="heading" aria-hidden="true">${title}</p>`;

function ribbonPart(hours: Hours): Part {
  const day = pictureDay(hours);
  const week = tables(hours, [...describeWeek(hours), ...describeUnusualDays(hours)], day ? 'tables paper' : 'tables');
  if (!day) return { content: week, hasNow: false };
  const { pictures, table } = day;
  return {
    content: html`${heading(table.title)} ${dayRibbon(pictures)} ${tables(hours, [table], 'tables unseen')} ${week}`,
    hasNow: hasNow(pictures),
  };
}

function weekPart(hours: Hours): Part {
  const pictures = pictureWeek(hours);
  const week = describeWeek(hours);
  return {
    content: html`${week.length < 2 ? heading(week[0]!.title) : nothing} ${weekRibbons(pictures)}
    ${tables(hours, week, 'tables instead')} ${tables(hours, describeUnusualDays(hours), 'tables')}`,
    hasNow: hasNow(pictures),
  };
}

function tablePart(hours: Hours): Part {
  return { content: tables(hours, [...describeWeek(hours), ...describeUnusualDays(hours)], 'tables'), hasNow: false };
}

function partFor(view: string | null): (hours: Hours) => Part {
  if (view === 'ribbon') return ribbonPart;
  return view === 'week' ? weekPart : tablePart;
}

/** What there is to see of the hours of a schedule in a view; null when nothing is known of them. */
export function lookAtHours(
  { schedule, instant, manner }: Known<StatusKey | HoursKey>,
  view: string | null,
  options: HoursOptions,
): HoursView | null {
  const hours = readHours(schedule, instant, manner, options);
  if (!hours) return null;
  const part = partFor(view)(hours);
  const { asOf, phones } = describePaper(hours);
  const boundary = nextBoundary(hours);
  const nextMinute = instant - (instant % minuteLength) + minuteLength;
  return {
    content: html`${part.content}
      <p class="paper">${[asOf, ...phones].map((line) => html`<span>${line}</span>`)}</p>`,
    language: manner.catalog.language,
    changesAt: part.hasNow ? Math.min(nextMinute, boundary ?? Infinity) : boundary,
  };
}
