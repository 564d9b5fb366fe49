import { html, nothing, type TemplateResult } from 'lit';
import type { Loss } from '../../../formats/losses/loss.js';
import type { EditorWords } from '../../../messages/makers/editor/editor-words.js';
import { sayLossAlone } from '../../../messages/makers/losses.js';
import { capital, sayList } from '../week/say-week.js';

/** What was lost or assumed, in sentences: each once, with all the lines in which it is so. */
export function sayRemarks(words: EditorWords, lost: readonly Loss[]): string[] {
  const { file, losses } = words;
  const linesBySentence = new Map<string, Set<number>>();
  for (const { line, ...loss } of lost) {
    const sentence = file.instead[loss.code] ?? sayLossAlone(loss, losses);
    const lines = linesBySentence.get(sentence) ?? new Set();
    linesBySentence.set(sentence, line === undefined ? lines : lines.add(line));
  }
  return [...linesBySentence].map(([sentence, lines]) => {
    const named = sayList(words, [...lines].map(String));
    return lines.size ? file.line(named, lines.size, sentence) : capital(sentence);
  });
}

/** The same as a list with how many there are. */
export function remarksTemplate(words: EditorWords, remarks: readonly string[]): TemplateResult | typeof nothing {
  if (!remarks.length) return nothing;
  return html`<p>${words.file.remarks(remarks.length)}</p>
    <ul class="bullets">
      ${remarks.map((remark) => html`<li>${remark}</li>`)}
    </ul>`;
}
