import { html, type TemplateResult } from 'lit';
import { readHours, type SpokenHours, type HoursOptions } from '../../messages/hours/hours-subjects.js';
import { describePaper } from '../../messages/hours/hours.js';
import type { HoursKey } from '../../messages/hours/hours-words.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import { showTables } from './hours-tables.js';
import type { LazyPart } from '../base/lazy-part.js';
import type { Speaking } from '../base/know.js';

/** What the element shows. */
export interface HoursView {
  readonly content: TemplateResult;
  /** The language of its words. */
  readonly language: string;
}

export type ShowHours = (hours: SpokenHours) => unknown;

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
  { schedule, manner, speech }: Speaking<StatusKey | HoursKey>,
  show: ShowHours,
  options: HoursOptions,
): HoursView | null {
  const hours = readHours(schedule, speech, options);
  if (!hours) return null;
  const content = show(hours);
  const { asOf, phones } = describePaper(hours);
  return {
    content: html`${content}
      <p class="paper">${[asOf, ...phones].map((line) => html`<span>${line}</span>`)}</p>`,
    language: manner.catalog.language,
  };
}
