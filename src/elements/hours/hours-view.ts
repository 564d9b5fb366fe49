import { html, type TemplateResult } from 'lit';
import { readHours, type SpokenHours, type HoursOptions } from '../../messages/hours/hours-subjects.js';
import { describePaper } from '../../messages/hours/hours.js';
import { minuteLength } from '../../schedule/calendar/dates.js';
import { evaluateChannel, evaluateOrganisation } from '../../schedule/evaluate.js';
import type { HoursKey } from '../../messages/hours/hours-words.js';
import { earliest } from '../../schedule/calendar/spans.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import { showTables, type HoursPart } from './hours-tables.js';
import type { LazyPart } from '../base/lazy-part.js';
import type { Known } from '../base/know.js';

/** What the element shows. */
export interface HoursView {
  readonly content: TemplateResult;
  /** The language of its words. */
  readonly language: string;
  /** The next instant at which something else is to be seen; null when there is none. */
  readonly changesAt: number | null;
}

export type ShowHours = (hours: SpokenHours) => HoursPart;

/** At the next midnight at the latest. */
function nextBoundary({ schedule, speech: { instant }, subjects }: SpokenHours): number | null {
  const channels = subjects.flatMap(({ channels: each }) => each);
  const evaluations = channels.map(({ id }) => evaluateChannel(schedule, id, instant));
  return earliest([...evaluations, evaluateOrganisation(schedule, instant)].map(({ stableUntil }) => stableUntil));
}

/** What shows hours in a view: tables for as long as what draws cannot be loaded; undefined when that has yet to be tried. */
export function showIn(
  view: string | null,
  drawings: LazyPart<typeof import('./hours-drawings.js')>,
): ShowHours | undefined {
  if (!view || !/^(day|ribbon|week)$/.test(view)) return showTables;
  const drawn = drawings.want();
  if (!drawn) return drawn === null ? showTables : undefined;
  return view === 'day' ? drawn.showDay : view === 'week' ? drawn.showWeek : drawn.showRibbon;
}

/** What there is to see of the hours of a schedule; null when nothing is known of them. */
export function lookAtHours(
  { schedule, instant, manner }: Known<StatusKey | HoursKey>,
  show: ShowHours,
  options: HoursOptions,
): HoursView | null {
  const hours = readHours(schedule, instant, manner, options);
  if (!hours) return null;
  const { content, hasNow } = show(hours);
  const { asOf, phones } = describePaper(hours);
  const boundary = nextBoundary(hours);
  const nextMinute = instant - (instant % minuteLength) + minuteLength;
  return {
    content: html`${content}
      <p class="paper">${[asOf, ...phones].map((line) => html`<span>${line}</span>`)}</p>`,
    language: manner.catalog.language,
    changesAt: hasNow ? earliest([nextMinute, boundary]) : boundary,
  };
}
