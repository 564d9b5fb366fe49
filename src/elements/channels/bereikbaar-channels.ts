import { html, type TemplateResult } from 'lit';
import { ChannelsElement } from './channels-element.js';
import type { ChannelsView } from './channels-view.js';
import { channelsStyles } from './channels.styles.js';
import { recommendedStyles } from './recommended-row.styles.js';
import { styles } from './bereikbaar-channels.styles.js';
import { stateIconStyles } from '../base/state-icon.js';
import { defaultLook } from '../base/default-look.styles.js';

/**
 * @summary The ways to reach the organisation: each with its state, its answer moment and its link or button.
 *
 * Urgent ones come first, then all in the order of the document, whatever the moment: the way that gives an answer
 * soonest lights up where it stands. As long as the schedule is not known, is faulty or out of date, the element shows
 * its own content.
 *
 * @tag bereikbaar-channels
 *
 * @slot - The element's own content, shown as long as nothing is known.
 *
 * @fires {BereikbaarSelectEvent} bereikbaar-select - A visitor chooses a channel. Cancelled, nothing further happens.
 * @fires {BereikbaarChangeEvent} bereikbaar-change - The state of the organisation, or what is recommended, is another one, or the first.
 *
 * @csspart base - All of the element.
 * @csspart urgent - A line about an urgent channel.
 * @csspart list - The list of the other channels.
 * @csspart channel - A channel in the list.
 * @csspart recommended - The channel that is recommended.
 * @csspart action - What one can do: a link or a button, or plain words where there is nothing to do now.
 * @csspart when - How it is and until when, or when there is an answer.
 * @csspart more - What there is to say further: why it is closed, that one can leave a message.
 * @csspart carried - That what was typed into a callback form goes along in the e-mail.
 * @csspart note - The address, the costs, what the owner has to say further, the number for callers from abroad.
 * @csspart preview - The moment that is previewed.
 *
 * @cssprop [--bereikbaar-ink=currentColor] - The colour of words: that of the page.
 * @cssprop [--bereikbaar-quiet=color-mix(in oklab, oklch(0.6 0.03 250) 50%, currentColor)] - The colour of words that matter less.
 * @cssprop [--bereikbaar-line=color-mix(in oklab, currentColor 15%, transparent)] - The colour of lines.
 * @cssprop [--bereikbaar-surface=light-dark(#fff, #19212a)] - What the words stand on.
 * @cssprop [--bereikbaar-accent=light-dark(#0b5cad, #7cbcff)] - What stands behind the recommended way; and the colour of links, which are mixed with the words if it is not set.
 * @cssprop [--bereikbaar-on-accent=light-dark(#fff, #06223d)] - The colour of words on that.
 * @cssprop [--bereikbaar-open=color-mix(in oklab, oklch(0.6 0.18 154) 60%, currentColor)] - The colour of what is open.
 * @cssprop [--bereikbaar-pause=color-mix(in oklab, oklch(0.6 0.16 66) 60%, currentColor)] - The colour of a break, and of what is not as usual.
 * @cssprop [--bereikbaar-closed=color-mix(in oklab, oklch(0.6 0.03 250) 50%, currentColor)] - The colour of what is closed.
 * @cssprop [--bereikbaar-urgent=color-mix(in oklab, oklch(0.6 0.22 25) 60%, currentColor)] - The colour of urgent lines.
 * @cssprop [--bereikbaar-radius=10px] - How round corners are.
 * @cssprop [--bereikbaar-space=1em] - The space between parts.
 * @cssprop [--bereikbaar-max-width=34em] - How wide it becomes at most.
 *
 * @cssState open - The organisation is open.
 * @cssState limited - It is open for some only.
 * @cssState appointment - It is open by appointment only.
 * @cssState unknown - Nothing is known of it; without a schedule the own content is shown.
 * @cssState break - It is closed for a break.
 * @cssState closed - It is closed.
 * @cssState loading - The schedule or the sentences are being loaded: the own content is shown.
 * @cssState preview - A preview, not now.
 */
export class BereikbaarChannels extends ChannelsElement {
  static override styles = [defaultLook, stateIconStyles, channelsStyles, recommendedStyles, styles];

  protected override above(): string {
    return '';
  }

  protected override renderShown({ speech }: ChannelsView, urgent: unknown, list: TemplateResult): TemplateResult {
    return html`<div part="base" lang=${speech.locale} dir="auto">${urgent} ${list} ${this.renderPreview()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bereikbaar-channels': BereikbaarChannels;
  }
}
