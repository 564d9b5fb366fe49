import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ChannelsElement } from '../channels/channels-element.js';
import { capital } from '../../messages/speech.js';
import type { ChannelsView } from '../channels/channels-view.js';
import { channelsStyles } from '../channels/channels.styles.js';
import { recommendedStyles } from '../channels/recommended-row.styles.js';
import { styles } from './bereikbaar-nu.styles.js';
import { isOn } from '../base/attributes/boolean-attribute.js';
import { heardAs } from '../base/heard-as.js';
import { LazyPart } from '../base/lazy-part.js';
import { stateIconStyles } from '../base/state-icon.js';
import { StateIcons } from '../base/state-icons.js';
import { defaultLook } from '../base/default-look.styles.js';

/**
 * @summary Everything in one calm block: urgent channels, the status, and the ways to an answer, the best one lit up.
 *
 * As long as the schedule is not known, is faulty or out of date, the element shows its own content. It is a region with a
 * name, unless it has a `role` of its own: `none` where what it stands in, such as a dialog, has that name.
 *
 * @tag bereikbaar-nu
 *
 * @slot - The element's own content, shown as long as nothing is known.
 *
 * @fires {BereikbaarSelectEvent} bereikbaar-select - A visitor chooses a channel. Cancelled, nothing further happens.
 * @fires {BereikbaarChangeEvent} bereikbaar-change - The state of the organisation, or what is recommended, is another one, or the first.
 *
 * @csspart base - All of the block.
 * @csspart urgent - A line about an urgent channel.
 * @csspart status - The status of the organisation.
 * @csspart icon - The sign of its state.
 * @csspart headline - What it comes down to.
 * @csspart detail - What there is to say further.
 * @csspart list - The list of the other channels.
 * @csspart channel - A channel in the list.
 * @csspart recommended - The channel that is recommended.
 * @csspart action - What one can do: a link or a button, or plain words where there is nothing to do now.
 * @csspart when - How it is and until when, or when there is an answer.
 * @csspart more - What there is to say further: why it is closed, that one can leave a message.
 * @csspart carried - That what was typed into a callback form goes along in the e-mail.
 * @csspart note - The address, the costs, what the owner has to say further, the number for callers from abroad.
 * @csspart ribbon - The hours of the day as a picture, where it is asked for.
 * @csspart preview - The moment that is previewed.
 *
 * @cssprop [--bereikbaar-ink=light-dark(#17212b, #e9eff4)] - The colour of words.
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
export class BereikbaarNu extends ChannelsElement {
  static override styles = [defaultLook, stateIconStyles, channelsStyles, recommendedStyles, styles];

  static override properties = { ...ChannelsElement.properties, ribbon: { type: Boolean, converter: isOn } };

  /** Shows the hours of the day as a picture, below the ways to an answer. */
  ribbon = false;

  readonly #icons = new StateIcons();
  readonly #hours = new LazyPart(this, () => import('../hours/define-hours.js'), '<bereikbaar-hours>');

  /** The picture comes after the words: it is loaded when these stand. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.ribbon && this.isConnected) this.#hours.want();
  }

  protected override above({ status }: ChannelsView): string {
    return `${status.headline}. ${status.brief}`;
  }

  protected override renderShown(view: ChannelsView, urgent: unknown, list: TemplateResult): TemplateResult {
    const { speech, schedule } = view;
    const name = speech.read(schedule.organisation?.name);
    return html`<section
      part="base"
      aria-label=${this.role ? nothing : capital(speech.say('contactWith', { name }))}
      lang=${speech.locale}
      dir="auto"
    >
      ${urgent} ${this.#renderStatus(view)} ${list} ${this.#renderRibbon(view)} ${this.renderPreview()}
    </section>`;
  }

  /** The hours of the day as a picture, once the element that draws it is there. */
  #renderRibbon({ organisation }: ChannelsView): unknown {
    if (!this.ribbon || organisation.state === 'unknown' || !this.#hours.part) return nothing;
    return html`<bereikbaar-hours
      part="ribbon"
      view="ribbon"
      merge-days
      .src=${this.src}
      .schedule=${this.schedule}
      .tone=${this.tone}
      .previewAt=${this.previewAt}
    ></bereikbaar-hours>`;
  }

  #renderStatus({ status, organisation }: ChannelsView): unknown {
    const { headline, detail, brief } = status;
    if (!headline) return nothing;
    // Of what nobody knows there is neither a sign nor a headline.
    if (organisation.state === 'unknown') return html`<p part="status"><span part="detail">${headline}</span></p>`;
    const isSeen = brief ? 'detail' : nothing;
    return html`<p part="status">
      ${this.#icons.of(organisation.state)}<strong part="headline">${headline}</strong
      >${detail && html`<span class="unseen">. </span><span part=${isSeen}>${heardAs(brief, detail)}</span>`}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bereikbaar-nu': BereikbaarNu;
  }
}
