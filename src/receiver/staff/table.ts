import type { StaffColumn, StaffWords } from '../../messages/makers/receiver/staff-words.js';
import type { StoredCallback } from '../store/callback-store.js';

const instant = (value: number | null) => (value === null ? '' : new Date(value).toISOString());

function cellsOf({ request, received, state, note, changed, changedBy }: StoredCallback, words: StaffWords) {
  const { name, phone, phoneE164, slot, question } = request;
  return {
    ...{ received: instant(received), state: words.states[state], name, phone, phoneE164, question, note },
    ...{ from: slot?.from ?? '', until: slot?.until ?? '', changed: instant(changed), changedBy },
  } satisfies Record<StaffColumn, string>;
}

/** A cell; what a spreadsheet would take for a formula is text. */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@|]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The list for a spreadsheet (CSV). */
export function tableOf(callbacks: readonly StoredCallback[], words: StaffWords): string {
  const columns = Object.keys(words.columns) as StaffColumn[];
  const rows = callbacks.map((callback) => cellsOf(callback, words));
  const lines = [
    columns.map((column) => words.columns[column]),
    ...rows.map((row) => columns.map((each) => row[each])),
  ];
  // Where a comma divides whole numbers from the rest, spreadsheets expect semicolons.
  const divider = words.language === 'nl' ? ';' : ',';
  return `\ufeff${lines.map((line) => line.map(cell).join(divider)).join('\r\n')}\r\n`;
}
