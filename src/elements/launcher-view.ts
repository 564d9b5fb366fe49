import { html, nothing, type TemplateResult } from 'lit';
import { describeBriefly } from '../messages/launcher.js';
import { createSpeech, joinSentences } from '../messages/speech.js';
import type { ChannelsSpeech } from '../messages/channel-actions.js';
import type { ChannelsKey } from '../schedule/channels-text-keys.js';
import { evaluateOrganisation } from '../schedule/evaluate.js';
import type { StatusKey } from '../schedule/status-text-keys.js';
import type { Known } from './schedule-element.js';
import type { StateIcons } from './state-icons.js';

/** What the launcher is like beside what is known. */
export interface LauncherScene {
  readonly expanded: boolean;
  readonly icons: StateIcons;
  /** What stands in the panel. */
  readonly widget: unknown;
  onToggle(event: ToggleEvent): void;
}

function face(known: Known<StatusKey | ChannelsKey>, speech: ChannelsSpeech, icons: StateIcons): TemplateResult {
  const organisation = evaluateOrganisation(known.schedule, known.instant);
  const brief = describeBriefly(speech, organisation);
  const words = brief && html`<span class="unseen">: </span><span part="brief">${brief}</span>`;
  return html`<span class="face" lang=${known.manner.catalog.language} dir="auto"
    >${icons.of(organisation.state)}<span part="label">${joinSentences([speech.say('contact')])}</span>${
      words || nothing
    }</span
  >`;
}

function header({ schedule, manner }: Known<StatusKey | ChannelsKey>, speech: ChannelsSpeech): TemplateResult {
  const name = speech.read(schedule.organisation?.name);
  return html`<div class="header" lang=${manner.catalog.language} dir="auto">
    <span part="title" id="title">${joinSentences([speech.say('contactWith', { name })])}</span>
    <button part="close" type="button" popovertarget="panel" popovertargetaction="hide">
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg
      ><span class="unseen">${joinSentences([speech.say('close')])}</span>
    </button>
  </div>`;
}

/** The button of the launcher, and its panel. */
export function launcherView(
  known: Known<StatusKey | ChannelsKey>,
  { expanded, icons, widget, onToggle }: LauncherScene,
): TemplateResult {
  const speech = createSpeech(known.schedule, known.instant, known.manner);
  return html`<button part="base" type="button" popovertarget="panel" aria-expanded=${expanded} aria-haspopup="dialog">
      ${face(known, speech, icons)}
    </button>
    <div part="panel" id="panel" popover="auto" role="dialog" tabindex="-1" aria-labelledby="title" @toggle=${onToggle}>
      ${header(known, speech)} ${widget}
    </div>
    <span class="safe"></span>`;
}
