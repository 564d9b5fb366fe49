import { html, nothing, type TemplateResult } from 'lit';
import type { SpokenHours } from '../../messages/hours/hours-subjects.js';
import {
  describeMarks,
  describeUnusualDays,
  describeWeek,
  type HoursMarks,
  type HoursRow,
  type HoursTable,
} from '../../messages/hours/hours.js';

type Line = HoursRow['lines'][number];

function renderLine({ time, remark, stretch, isNow }: Line, { now }: HoursMarks): TemplateResult {
  return html`<div class="line ${stretch.state} ${isNow ? 'now' : ''}">
    <span class="time">${time}</span>
    ${remark ? html`<span class="remark">${remark}</span>` : nothing}
    ${isNow ? html`<span part="now">${now}</span>` : nothing}
  </div>`;
}

/** Why it is so stands beside a single line, and below more. */
function renderLines({ lines, remarks }: HoursRow, marks: HoursMarks): TemplateResult {
  const reasons = remarks.map((remark) => html`<div part="reason">${remark}</div>`);
  const content = html`${lines.map((line) => renderLine(line, marks))} ${reasons}`;
  return lines.length < 2 ? html`<div class="line">${content}</div>` : content;
}

function renderRow(row: HoursRow, marks: HoursMarks): TemplateResult {
  const { head, isToday } = row;
  return html`<tr part=${isToday ? 'row today' : 'row'} aria-current=${isToday ? 'date' : nothing}>
    <th scope="row" part="days">${head} ${isToday ? html`<span part="today-mark">${marks.today}</span>` : nothing}</th>
    <td part="hours">${renderLines(row, marks)}</td>
  </tr>`;
}

/** Hours as people know them from the door of a shop. */
function hoursTable({ title, rows, hasDates }: HoursTable, marks: HoursMarks): TemplateResult {
  return html`<table part="table" class=${hasDates ? 'with-dates' : ''}>
    <caption part="title">
      ${title}
    </caption>
    <tbody>
      ${rows.map((row) => renderRow(row, marks))}
    </tbody>
  </table>`;
}

/** Tables for all, or, where there is a picture, for those who do not see it. */
export function hoursTables(hours: SpokenHours, list: readonly HoursTable[], className = ''): unknown {
  if (!list.length) return nothing;
  const marks = describeMarks(hours);
  return html`<div class="tables ${className}">${list.map((table) => hoursTable(table, marks))}</div>`;
}

/** The week in tables. */
export function showTables(hours: SpokenHours): unknown {
  return hoursTables(hours, [...describeWeek(hours), ...describeUnusualDays(hours)]);
}
