import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { catalogLoader } from '../../messages/load-catalog-parts.js';
import type { ChannelsKey } from '../../messages/channels/channels-words.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import { styles } from './bereikbaar-launcher.styles.js';
import { panelStyles } from './launcher-panel.styles.js';
import type { SendCallback } from '../callback/request-content.js';
import { enterPanel } from './enter-panel.js';
import { FocusWatch } from './focus-watch.js';
import type { OrganisationWithPresence } from '../../channels/evaluate-with-presence.js';
import { FixedPlace } from './fixed-place.js';
import { widgetTemplate } from './launcher-panel.js';
import { PanelForm } from './panel-form.js';
import { giveWayToChat, launcherView, organisationAt } from './launcher-view.js';
import { PlacementController } from './placement-controller.js';
import { PresenceController } from '../base/presence-controller.js';
import { ScheduleElement } from '../base/schedule-element.js';
import { stateIconStyles } from '../base/state-icon.js';
import { StateIcons } from '../base/state-icons.js';
import { defaultLook } from '../base/default-look.styles.js';

const load = catalogLoader('channels');

/**
 * @summary A floating button that says whether the organisation can be reached, and opens everything else in a panel.
 *
 * The panel is a dialog beside the page, not above it: people can go on with the page. It closes with Escape, by a press
 * outside of it, by its button and when a chat opens; the focus returns to the button. It gives way to what has the focus, and so does the
 * button. It makes room for what floats in its corner already. What was typed in the panel survives that it is closed. What it needs is loaded when it is first opened, and the focus goes
 * to its title when that is there. The callback form takes the place of the ways to an answer, with a button that leads back to these.
 *
 * @tag bereikbaar-launcher
 *
 * @slot - The element's own content: shown where the element stands as long as nothing is known.
 *
 * @fires {BereikbaarSelectEvent} bereikbaar-select - A visitor chooses a channel in the panel. Cancelled, nothing further happens.
 * @fires {BereikbaarChangeEvent} bereikbaar-change - The state of the organisation, or what is recommended, is another one, or the first; once the panel was opened.
 *
 * @csspart base - The button.
 * @csspart icon - The sign of the state.
 * @csspart label - What the button opens.
 * @csspart brief - How it is now, in a few words.
 * @csspart preview - The moment that is previewed.
 * @csspart panel - The panel.
 * @csspart title - What the panel is.
 * @csspart back - The button that leads from the callback form back to the ways to an answer.
 * @csspart close - The button that closes it.
 * @csspart widget - The `<bereikbaar-nu>` in it; its parts can be styled, too.
 * @csspart form - The `<bereikbaar-callback>` in it.
 *
 * @cssprop [--bereikbaar-accent=light-dark(#0b5cad, #7cbcff)] - The colour of the button.
 * @cssprop [--bereikbaar-on-accent=light-dark(#fff, #06223d)] - The colour of words on that.
 * @cssprop [--bereikbaar-surface=light-dark(#fff, #19212a)] - The colour of the panel.
 * @cssprop [--bereikbaar-line=color-mix(in oklab, currentColor 15%, transparent)] - The colour of its edge.
 * @cssprop [--bereikbaar-radius=10px] - How round corners are.
 * @cssprop [--bereikbaar-launcher-block-end=1rem] - How far the button stays from the bottom of the window: more, where a bar stands there.
 * @cssprop [--bereikbaar-launcher-inline-end=1rem] - How far it stays from the side.
 * @cssprop [--bereikbaar-launcher-layer=1000] - The `z-index` of the button; without effect where something around it has a transform or a filter: there it is above everything.
 *
 * @cssState open - The organisation is open.
 * @cssState limited - It is open for some only.
 * @cssState appointment - It is open by appointment only.
 * @cssState unknown - Nothing is known of it; without a schedule there is no button, and the own content is shown.
 * @cssState break - It is closed for a break.
 * @cssState closed - It is closed.
 * @cssState loading - The schedule or the sentences are being loaded: the own content is shown.
 * @cssState expanded - The panel is shown.
 * @cssState aside - The button stands on the other side, because what has the focus is below it.
 * @cssState preview - A preview, not now.
 */
export class BereikbaarLauncher extends ScheduleElement<StatusKey | ChannelsKey> {
  static override properties = {
    ...ScheduleElement.properties,
    analytics: {},
    allowOrigin: { attribute: 'allow-origin' },
    send: { attribute: false },
    expanded: { state: true },
  };

  static override styles = [defaultLook, stateIconStyles, styles, panelStyles];

  /** Tells the analytics in the page of what is chosen: `data-layer`, `matomo` or `plausible`; without it nobody is told. */
  analytics: string | null = null;

  /** The other origins to which the callback form may be sent (`https://crm.example.org`), separated by spaces. */
  allowOrigin: string | null = null;

  /** Sends the request of the callback form instead of the form itself. */
  send: SendCallback | null = null;

  /** Whether the panel is shown. */
  protected expanded = false;

  readonly #icons = new StateIcons();
  readonly #presence = new PresenceController(this);
  readonly #focus = new FocusWatch(this, (focused) => this.#giveWay(focused));
  readonly #placement = new PlacementController(this);
  readonly #form = new PanelForm(this);
  #found: OrganisationWithPresence | null = null;
  #wasOpened = false;

  constructor() {
    super(load);
    new FixedPlace(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shut();
  }

  /** Opens the panel, and moves the focus into it. */
  show(): void {
    if (this.isConnected) this.#panel?.togglePopover(true);
  }

  /** Closes the panel. The focus returns to where it was when it is in the panel. */
  hide(): void {
    if (this.isConnected) this.#panel?.togglePopover(false);
  }

  get #panel(): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>('[part=panel]') ?? null;
  }

  get #button(): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>('[part=base]') ?? null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    const { known } = this;
    const presence = this.#presence.read(this.presenceSchedule);
    this.#found = known && organisationAt(known, presence);
    if (known) this.#form.check(known.schedule);
    if (!this.#found) this.#shut(); // the panel goes without telling
    if (known) this.#showStates();
  }

  #showStates(): void {
    this.states.add(this.#found?.organisation.state ?? 'unknown');
    if (this.expanded) this.states.add('expanded');
    if (this.#focus.isAside) this.states.add('aside');
  }

  protected override render(): TemplateResult {
    const { known, expanded } = this;
    const own = this.renderOwn(false);
    if (!known || !this.#found) return html`${own} ${this.renderPreview()}`;
    // Of two slots the first has the content.
    return html`${!expanded && this.isOwnInUse ? own : nothing}${launcherView(known, {
      expanded,
      ...this.#found,
      icons: this.#icons,
      preview: this.renderPreview(),
      widget: this.#wasOpened
        ? html`${widgetTemplate(this, this.#form)}${this.#form.render(known, this)}`
        : html`<slot class="paper"></slot>`,
      showsForm: this.#form.isShown,
      onBack: () => this.#form.hide(),
      onToggle: (event) => this.#onToggle(event),
      onSelect: (event) => void giveWayToChat(event, () => this.hide()),
      onButtonFocus: () => this.#focus.isHidden(this.#button!, this.#panel!) && this.hide(),
    })}`;
  }

  #onToggle({ target, newState }: ToggleEvent): void {
    if (target !== this.#panel) return; // of a popover within
    this.expanded = newState === 'open';
    if (!this.expanded) {
      // What is hidden has the focus until the next frame, and then nothing has.
      if (this.shadowRoot?.activeElement?.closest('[part=panel]')) this.#button?.focus({ preventScroll: true });
      this.#form.rest();
      return this.#shut();
    }
    this.#wasOpened = true;
    this.#placement.start();
    this.requestUpdate();
    void enterPanel(this, this.#placement.settled);
  }

  #shut(): void {
    this.expanded = false;
    this.#placement.stop();
  }

  /** Nothing that has the focus stays below the panel or the button. */
  #giveWay(focused: DOMRect): void {
    const [button, panel] = [this.#button, this.#panel];
    if (panel && this.expanded && this.#focus.isBelow(focused, panel)) this.hide();
    if (button) this.#focus.dodge(focused, button);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bereikbaar-launcher': BereikbaarLauncher;
  }
}
