import { html, nothing, type TemplateResult } from 'lit';
import { isLive } from '../../../schedule/document/schedule.js';
import { removeChannel, referencesTo } from '../../document/channel-references.js';
import { hoursKindOf } from '../../document/channel-hours.js';
import { listChannels, mainKeys, moveChannel, type ListedChannel } from '../../document/channels.js';
import { stringIn } from '../../document/plain-edits.js';
import type { PanelHost, Panel } from '../../editor-host.js';
import { nameListed } from '../../fields/name-channel.js';
import { ChannelFields, fieldId } from './channel-fields.js';
import { kindOf, listProviders } from './channel-keys.js';
import { Dragging } from './dragging.js';
import { NewChannel } from './new-channel.js';
import { sayEffects } from './say-effects.js';

/** The channels: cards to add one, and a card for each that there is. */
export class ChannelsPanel implements Panel {
  readonly #host: PanelHost;
  readonly #fields: ChannelFields;
  readonly #dragging: Dragging;
  readonly #adding: NewChannel;
  /** The place of the channel whose fields are open, and of the one that is about to go. */
  #open: number | null = null;
  #leaving: number | null = null;

  constructor(host: PanelHost) {
    this.#host = host;
    this.#fields = new ChannelFields(host);
    this.#adding = new NewChannel(host, (index) => {
      this.#open = index;
    });
    this.#dragging = new Dragging({
      onChange: () => this.#host.requestUpdate(),
      move: (from, to) => this.#move(from, to),
    });
  }

  get #words() {
    return this.#host.words.channels;
  }

  /** Opens the fields of the channel that a place (JSON pointer) is in. */
  reveal(pointer: string): void {
    const [, place] = /^\/channels\/(\d+)/.exec(pointer) ?? [];
    const channel = listChannels(this.#host.document).find(({ index }) => String(index) === place);
    if (channel?.type) this.#open = channel.index;
  }

  render(): TemplateResult {
    const channels = listChannels(this.#host.document);
    const { heading, intro, none } = this.#words;
    return html`<h3 id="channels-heading" data-at="/channels" tabindex="-1">${heading}</h3>
      <p class="hint">${channels.length ? intro : none}</p>
      <ol class="stack">
        ${channels.map((channel) => this.#item(channel, channels.length))}
      </ol>
      ${this.#host.isLocked ? nothing : this.#adding.render()}`;
  }

  #item(channel: ListedChannel, count: number): TemplateResult {
    const { index } = channel;
    return html`<li
      class="card stack ${this.#dragging.classOf(index)}"
      data-at="/channels/${index}"
      data-place=${index}
      tabindex="-1"
    >
      ${this.#head(channel, count)} ${this.#leaving === index ? this.#farewell(channel) : nothing}
      ${this.#open === index ? this.#fields.template(channel) : nothing}
    </li>`;
  }

  #head(channel: ListedChannel, count: number): TemplateResult {
    const { index } = channel;
    const name = nameListed(this.#host, channel);
    const { drag, of, remove } = this.#words;
    return html`<div class="entry">
      <div class="row">
        <span class="handle" title=${drag} ?hidden=${this.#host.isLocked} @pointerdown=${this.#dragging.start}>⠿</span>
        <div>
          <h4>${name}</h4>
          <p class="hint">${this.#summary(channel)}</p>
        </div>
      </div>
      <div class="row" ?hidden=${this.#host.isLocked}>
        ${this.#editButton(channel, name)} ${this.#moveButton('up', index, count, name)}
        ${this.#moveButton('down', index, count, name)}
        <button
          type="button"
          id="channels-remove-${index}"
          aria-label=${of(remove, name)}
          @click=${() => this.#askToRemove(channel)}
        >
          ${remove}
        </button>
      </div>
    </div>`;
  }

  /** What people turn to, and when somebody is there. */
  #summary({ type, value }: ListedChannel): string {
    if (!type) return JSON.stringify(value);
    const { urgentShort } = this.#words;
    const address = stringIn(value, 'display') ?? stringIn(value, mainKeys[type]) ?? '';
    const [, provider = address] =
      kindOf(type) === 'provider' ? (listProviders(this.#words).find(([key]) => key === address) ?? []) : [];
    const hours = isLive({ type }) ? this.#host.words.week.hoursOf[hoursKindOf(value)] : '';
    return [provider, hours, value['urgent'] === true ? urgentShort : ''].filter(Boolean).join(' · ');
  }

  #editButton({ index, type }: ListedChannel, name: string): TemplateResult {
    const { edit, done, asText, of } = this.#words;
    const isOpen = this.#open === index;
    const text = type ? (isOpen ? done : edit) : asText;
    const act = () => {
      if (!type) return this.#host.editAsText(`/channels/${index}`);
      this.#open = isOpen ? null : index;
      this.#host.requestUpdate();
    };
    return html`<button
      type="button"
      id="channels-edit-${index}"
      aria-label=${of(text, name)}
      aria-expanded=${type ? String(isOpen) : nothing}
      @click=${act}
    >
      ${text}
    </button>`;
  }

  /** Not `disabled` at the end of the list: who pressed it keeps the focus. */
  #moveButton(way: 'up' | 'down', index: number, count: number, name: string): TemplateResult {
    const words = this.#words;
    const to = way === 'up' ? index - 1 : index + 1;
    const isEnd = to < 0 || to >= count;
    const act = () => {
      if (isEnd) this.#host.announce(way === 'up' ? words.isFirst : words.isLast);
      else this.#move(index, to, way);
    };
    return html`<button
      type="button"
      id="channels-${way}-${index}"
      aria-label=${words.of(words[way], name)}
      aria-disabled=${isEnd ? 'true' : nothing}
      @click=${act}
    >
      ${words[way]}
    </button>`;
  }

  #move(from: number, to: number, way: 'up' | 'down' | 'edit' = 'edit'): void {
    const channels = listChannels(this.#host.document);
    const channel = channels.find(({ index }) => index === from);
    if (!channel || from === to) return;
    const name = nameListed(this.#host, channel);
    this.#open = null;
    this.#host.edit({ name: this.#words.stepMoved(name) }, (document) => moveChannel(document, from, to));
    this.#host.announce(this.#words.moved(name, to + 1, channels.length));
    this.#host.focusOn(`channels-${way}-${to}`);
  }

  /** What changes with it is told before. */
  #askToRemove(channel: ListedChannel): void {
    const { index } = channel;
    if (!referencesTo(this.#host.document, index).length) return this.#remove(channel);
    this.#leaving = index;
    this.#host.focusOn(`channels-remove-yes-${index}`);
    this.#host.requestUpdate();
  }

  #farewell(channel: ListedChannel): TemplateResult {
    const { index } = channel;
    const { removeHeading, removeEffects, removeYes, removeNo } = this.#words;
    const keep = () => {
      this.#leaving = null;
      this.#host.focusOn(`channels-remove-${index}`);
      this.#host.requestUpdate();
    };
    return html`<div
      class="notice stack"
      role="group"
      aria-labelledby="channels-leaving"
      aria-describedby="channels-effects"
    >
      <h4 id="channels-leaving">${removeHeading(nameListed(this.#host, channel))}</h4>
      <div id="channels-effects">
        <p>${removeEffects}</p>
        <ul class="bullets">
          ${sayEffects(this.#host, index).map((effect) => html`<li>${effect}</li>`)}
        </ul>
      </div>
      <div class="row">
        <button type="button" class="main" id="channels-remove-yes-${index}" @click=${() => this.#remove(channel)}>
          ${removeYes}
        </button>
        <button type="button" @click=${keep}>${removeNo}</button>
      </div>
    </div>`;
  }

  #remove(channel: ListedChannel): void {
    const { index, type } = channel;
    const count = listChannels(this.#host.document).length;
    if (type) this.#host.drafts.drop(fieldId(this.#host, channel, mainKeys[type]));
    const told = this.#words.removed(nameListed(this.#host, channel));
    [this.#open, this.#leaving] = [null, null];
    this.#host.edit({ name: told.replace(/\.$/, '') }, (document) => removeChannel(document, index));
    this.#host.announce(told);
    const next = Math.min(index, count - 2);
    this.#host.focusOn(next < 0 ? 'channels-heading' : `channels-edit-${next}`);
  }
}
