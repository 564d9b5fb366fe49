import type { ChannelStatus } from '../../channels/channel-status.js';
import { linkFromAbroad, linkOf, type ChannelLink } from '../../channels/links.js';
import { numberOf, type ChannelCircumstances } from '../../messages/channels/channel-actions.js';
import {
  describeChannel,
  describeUrgent,
  type ChannelText,
  type UrgentText,
} from '../../messages/channels/channels.js';
import { capital } from '../../messages/speech.js';
import type { ChannelType } from '../../schedule/document/channel-types.js';
import type { Channel } from '../../schedule/document/schedule.js';
import { moodOf, type Mood } from './channel-mood.js';
import type { ChannelsView } from './channels-view.js';

/** The form of a channel, once it was asked for. */
export interface RowForm {
  readonly element: Element;
  readonly isShown: boolean;
  /** Whether what it takes is there yet, or could not be loaded. */
  readonly state: 'loading' | 'ready' | 'failed';
}

/** What rows depend on beside what is known of all channels. */
export interface RowSources {
  /** The address of the page. */
  readonly page: string;
  circumstancesOf(channel: Channel): ChannelCircumstances;
  formOf(channel: Channel): RowForm | null;
  /** Whether forms open below their lines. */
  readonly showsForms: boolean;
  /** What to say of that which goes along with a channel; empty when nothing does. */
  carriedTo(channel: Channel): string;
  /** What people have read before they come to the list. */
  readonly above: string;
}

/** What one can choose: all that its link or button says and does. */
export interface Choice {
  readonly status: ChannelStatus;
  /** What one can do with it now: follow a link, press a button, or nothing, so that its words are plain. */
  readonly control: 'link' | 'button' | 'words';
  readonly words: string;
  /** Whether it is nothing on paper. */
  readonly isOnScreenOnly: boolean;
  /** The phone number that may stand in the words; empty when it has none. */
  readonly number: string;
  /** Where its link leads. */
  readonly link: ChannelLink | null;
  /** Whether the form that its button opens is shown; null when it opens none. */
  readonly isExpanded: boolean | null;
  /** That what was typed goes along; empty when nothing does. */
  readonly carried: string;
  readonly form: RowForm | null;
  /** What there is to read as long as the form is not there. */
  readonly formWords: string;
}

/** A channel in the list: all that it says and does. */
export interface ChannelRow extends Choice, Omit<ChannelText, 'action'> {
  readonly mood: Mood;
  /** Whether it is of no use now. */
  readonly isQuiet: boolean;
  /** Whether it is the way that lights up. */
  readonly isLit: boolean;
  /** The number for callers from abroad, where it is another: its link, and the words around it. */
  readonly abroad: Readonly<Record<'before' | 'number' | 'href' | 'after', string>> | null;
  /** What stands on paper, where no link can be followed. */
  readonly printed: string;
}

/** An urgent channel, on a line of its own. */
export interface UrgentLine extends Choice, Omit<UrgentText, 'link'> {}

/**
 * What a visitor does with a type of channel: `keep` a number or a place, which stay what they are when nobody is there;
 * `open` it on this page, by a button where it has no link; or `follow` a link.
 */
const uses: Readonly<Record<ChannelType, 'keep' | 'open' | 'follow'>> = {
  phone: 'keep',
  chat: 'open',
  whatsapp: 'keep',
  sms: 'keep',
  video: 'follow',
  visit: 'keep',
  email: 'follow',
  callback: 'open',
  form: 'follow',
  link: 'follow',
};

/** Whether it leads somewhere at this moment. */
function leadsOn({ channel, canBeUsed }: ChannelStatus, { isTalking }: ChannelCircumstances): boolean {
  return canBeUsed || !!isTalking || uses[channel.type] === 'keep';
}

function controlOf({ type }: Channel, leads: boolean, link: ChannelLink | null): Choice['control'] {
  if (link) return 'link';
  return leads && uses[type] === 'open' ? 'button' : 'words';
}

/** What there is to read as long as a form is not there. */
function wordsFor(form: RowForm | null, { speech }: ChannelsView): string {
  if (!form || form.state === 'ready') return '';
  return capital(speech.say(form.state === 'failed' ? 'formFailed' : 'formLoading'));
}

function choiceOf(
  view: ChannelsView,
  status: ChannelStatus,
  { page, formOf, showsForms, carriedTo }: RowSources,
  circumstances: ChannelCircumstances,
  words: string,
): Choice {
  const { channel } = status;
  const form = formOf(channel);
  const leads = leadsOn(status, circumstances) || !!form?.isShown;
  const link = leads ? linkOf(view.schedule, channel, view.manner.language, page) : null;
  return {
    status,
    control: controlOf(channel, leads, link),
    isOnScreenOnly: uses[channel.type] === 'open',
    words,
    number: numberOf(channel),
    link,
    isExpanded: channel.type === 'callback' && showsForms ? !!form?.isShown : null,
    carried: carriedTo(channel),
    form,
    formWords: wordsFor(form, view),
  };
}

function abroadOf({ speech }: ChannelsView, channel: Channel): ChannelRow['abroad'] {
  const link = linkFromAbroad(channel);
  if (!link || channel.type !== 'phone' || channel.abroad === channel.number) return null;
  const [before = '', after = ''] = capital(speech.say('fromAbroad', { number: '\u0001' })).split('\u0001');
  return { before, after, number: channel.abroad!, href: link.href };
}

function rowOf(view: ChannelsView, status: ChannelStatus, sources: RowSources): ChannelRow {
  const { channel, canBeUsed, isRecommended } = status;
  const { schedule, recommended } = view;
  const circumstances = {
    ...sources.circumstancesOf(channel),
    above: sources.above,
    isOutshone: recommended !== null && !isRecommended,
  };
  const { action, ...text } = describeChannel(view.speech, schedule, status, circumstances);
  return {
    ...choiceOf(view, status, sources, circumstances, action),
    ...text,
    mood: moodOf(status),
    isQuiet: !canBeUsed && !circumstances.isTalking,
    // While somebody fills in a form, nothing else asks for attention.
    isLit: isRecommended && !schedule.channels.some((each) => sources.formOf(each)?.isShown),
    abroad: abroadOf(view, channel),
    printed: channel.type === 'email' ? channel.address : '',
  };
}

function urgentOf(view: ChannelsView, status: ChannelStatus, sources: RowSources): UrgentLine {
  const circumstances = sources.circumstancesOf(status.channel);
  const { link, ...text } = describeUrgent(view.speech, view.schedule, status, circumstances);
  return { ...choiceOf(view, status, sources, circumstances, link), ...text };
}

/** All that stands in a list of channels. */
export interface ChannelRows {
  readonly urgent: readonly UrgentLine[];
  /**
   * Each channel of the schedule has a place of its own, also while it is hidden (null), so that the nodes of the others,
   * and the focus in them, stay where they are.
   */
  readonly rows: readonly (ChannelRow | null)[];
  /** The name of the list. */
  readonly label: string;
  /** The word for the way that lights up. */
  readonly recommended: string;
}

/** Whether there is anything to do with it: where nothing is known of the organisation, words alone say nothing. */
function isOfUse({ control }: ChannelRow, { organisation }: ChannelsView): boolean {
  return control !== 'words' || organisation.state !== 'unknown';
}

/** What the list of all channels says and does. */
export function listRows(view: ChannelsView, sources: RowSources): ChannelRows {
  const { schedule, speech, statuses } = view;
  const places = schedule.channels.filter(({ urgent }) => !urgent);
  const found = places.map((channel) => statuses.find((status) => status.channel === channel));
  return {
    urgent: statuses.filter(({ channel }) => channel.urgent).map((status) => urgentOf(view, status, sources)),
    rows: found.map((status) => {
      const row = status ? rowOf(view, status, sources) : null;
      return row && isOfUse(row, view) ? row : null;
    }),
    label: capital(speech.say('howToReachUs')),
    recommended: capital(speech.say('recommended')),
  };
}
