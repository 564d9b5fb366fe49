import { html, type TemplateResult } from 'lit';

/** Words in which a phone number goes to the next line as a whole, where there is room for it (class `number`). */
export function keptNumber(words: string, number: string): TemplateResult | string {
  const start = number ? words.indexOf(number) : -1;
  if (start < 0) return words;
  return html`${words.slice(0, start)}<span class="number">${number}</span>${words.slice(start + number.length)}`;
}
