import { html, type TemplateResult } from 'lit';
import { channelTypes, type ChannelType } from '../../../schedule/document/channel-types.js';
import type { JsonObject } from '../../../schedule/document/json.js';
import { addChannel } from '../../document/channels.js';
import { stringIn } from '../../document/plain-edits.js';
import type { PanelHost, Panel } from '../../editor-host.js';
import { draftChoice, draftText } from '../../fields/draft-fields.js';
import { formFoot, onFormKey } from '../../fields/form-foot.js';
import { kindOf, listProviders, readMainKey } from './channel-keys.js';

/** A new channel, as it is typed. */
interface ChannelDraft {
  readonly type: ChannelType;
  typed: string;
  fault: string | undefined;
}

/** The cards to add a channel, and the form of a new one. */
export class NewChannel implements Panel {
  readonly #host: PanelHost;
  readonly #onAdded: (index: number) => void;
  #draft: ChannelDraft | null = null;

  /** `onAdded` is called with the place of the new one. */
  constructor(host: PanelHost, onAdded: (index: number) => void) {
    this.#host = host;
    this.#onAdded = onAdded;
  }

  get #words() {
    return this.#host.words.channels;
  }

  render(): TemplateResult {
    const { addHeading, addHint } = this.#words;
    const { types } = this.#host.words.channelNames;
    if (this.#draft?.typed && !this.#host.drafts.hasForm('channels-save')) this.#draft = null;
    if (this.#draft) return this.#form(this.#draft);
    const card = (type: ChannelType) =>
      html`<button type="button" id="channels-add-${type}" @click=${() => this.#begin(type)}>${types[type]}</button>`;
    return html`<div class="stack" role="group" aria-labelledby="channels-add">
      <h4 id="channels-add">${addHeading}</h4>
      <p class="hint">${addHint}</p>
      <div class="row">${(Object.keys(channelTypes) as ChannelType[]).map(card)}</div>
    </div>`;
  }

  #begin(type: ChannelType): void {
    this.#draft = {
      type,
      typed: kindOf(type) === 'provider' ? listProviders(this.#words)[0]![0] : '',
      fault: undefined,
    };
    if (this.#draft.typed) this.#keep();
    this.#host.focusOn('channels-new');
    this.#host.requestUpdate();
  }

  /** What is not finished keeps the document from being saved. */
  #keep(): void {
    const { add, cancel } = this.#words;
    this.#host.drafts.keepForm('channels-save', { message: this.#host.words.shell.unfinished(add, cancel) });
    this.#host.requestUpdate();
  }

  #form(draft: ChannelDraft): TemplateResult {
    const { keyOf, keyHint, add, cancel } = this.#words;
    const { types } = this.#host.words.channelNames;
    const { type, typed, fault } = draft;
    const field = {
      id: 'channels-new',
      label: keyOf[type],
      hint: keyHint[type],
      value: typed,
      fault,
      put: (text: string) => {
        draft.typed = text;
        draft.fault &&= this.#faultOf(draft);
        this.#keep();
      },
    };
    const onKey = (event: KeyboardEvent) =>
      onFormKey(event, { finish: () => this.#add(draft), escape: () => this.#escape(draft) });
    const isChoice = kindOf(type) === 'provider';
    return html`<div class="card stack" role="group" aria-labelledby="channels-form" @keydown=${onKey}>
      <h4 id="channels-form">${types[type]}</h4>
      ${isChoice ? draftChoice(field, [{ options: listProviders(this.#words) }]) : draftText(field)}
      ${formFoot(this.#host, {
        ...{ finishId: 'channels-save', finishText: add, finish: () => this.#add(draft) },
        ...{ leaveId: 'channels-cancel', leaveText: cancel, leave: () => this.#cancel(type) },
      })}
    </div>`;
  }

  /** What was typed is not thrown away by a slip. */
  #escape({ type, typed }: ChannelDraft): void {
    if (typed && kindOf(type) !== 'provider') this.#host.focusOn('channels-cancel');
    else this.#cancel(type);
  }

  #faultOf({ type, typed }: ChannelDraft): string | undefined {
    const read = readMainKey(type, typed, stringIn(this.#host.document, 'timeZone') ?? '');
    return typeof read === 'string' ? this.#words[read] : undefined;
  }

  #cancel(type: ChannelType): void {
    this.#draft = null;
    this.#host.drafts.drop('channels-save');
    this.#host.focusOn(`channels-add-${type}`);
    this.#host.requestUpdate();
  }

  #add(draft: ChannelDraft): void {
    const { type, typed } = draft;
    const { document, words } = this.#host;
    const read = readMainKey(type, typed, stringIn(document, 'timeZone') ?? '');
    if (typeof read === 'string') {
      draft.fault = words.channels[read];
      this.#host.focusOn('channels-new');
      this.#host.requestUpdate();
      return;
    }
    const fields = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as JsonObject;
    const { index } = addChannel(document, type, fields);
    const told = words.channels.added(words.channelNames.types[type]);
    this.#cancel(type);
    this.#host.edit({ name: told.replace(/\.$/, '') }, (now) => addChannel(now, type, fields).document);
    this.#host.announce(told);
    this.#onAdded(index);
    this.#host.focusOn(`channels-edit-${index}`);
  }
}
