import { html, type TemplateResult } from 'lit';

/** Words that are heard in another way than they are seen: in full, or digit by digit. */
export function heardAs(seen: string, heard: string): TemplateResult | string {
  if (heard === seen) return seen;
  if (heard.startsWith(seen)) return html`${seen}<span class="unseen">${heard.slice(seen.length)}</span>`;
  return html`<span aria-hidden="true">${seen}</span><span class="unseen">${heard}</span>`;
}

/** A number as it is heard: "020 123" would be twenty thousand one hundred and twenty-three. */
export function inDigits(number: string): string {
  const groups = number.match(/\d+/g) ?? [];
  return (number.startsWith('+') ? '+' : '') + groups.map((group) => [...group].join(' ')).join(', ');
}
