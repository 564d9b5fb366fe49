import { html, nothing, type TemplateResult } from 'lit';
import type { Presence } from '../../channels/presence.js';
import { evaluateWithPresence, type OrganisationWithPresence } from '../../channels/evaluate-with-presence.js';
import { describeBriefly } from '../../messages/status/brief-status.js';
import { capital } from '../../messages/speech.js';
import type { ChannelsKey } from '../../messages/channels/channels-words.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import type { TextKey } from '../../schedule/document/text-keys.js';
import type { Speaking } from '../base/know.js';
import type { BereikbaarSelectEvent } from '../base/select-event.js';
import type { StateIcons } from '../base/state-icons.js';

/** What it says of the organisation, as the block in the panel does; null when the schedule is out of date. */
export function organisationAt<Key extends TextKey>(
  { schedule, instant, speech }: Speaking<Key>,
  presence: Presence,
): OrganisationWithPresence | null {
  const found = evaluateWithPresence(schedule, instant, presence);
  return speech.use(found.organisation).cause.kind === 'expired' ? null : found;
}

/** What the launcher is like beside what is known. */
export interface LauncherScene extends OrganisationWithPresence {
  readonly expanded: boolean;
  readonly icons: StateIcons;
  /** The mark of a preview. */
  readonly preview: unknown;
  /** What stands in the panel. */
  readonly widget: unknown;
  /** Whether the callback form stands there instead of the ways to an answer. */
  readonly showsForm: boolean;
  onToggle(event: ToggleEvent): void;
  onSelect(event: BereikbaarSelectEvent): void;
  onButtonFocus(): unknown;
  onBack(): void;
}

function face(
  { manner, speech }: Speaking<StatusKey | ChannelsKey>,
  { schedule, organisation, icons, preview }: LauncherScene,
): TemplateResult {
  const brief = describeBriefly(speech, schedule, organisation);
  const words = brief && html`<span class="unseen">: </span><span part="brief">${brief}</span>`;
  return html`<span class="face" lang=${manner.catalog.language} dir="auto"
    >${icons.of(organisation.state)}<span part="label">${capital(speech.say('contact'))}</span>${
      words || nothing
    }${preview}</span
  >`;
}

const arrow = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M19 12H5m6-6-6 6 6 6" /></svg>`;
const cross = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>`;

/** What the panel is: in few words where there is no room for the name. It gets the focus, so that this is what is read. */
function title({ schedule, speech }: Speaking<StatusKey | ChannelsKey>, { showsForm }: LauncherScene): TemplateResult {
  const name = speech.read(schedule.organisation?.name);
  const words = capital(showsForm ? speech.say('callMeBack') : speech.say('contactWith', { name }));
  const brief = showsForm ? words : capital(speech.say('contact'));
  return html`<h2 part="title" id="title" tabindex="-1">
    <span class="whole">${words}</span><span class="short" aria-hidden="true">${brief}</span>
  </h2>`;
}

function header(known: Speaking<StatusKey | ChannelsKey>, scene: LauncherScene): TemplateResult {
  const { manner, speech } = known;
  const back = html`<button part="back" type="button" @click=${scene.onBack}>
    ${arrow}<span class="unseen">${capital(speech.say('back'))}</span>
  </button>`;
  return html`<div class="header" lang=${manner.catalog.language} dir="auto">
    ${scene.showsForm ? back : nothing} ${title(known, scene)}
    <button part="close" type="button" popovertarget="panel" popovertargetaction="hide">
      ${cross}<span class="unseen">${capital(speech.say('close'))}</span>
    </button>
  </div>`;
}

/** Calls `hide` when a chat was opened: its window would stand below the panel, as nothing is above that. */
export async function giveWayToChat(event: BereikbaarSelectEvent, hide: () => void): Promise<void> {
  await Promise.resolve(); // by then it was opened, or somebody has prevented it
  if (event.channelType === 'chat' && event.canBeUsed && !event.defaultPrevented) hide();
}

/** The button of the launcher, and its panel. */
export function launcherView(known: Speaking<StatusKey | ChannelsKey>, scene: LauncherScene): TemplateResult {
  const { expanded, widget, onToggle, onSelect, onButtonFocus } = scene;
  return html`<button
      part="base"
      type="button"
      popovertarget="panel"
      aria-expanded=${expanded}
      aria-haspopup="dialog"
      @focus=${onButtonFocus}
    >
      ${face(known, scene)}
    </button>
    <div
      part="panel"
      id="panel"
      popover="auto"
      role="dialog"
      tabindex="-1"
      aria-labelledby="title"
      @toggle=${onToggle}
      @bereikbaar-select=${onSelect}
    >
      ${header(known, scene)} ${widget}
    </div>
    <span class="safe"></span>`;
}
