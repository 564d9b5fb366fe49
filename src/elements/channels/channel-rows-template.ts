import { html, nothing, type TemplateResult } from 'lit';
import type { ChannelStatus } from '../../channels/channel-status.js';
import { heardAs, inDigits } from '../base/heard-as.js';
import type { ChannelRow, ChannelRows, Choice, UrgentLine } from './channel-rows.js';

/** Told when somebody presses a channel's link or button. */
export type OnSelect = (event: Event, status: ChannelStatus) => void;

/** Words in which a phone number goes to the next line as a whole, where there is room for it, and is heard digit by digit. */
function unbroken({ words, number }: Choice): TemplateResult | string {
  const start = number ? words.indexOf(number) : -1;
  if (start < 0) return words;
  const heard = heardAs(number, inDigits(number));
  return html`${words.slice(0, start)}<span class="number">${heard}</span>${words.slice(start + number.length)}`;
}

/** @param about the id of what describes it */
function controlTemplate(choice: Choice, about: string, onSelect: OnSelect): TemplateResult {
  const { status, control, words, link, isExpanded } = choice;
  const select = (event: Event) => onSelect(event, status);
  if (control === 'words') return html`<span part="action" tabindex="-1">${unbroken(choice)}</span>`;
  if (link) {
    return html`<a part="action" href=${link.href} rel=${link.rel ?? nothing} aria-describedby=${about} @click=${select}
      >${unbroken(choice)}</a
    >`;
  }
  return html`<button
    part="action"
    type="button"
    aria-describedby=${about}
    aria-expanded=${isExpanded === null ? nothing : `${isExpanded}`}
    @click=${select}
  >
    ${words}
  </button>`;
}

function formTemplate({ form, formWords }: Choice): TemplateResult | typeof nothing {
  return form ? html`<div class="form" ?hidden=${!form.isShown}>${formWords}${form.element}</div>` : nothing;
}

function abroadTemplate({ abroad, status }: ChannelRow, onSelect: OnSelect): TemplateResult | typeof nothing {
  if (!abroad) return nothing;
  const { before, number, href, after } = abroad;
  return html`<span part="note"
    >${before}<a href=${href} @click=${(event: Event) => onSelect(event, status)}
      >${heardAs(number, inDigits(number))}</a
    >${after}</span
  >`;
}

/** What is heard between two sentences, and not seen. */
const separator = html`<span class="unseen">. </span>`;

const heardOnly = (words: string) => (words ? html`<span class="unseen">${words}. </span>` : nothing);

/** How it is, and when there is an answer. */
function aboutTemplate({ isLit, tag, line, heard, more, carried }: ChannelRow, recommended: string): TemplateResult {
  return html`${heardOnly(isLit ? recommended : '')}${heardOnly(tag)}${
    line.seen ? html`<span part="when">${heardAs(line.seen, line.heard)}</span>${separator}` : nothing
  }${heardOnly(heard)}${more ? html`<span part="more">${more}</span>` : nothing}
  ${carried ? html`${separator}<span part="carried">${carried}</span>` : nothing}`;
}

/** @param recommended the word for the way that lights up */
function rowTemplate(row: ChannelRow, index: number, recommended: string, onSelect: OnSelect): TemplateResult {
  const { status, mood, isOnScreenOnly, isQuiet, isLit, notes, printed } = row;
  const about = `about-${index}`;
  return html`<li
    part=${isLit ? 'channel recommended' : 'channel'}
    class="is-${mood}${isOnScreenOnly ? ' screen' : ''}${isQuiet ? ' quiet' : ''}${isLit ? ' best' : ''}"
    data-channel=${status.channel.id}
  >
    <div class="head">
      ${controlTemplate(row, about, onSelect)}
      <span class="about" id=${about}>${aboutTemplate(row, recommended)}</span>
      ${notes.map((note) => html`<span part="note">${note}</span>`)} ${abroadTemplate(row, onSelect)}
      ${printed ? html`<span class="printed">${printed}</span>` : nothing}
    </div>
    ${formTemplate(row)}
  </li>`;
}

/** The list of the channels that are not urgent. */
export function rowsTemplate({ rows, label, recommended }: ChannelRows, onSelect: OnSelect): TemplateResult {
  return html`<ul part="list" role="list" tabindex="-1" aria-label=${label}>
    ${rows.map((row, index) => (row ? rowTemplate(row, index, recommended, onSelect) : nothing))}
  </ul>`;
}

/** A line about an urgent channel. */
function urgentTemplate(line: UrgentLine, index: number, onSelect: OnSelect): TemplateResult {
  const { status, isOnScreenOnly, question, before, after, carried } = line;
  const { id } = status.channel;
  const about = `urgent-${index}`;
  const control = controlTemplate(line, about, onSelect);
  return html`<div part="urgent" class=${isOnScreenOnly ? 'screen' : nothing} data-channel=${id}>
    <strong id=${about}>${question}</strong>
    <span>${before}<span class="kept">${control}${after.slice(0, 1)}</span>${after.slice(1)}</span>
    ${carried ? html`<span part="carried">${carried}</span>` : nothing} ${formTemplate(line)}
  </div>`;
}

/** The lines about urgent channels. */
export function urgentLines({ urgent }: ChannelRows, onSelect: OnSelect): unknown {
  return urgent.map((line, index) => urgentTemplate(line, index, onSelect));
}
