import { html, nothing, svg, type TemplateResult } from 'lit';
import { hourWords } from '../../messages/hours/hours-lines.js';
import { pictureDay, pictureWeek, type HoursPicture, type HoursPictures } from '../../messages/hours/hours-pictures.js';
import type { SpokenHours } from '../../messages/hours/hours-subjects.js';
import { describeWeek } from '../../messages/hours/hours.js';
import { describeUnusualDays } from '../../messages/hours/unusual-days.js';
import type { Stretch } from '../../schedule/stretches.js';
import { axisFor, hoursAlong, placeOn, type Axis } from './hours-geometry.js';
import { hoursTables, showTables, tellTable, weekTables } from './hours-tables.js';

/*
 * Pictures of days. Places along the axis are per cents and heights are em: the words in a picture keep their size, and
 * no style attribute is needed (FAILURES 29). Where words run from right to left, so does the time (see the styles).
 *
 * Not every page has pictures, so this is loaded when one asks for them.
 */

const thickness = 0.5;
const distance = 0.75;

/** The looks of lanes: a bar, dashes, dots and ticks, which stay apart without their colours. */
const looks = 4;
const laneClass = (lane: number) => `lane-${lane % looks}`;

/** Something drawn in a lane, from one place to another, with its top there (em). */
interface Mark {
  readonly from: string;
  readonly until: string;
  readonly width: string;
  readonly top: number;
}

/** What is open is a line as thick as a bar, but for the first lane; what is open for some people only is an empty bar, and a break a thread. */
function draw(state: string, lane: number, { from, until, width, top }: Mark): TemplateResult {
  if (state !== 'break' && (lane % looks === 0 || state !== 'open')) {
    return svg`<rect class="bar ${state}" x=${from} y="${top}em" width=${width} height="${thickness}em" rx="0.25em"></rect>`;
  }
  const middle = `${top + thickness / 2}em`;
  return svg`<line class=${state === 'break' ? state : `bar ${state}`} x1=${from} x2=${until} y1=${middle} y2=${middle}></line>`;
}

function bar({ start, end, state }: Stretch, axis: Axis, row: number, lane: number): TemplateResult | typeof nothing {
  const from = placeOn(axis, start);
  const until = placeOn(axis, end);
  if (state === 'closed' || state === 'unknown' || until <= from) return nothing;
  return draw(state, lane, { from: `${from}%`, until: `${until}%`, width: `${until - from}%`, top: row * distance });
}

function nowLine({ now }: HoursPicture, axis: Axis, height: number): TemplateResult | typeof nothing {
  if (now === null || now < axis.from || now > axis.until) return nothing;
  const place = `${placeOn(axis, now)}%`;
  return svg`<line class="now-line" part="now-line" x1=${place} x2=${place} y1="-0.35em" y2="${height + 0.35}em"></line>`;
}

/** Some lanes in one drawing; `first` is the number of the first of them. */
function drawing(picture: HoursPicture, axis: Axis, lanes: HoursPicture['lanes'], first: number): TemplateResult {
  const height = (lanes.length - 1) * distance + thickness;
  return html`<svg class="drawing" width="100%" height="${height}em">
    ${lanes.map(
      (stretches, index) =>
        svg`<g class=${laneClass(first + index)}>${stretches.map((stretch) => bar(stretch, axis, index, first + index))}</g>`,
    )}
    ${nowLine(picture, axis, height)}
  </svg>`;
}

function anchorAt(place: number): string {
  if (place < 2) return 'start';
  return place > 98 ? 'end' : 'middle';
}

/** How much of the axis words take, in per cent, where it is at its narrowest (320 pixels). */
const widthOf = (words: string) => 3.5 * words.length + 2;

/** Two words on the scale cover each other when they are nearer than half their widths. */
const isApart = (one: string, other: string, distance: number) => distance > (widthOf(one) + widthOf(other)) / 2;

/** The hours below the drawings, and where it is now. What lies too near to that is not named. */
function scale({ locale, now: word }: HoursPictures, axis: Axis, now: number | null): TemplateResult {
  const at = now !== null && now >= axis.from && now <= axis.until ? placeOn(axis, now) : null;
  const most = widthOf(hourWords(locale, 22)) > 12 ? 4 : 7; // "10 PM" takes more room than "22"
  const hours = hoursAlong(axis, most)
    .map((hour) => ({ place: placeOn(axis, hour * 60), words: hourWords(locale, hour) }))
    .filter(({ place, words }) => at === null || isApart(words, word, Math.abs(place - at)));
  return html`<svg class="scale" width="100%" height="1.2em">
    ${hours.map(({ place, words }) => svg`<text x="${place}%" y="1em" text-anchor=${anchorAt(place)}>${words}</text>`)}
    ${at === null ? nothing : svg`<text class="now-word" x="${at}%" y="1em" text-anchor=${anchorAt(at)}>${word}</text>`}
  </svg>`;
}

const swatch = (lane: number, state: string) =>
  html`<svg class="swatch" width="1.5em" height="0.5em">
    <g class=${laneClass(lane)}>${draw(state, lane, { from: '0', until: '1.5em', width: '1.5em', top: 0 })}</g>
  </svg>`;

/** What the lanes are, where that does not stand beside them, and what other states look like. */
function legend({ names, remarks }: HoursPictures, namesLanes: boolean): TemplateResult | typeof nothing {
  const lanes = namesLanes && names.length > 1 ? names.map((name, lane) => ({ name, lane, state: 'open' })) : [];
  const entries = [...lanes, ...remarks.map(({ remark, lane, state }) => ({ name: remark, lane, state }))];
  if (!entries.length) return nothing;
  return html`<div class="legend">
    ${entries.map(({ name, lane, state }) => html`<span>${swatch(lane, state)} <span class="entry">${name}</span></span>`)}
  </div>`;
}

/** Words beside a picture in brief speak of the break already. */
const withoutBreaks = (pictures: HoursPictures): HoursPictures => ({
  ...pictures,
  remarks: pictures.remarks.filter(({ state }) => state !== 'break'),
});

/** One day in brief: the ribbons close below each other, and what they are in one line. */
function briefRibbons(pictures: HoursPictures): TemplateResult {
  const picture = pictures.pictures[0]!;
  const axis = axisFor(picture.lanes.flat(), picture.now);
  return html`<div part="picture" class="picture brief" aria-hidden="true">
    ${drawing(picture, axis, picture.lanes, 0)} ${scale(pictures, axis, picture.now)}
    ${legend(withoutBreaks(pictures), true)}
  </div>`;
}

/** One day: a ribbon for each of the ways to reach people, with its name. */
function dayRibbons(pictures: HoursPictures): TemplateResult {
  const picture = pictures.pictures[0]!;
  const axis = axisFor(picture.lanes.flat(), picture.now);
  return html`<div part="picture" class="picture day" aria-hidden="true">
    ${picture.lanes.map(
      (stretches, lane) =>
        html`<span class="name">${pictures.names[lane]}</span>${drawing(picture, axis, [stretches], lane)}`,
    )}
    <span></span>${scale(pictures, axis, picture.now)} ${legend(pictures, false)}
  </div>`;
}

function weekRow(picture: HoursPicture, axis: Axis): TemplateResult {
  const mark = picture.isToday ? 'name today' : 'name';
  return html`<span class=${mark}>${picture.title}</span>${
      picture.closed ? html`<span class="shut">${picture.closed}</span>` : drawing(picture, axis, picture.lanes, 0)
    }`;
}

/** The week: a row for each day, with all ribbons below each other: what fills a break is seen below it. */
function weekRibbons(pictures: HoursPictures): TemplateResult {
  const days = pictures.pictures;
  const now = days.find((picture) => picture.now !== null)?.now ?? null;
  const axis = axisFor(
    days.flatMap(({ lanes }) => lanes.flat()),
    now,
  );
  return html`<div part="picture" class="picture week" aria-hidden="true">
    ${legend(pictures, true)} ${days.map((picture) => weekRow(picture, axis))}
    <span></span>${scale(pictures, axis, null)}
  </div>`;
}

const heading = (title: string) => html`<p class="heading" aria-hidden="true">${title}</p>`;

/** The week, for who prints it. */
const paper = (hours: SpokenHours) => weekTables(hours, describeWeek(hours), describeUnusualDays(hours), 'paper');

/** The day that matters; null when there is none to draw. What people print is the table of the week. */
function showDayAs(
  hours: SpokenHours,
  draw: (pictures: HoursPictures) => TemplateResult,
  isBrief: boolean,
): TemplateResult | null {
  const day = pictureDay(hours);
  if (!day) return null;
  const { pictures, table } = day;
  const isNamed = !isBrief || !pictures.pictures[0]!.isToday;
  const heard = isBrief
    ? html`<div class="unseen">${tellTable(hours, table)}.</div>`
    : hoursTables(hours, [table], 'unseen');
  return html`${isNamed ? heading(table.title) : nothing} ${draw(pictures)} ${heard} ${paper(hours)}`;
}

/** The day that matters. */
export const showDay = (hours: SpokenHours) => showDayAs(hours, dayRibbons, false) ?? showTables(hours);

/** The same in brief, for beside words that speak of today: where there is nothing to draw, these say so. */
export const showRibbon = (hours: SpokenHours) => showDayAs(hours, briefRibbons, true) ?? paper(hours);

/** The week. What people hear and print is its tables; the unusual days after it are there for all to see. */
export function showWeek(hours: SpokenHours): TemplateResult {
  const pictures = pictureWeek(hours);
  const week = describeWeek(hours);
  return html`${week.apart.length < 2 ? heading(week.apart[0]!.title) : nothing} ${weekRibbons(pictures)}
  ${weekTables(hours, week, [], 'instead')} ${hoursTables(hours, describeUnusualDays(hours))}`;
}
