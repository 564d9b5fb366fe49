import { html, nothing, type TemplateResult } from 'lit';
import type { EditorWords } from '../../../messages/makers/editor/editor-words.js';

/** What was lost or assumed, as a list with how many there are. */
export function remarksTemplate({ file }: EditorWords, remarks: readonly string[]): TemplateResult | typeof nothing {
  if (!remarks.length) return nothing;
  return html`<p>${file.remarks(remarks.length)}</p>
    <ul class="remarks">
      ${remarks.map((remark) => html`<li>${remark}</li>`)}
    </ul>`;
}
