import { html, svg, type TemplateResult } from 'lit';
import { everyDay } from '../../../formats/importing/document-notation.js';
import type { FirstWords } from '../../../messages/makers/editor/editor-words.js';
import { gapBreaks } from '../../document/gap-breaks.js';
import { dayMinutes } from '../../../schedule/calendar/dates.js';
import type { TimeRange } from '../../../schedule/calendar/time-ranges.js';
import type { BreakRow } from '../../document/breaks.js';
import type { DayKind, WeekGroup } from '../../document/week.js';
import { sayWeekday } from '../../fields/say-dates.js';

type Look = 'open' | 'vague' | 'unknown' | 'pause' | 'pause some';

interface Bar extends TimeRange {
  readonly look: Look;
}

const wholeDay: TimeRange = { start: 0, end: dayMinutes };

/** What nobody knows is not drawn as if people were there. */
function lookOf(kind: DayKind | null): Look {
  if (kind === null || kind === 'always') return 'open';
  return kind === 'unknown' ? 'unknown' : 'vague';
}

function barsOf({ kind, stretches }: WeekGroup): Bar[] {
  if (kind === 'closed') return [];
  if (kind !== 'times') return [{ ...wholeDay, look: lookOf(kind) }];
  const said = stretches.filter(({ state }) => state !== 'closed');
  const open = said.map(({ start, end, state }): Bar => ({ start, end, look: lookOf(state) }));
  return [...open, ...gapBreaks(stretches).map(({ start, end }): Bar => ({ start, end, look: 'pause' }))];
}

/** A break is one where something is open. */
const meets = ({ start, end }: TimeRange, bars: readonly Bar[]) =>
  bars.some((bar) => bar.start < end && start < bar.end);

/** The bars of a day, with what goes on from the day before. */
function barsOn(groups: readonly WeekGroup[], breaks: readonly BreakRow[], day: number): Bar[] {
  const begun = (of: number): Bar[] => {
    const open = groups.filter(({ days }) => days.includes(of)).flatMap(barsOf);
    const pauses = breaks.filter(({ days, range }) => days.includes(of) && meets(range, open));
    return [
      ...open,
      ...pauses.map(({ range, channels }): Bar => ({ ...range, look: channels ? 'pause some' : 'pause' })),
    ];
  };
  const late = begun((day + 6) % 7).filter(({ end }) => end > dayMinutes);
  const tails = late.map((bar): Bar => ({
    ...bar,
    start: Math.max(bar.start - dayMinutes, 0),
    end: bar.end - dayMinutes,
  }));
  const own = begun(day).filter(({ start }) => start < dayMinutes);
  return [...tails, ...own.map((bar): Bar => ({ ...bar, end: Math.min(bar.end, dayMinutes) }))];
}

const height = 12;

/** A break for some channels leaves the others below it. */
const drawn = ({ start, end, look }: Bar) =>
  svg`<rect class=${look} x=${start} y="0" width=${end - start} height=${look === 'pause some' ? height / 2 : height}></rect>`;

const hours = [6, 12, 18].map((hour) => hour * 60);

/** A picture of the week, for who sees it: all that it shows is said beside it. */
export function weekPicture(
  words: FirstWords,
  groups: readonly WeekGroup[],
  breaks: readonly BreakRow[],
): TemplateResult {
  const lines = hours.map((at) => svg`<line x1=${at} x2=${at} y1="0" y2=${height}></line>`);
  return html`<div class="picture" aria-hidden="true">
    <span></span>
    <span class="scale">${['0', '6', '12', '18', '24'].map((hour) => html`<span>${hour}</span>`)}</span>
    ${everyDay.map(
      (day) =>
        html`<span>${sayWeekday(words.language, day, 'short')}</span>
          <svg viewBox="0 0 ${dayMinutes} ${height}" preserveAspectRatio="none">
            ${barsOn(groups, breaks, day).map(drawn)}${lines}
          </svg>`,
    )}
  </div>`;
}
