import { html, nothing, type TemplateResult } from 'lit';
import { aloud } from '../../messages/aloud.js';
import type { SpokenHours } from '../../messages/hours/hours-subjects.js';
import {
  describeMarks,
  describeWeek,
  type HoursCell,
  type HoursMarks,
  type HoursRow,
  type HoursTable,
  type HoursWeek,
} from '../../messages/hours/hours.js';
import { describeUnusualDays } from '../../messages/hours/unusual-days.js';

type Line = HoursCell['lines'][number];

/** Parts beside each other. What the eye sees as a gap is heard as a pause: without it screen readers glue them together. */
const apart = (parts: readonly unknown[]) =>
  parts
    .filter((part) => part !== nothing)
    .map((part, index) => (index ? html`<span class="unseen">, </span>${part}` : part));

function renderLine({ time, remark, stretch, isNow }: Line, { now }: HoursMarks): TemplateResult {
  const parts = [
    html`<span class="time">${time}</span>`,
    remark ? html`<span class="remark">${remark}</span>` : nothing,
    isNow ? html`<span part="now">${now}</span>` : nothing,
  ];
  return html`<div class="line ${stretch.state} ${isNow ? 'now' : ''}">${apart(parts)}</div>`;
}

const renderReasons = (remarks: readonly string[]) => remarks.map((remark) => html`<div part="reason">${remark}</div>`);

/** Whom it is about and why it is so stand beside a single line, and around more. */
function renderCell({ whom, lines, remarks }: HoursCell, marks: HoursMarks): TemplateResult {
  const about = whom ? html`<span class="whom">${whom}<span class="unseen"> </span></span>` : nothing;
  const parts = apart([...lines.map((line) => renderLine(line, marks)), ...renderReasons(remarks)]);
  return lines.length < 2 ? html`<div class="line">${about}${parts}</div>` : html`${about}${parts}`;
}

/** Days as they are written, and as they are said where that differs. */
function renderDays(head: string): unknown {
  const heard = aloud(head);
  return heard === head ? head : html`<span aria-hidden="true">${head}</span><span class="unseen">${heard}</span>`;
}

/** The word for today stands beside a day, not below some of which it is one. */
function renderRow({ head, today, remarks, cells }: HoursRow, marks: HoursMarks, hasColumns: boolean): TemplateResult {
  const isToday = today === 'alone';
  const mark = isToday ? html`<span part="today-mark">${marks.today}</span>` : nothing;
  const told = cells.map((cell) => renderCell(cell, marks));
  return html`<tr part=${today ? 'row today' : 'row'} aria-current=${isToday ? 'date' : nothing}>
    <th scope="row" part="days">${apart([renderDays(head), mark, ...renderReasons(remarks)])}</th>
    ${hasColumns ? told.map((each) => html`<td part="hours">${each}</td>`) : html`<td part="hours">${apart(told)}</td>`}
  </tr>`;
}

const renderColumns = (columns: readonly string[]) =>
  html`<thead>
    <tr>
      <td></td>
      ${columns.map((name) => html`<th scope="col" part="column">${name}</th>`)}
    </tr>
  </thead>`;

/** Hours as people know them from the door of a shop. */
function hoursTable({ title, columns, rows, hasDates }: HoursTable, marks: HoursMarks): TemplateResult {
  const hasColumns = columns.length > 0;
  return html`<table part="table" class=${hasColumns ? 'together' : hasDates ? 'with-dates' : 'apart'}>
    <caption part="title">
      ${title}
    </caption>
    ${hasColumns ? renderColumns(columns) : nothing}
    <tbody>
      ${rows.map((row) => renderRow(row, marks, hasColumns))}
    </tbody>
  </table>`;
}

/** Tables for all, or, where there is a picture, for those who do not see it. */
export function hoursTables(hours: SpokenHours, list: readonly HoursTable[], className = ''): unknown {
  if (!list.length) return nothing;
  const marks = describeMarks(hours);
  return html`<div class="tables ${className}">${list.map((table) => hoursTable(table, marks))}</div>`;
}

/** A week, with more below it. The styles show the one table with columns where there is room for them, else those apart. */
export function weekTables(hours: SpokenHours, week: HoursWeek, more: readonly HoursTable[], className = ''): unknown {
  const { apart: tables, together } = week;
  const list = together ? [together, ...tables, ...more] : [...tables, ...more];
  return hoursTables(hours, list, together ? `${className} columns-${together.columns.length}` : className);
}

/** The week in tables. */
export const showTables = (hours: SpokenHours) => weekTables(hours, describeWeek(hours), describeUnusualDays(hours));

/** A table in words: below other words, its cells would be a dozen stops for a screen reader. */
export function tellTable(hours: SpokenHours, { title, rows }: HoursTable): string {
  const marks = describeMarks(hours);
  const lines = rows.map(({ head, cells }) => {
    const told = cells.flatMap(({ lines: list, remarks }) => [
      ...list.map(({ time, remark, isNow }) => [time, remark, isNow && marks.now].filter(Boolean).join(' ')),
      ...remarks,
    ]);
    return `${head}: ${told.join(', ')}`;
  });
  return [title, ...lines].join('. ');
}
