import { html, nothing, type TemplateResult } from 'lit';
import type { ChannelLink } from '../../channels/links.js';
import type { CallbackWords } from '../../messages/callback/callback.js';

/** Another way, for who could not send it here. */
export interface OtherWay {
  /** Null for what is opened on the page. */
  readonly link: ChannelLink | null;
  readonly label: string;
  /** What there is to say about it; may be empty. */
  readonly detail: string;
  /** Instead of following the link. */
  readonly act?: (event: Event) => void;
}

const check = html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="10" />
  <path d="m7.5 12.4 3 3 6-6.6" />
</svg>`;

/** That it was received, what was promised, and to which number. */
export function sentTemplate(
  words: CallbackWords,
  shown: { readonly promise: string; readonly yours: string; readonly phone: string },
  again: () => void,
): TemplateResult {
  const { promise, yours } = shown;
  const phone = shown.phone.replaceAll(' ', '\u00a0');
  return html`<div part="sent">
    ${check}
    <div part="confirmation" tabindex="-1">
      <p>${words.line('sentTitle')}.</p>
      <p class="outcome">${promise}</p>
    </div>
    <p>${[yours, words.line('sentNumber', { phone })].filter(Boolean).map((line) => html`<span>${line}. </span>`)}</p>
    <p><button type="button" part="again" @click=${again}>${words.line('anotherRequest')}</button></p>
  </div>`;
}

function wayTemplate({ link, label, detail, act }: OtherWay): TemplateResult {
  const click = (event: Event) => act?.(event);
  const way = link
    ? html`<a href=${link.href} rel=${link.rel ?? nothing} @click=${click}>${label}</a>`
    : html`<button type="button" @click=${click}>${label}</button>`;
  return html`<li>${way}${detail ? html` <span>${detail}</span>` : nothing}</li>`;
}

/** That it was not sent (as far as anyone knows), and what can be done about it. */
export function failedTemplate(title: string, rest: string, ways: readonly OtherWay[]): TemplateResult {
  return html`<div part="failure" tabindex="-1" role="group" aria-labelledby="failure-title">
    <p id="failure-title"><strong>${title}</strong></p>
    <p>${rest}</p>
    ${
      ways.length
        ? html`<ul>
            ${ways.map(wayTemplate)}
          </ul>`
        : nothing
    }
  </div>`;
}
