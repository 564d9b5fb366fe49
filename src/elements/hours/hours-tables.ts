import { html, nothing, type TemplateResult } from 'lit';
import type { HoursMarks, HoursRow, HoursTable } from '../../messages/hours/hours.js';

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
export function hoursTable({ title, rows, hasDates }: HoursTable, marks: HoursMarks): TemplateResult {
  return html`<table part="table" class=${hasDates ? 'with-dates' : ''}>
    <caption part="title">
      ${title}
    </caption>
    <tbody>
      ${rows.map((row) => renderRow(row, marks))}
    </tbody>
  </table>`;
}
