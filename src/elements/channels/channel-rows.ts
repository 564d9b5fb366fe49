import { html, nothing, type TemplateResult } from 'lit';
import type { ChannelStatus } from '../../channels/channel-status.js';
import { linkFromAbroad, linkOf, type ChannelLink } from '../../channels/links.js';
import { numberOf, type ChannelCircumstances } from '../../messages/channels/channel-actions.js';
import { describeChannel, describeUrgent, type ChannelText } from '../../messages/channels/channels.js';
import { capital } from '../../messages/speech.js';
import { isLive, type Channel } from '../../schedule/document/schedule.js';
import { channelIcon } from './channel-icon.js';
import type { ChannelsShown } from './channels-shown.js';
import { keptNumber } from './kept-number.js';

/** What the list asks of the element that it stands in. */
export interface RowsHost {
  readonly ownerDocument: Document;
  circumstancesOf(channel: Channel): ChannelCircumstances;
  /** The form of a callback channel, if it was asked for; and whether it is shown. */
  formOf(channel: Channel): {
    readonly element: Element;
    readonly isShown: boolean;
  } | null;
  /** Whether what such forms take is there. */
  readonly formState: 'loading' | 'ready' | 'failed';
  /** What to say of that which goes along with a channel; empty when nothing does. */
  carriedTo(channel: Channel): string;
  select(event: Event, status: ChannelStatus): void;
}

interface Row {
  readonly shown: ChannelsShown;
  readonly host: RowsHost;
  readonly status: ChannelStatus;
  readonly text: Pick<ChannelText, 'action'>;
}

function linkTo(
  { schedule, manner }: ChannelsShown,
  channel: Channel,
  { ownerDocument }: RowsHost,
): ChannelLink | null {
  return linkOf(schedule, channel, manner.language, ownerDocument.baseURI);
}

/** Whether it leads somewhere at this moment. A number, an address and a counter stay what they are when nobody is there. */
function leadsOn({ channel, canBeUsed }: ChannelStatus, { isTalking }: ChannelCircumstances): boolean {
  return canBeUsed || !!isTalking || (isLive(channel) && channel.type !== 'chat');
}

/** The id of what describes a control, if anything does. */
type About = string | typeof nothing;

function button({ host, status, text }: Row, about: About): TemplateResult {
  const { channel } = status;
  const isForm = channel.type === 'callback';
  const expanded = isForm ? `${!!host.formOf(channel)?.isShown}` : nothing;
  return html`<button
    part="action"
    type="button"
    aria-describedby=${about}
    aria-expanded=${expanded}
    @click=${(event: Event) => host.select(event, status)}
  >
    ${text.action}
  </button>`;
}

function control(row: Row, about: About): TemplateResult {
  const { shown, host, status, text } = row;
  const { channel } = status;
  const leads = leadsOn(status, host.circumstancesOf(channel)) || !!host.formOf(channel)?.isShown;
  const link = leads ? linkTo(shown, channel, host) : null;
  const words = keptNumber(text.action, numberOf(channel));
  if (link) {
    return html`<a
      part="action"
      href=${link.href}
      rel=${link.rel ?? nothing}
      aria-describedby=${about}
      @click=${(event: Event) => host.select(event, status)}
      >${words}</a
    >`;
  }
  const isButton = leads && (channel.type === 'chat' || channel.type === 'callback');
  return isButton ? button(row, about) : html`<span part="action" tabindex="-1">${words}</span>`;
}

function abroadNote({ shown, host, status }: Row): TemplateResult | typeof nothing {
  const { channel } = status;
  const link = linkFromAbroad(channel);
  if (!link || channel.type !== 'phone' || channel.abroad === channel.number) return nothing;
  const [before, after] = capital(shown.speech.say('fromAbroad', { number: '\u0001' })).split('\u0001');
  return html`<span part="note"
    >${before}<a href=${link.href} @click=${(event: Event) => host.select(event, status)}>${channel.abroad}</a
    >${after}</span
  >`;
}

function classesOf({ host, status }: Row): string {
  const { channel, evaluation, presence, canBeUsed, isRecommended } = status;
  const isOfUse = canBeUsed || host.circumstancesOf(channel).isTalking;
  const isAbsent = presence?.state === 'unavailable';
  const isOpen = evaluation.state === 'open' && !isAbsent;
  const mood = isOpen
    ? 'is-open'
    : evaluation.state === 'closed' && evaluation.cause.kind !== 'override' && !isAbsent
      ? 'is-closed'
      : 'is-pause';
  return [channel.type, mood, isOfUse || 'quiet', isRecommended && 'best']
    .filter((name) => typeof name === 'string')
    .join(' ');
}

/** What there is to read as long as the form is not there. */
function formWords({ host: { formState }, shown }: Row): string {
  if (formState === 'ready') return '';
  return capital(shown.speech.say(formState === 'failed' ? 'formFailed' : 'formLoading'));
}

/** The form of a callback channel, once it was asked for. */
function formTemplate(row: Row): TemplateResult | typeof nothing {
  const form = row.host.formOf(row.status.channel);
  return form ? html`<div class="form" ?hidden=${!form.isShown}>${formWords(row)}${form.element}</div>` : nothing;
}

function rowTemplate(row: Row & { readonly text: ChannelText }, index: number): TemplateResult {
  const { host, status, text, shown } = row;
  const { channel, isRecommended } = status;
  const about = `about-${index}`;
  const carried = host.carriedTo(channel);
  const separator = html`<span class="unseen">. </span>`;
  return html`<li
    part=${isRecommended ? 'channel recommended' : 'channel'}
    class=${classesOf(row)}
    data-channel=${channel.id}
  >
    ${channelIcon(channel.type)} ${control(row, about)}
    <span class="about" id=${about}>
      ${isRecommended ? html`<span class="unseen">${capital(shown.speech.say('recommended'))}. </span>` : nothing}
      ${text.tag ? html`<span part="tag">${text.tag}</span>${separator}` : nothing}
      ${text.when ? html`<span part="when">${text.when}</span>` : nothing}
      ${carried ? html`<span class="unseen">. </span><span part="carried">${carried}</span>` : nothing}
    </span>
    ${text.notes.map((note) => html`<span part="note">${note}</span>`)} ${abroadNote(row)}
    ${channel.type === 'email' ? html`<span class="printed">${channel.address}</span>` : nothing} ${formTemplate(row)}
  </li>`;
}

function urgentTemplate(shown: ChannelsShown, host: RowsHost, status: ChannelStatus, index: number): TemplateResult {
  const { channel } = status;
  const circumstances = host.circumstancesOf(channel);
  const { question, before, link, after } = describeUrgent(shown.speech, shown.schedule, status, circumstances);
  const row: Row = { shown, host, status, text: { action: link } };
  const carried = host.carriedTo(channel);
  const about = `urgent-${index}`;
  return html`<div part="urgent" class=${channel.type} data-channel=${channel.id}>
    <strong id=${about}>${question}</strong>
    <span>${before}<span class="kept">${control(row, about)}${after.slice(0, 1)}</span>${after.slice(1)}</span>
    ${carried ? html`<span part="carried">${carried}</span>` : nothing} ${formTemplate(row)}
  </div>`;
}

/** The urgent channels, each on a line of its own. */
export function urgentLines(shown: ChannelsShown, host: RowsHost): unknown {
  const urgent = shown.statuses.filter(({ channel }) => channel.urgent);
  return urgent.map((status, index) => urgentTemplate(shown, host, status, index));
}

/**
 * The list of the other channels. Each channel of the schedule has a place of its own in it, also while it is hidden, so
 * that the nodes of the others, and the focus in them, stay where they are.
 */
export function channelRows(shown: ChannelsShown, host: RowsHost): TemplateResult {
  const { schedule, speech, statuses } = shown;
  const places = schedule.channels.filter(({ urgent }) => !urgent);
  const rows = places.map((channel, index) => {
    const status = statuses.find((each) => each.channel === channel);
    if (!status) return nothing;
    const text = describeChannel(speech, schedule, status, host.circumstancesOf(channel));
    return rowTemplate({ shown, host, status, text }, index);
  });
  return html`<ul part="list" tabindex="-1" aria-label=${capital(speech.say('howToReachUs'))}>
    ${rows}
  </ul>`;
}
