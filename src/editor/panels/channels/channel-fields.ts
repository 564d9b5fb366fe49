import { html, nothing, type TemplateResult } from 'lit';
import type { PromiseUnit, WhenUnavailable } from '../../../messages/makers/editor/channels-words.js';
import type { ChannelHoursKind } from '../../../messages/makers/editor/week-kinds.js';
import type { ChannelType } from '../../../schedule/document/channel-types.js';
import type { JsonValue } from '../../../schedule/document/json.js';
import { PhoneJudge } from '../../../elements/callback/phone-judge.js';
import { isLive } from '../../../schedule/document/schedule.js';
import { hoursKindOf, rareHours, startHours } from '../../document/channel-hours.js';
import { listChannels, mainKeys, setChannel, type ListedChannel } from '../../document/channels.js';
import { objectOf, stringIn } from '../../document/plain-edits.js';
import type { PanelHost } from '../../editor-host.js';
import { textField } from '../../fields/text-field.js';
import { draftChoice, draftTick } from '../../fields/draft-fields.js';
import { nameListed } from '../../fields/name-channel.js';
import { todayOf } from '../../today.js';
import { kindOf, listProviders, readMainKey } from './channel-keys.js';

/** More texts that a type has, beside what all have. */
const texts: Readonly<Record<ChannelType, readonly ('text' | 'subject')[]>> = {
  phone: [],
  chat: [],
  whatsapp: ['text'],
  video: [],
  sms: [],
  visit: [],
  email: ['subject'],
  callback: [],
  form: [],
  link: [],
};

/** Whether a type may be hidden while nobody is there, and whether its callers can speak to a machine. */
const mayHide: Readonly<Record<ChannelType, boolean>> = {
  phone: false,
  chat: true,
  whatsapp: true,
  video: true,
  sms: true,
  visit: true,
  email: false,
  callback: true,
  form: true,
  link: true,
};

/** The id of a field: by the id of its channel, which stays when that goes to another place. */
export function fieldId({ document }: Pick<PanelHost, 'document'>, { id, index }: ListedChannel, key: string): string {
  const isOnly = id !== '' && listChannels(document).filter((other) => other.id === id).length === 1;
  return `channels-${isOnly ? id : index}-${key}`;
}

type Fields = Readonly<Record<string, JsonValue | undefined>>;

/** The fields of one channel: each of them changes the document at once. */
export class ChannelFields {
  readonly #host: PanelHost;
  readonly #judge: PhoneJudge;

  constructor(host: PanelHost) {
    this.#host = host;
    this.#judge = new PhoneJudge(host);
  }

  get #words() {
    return this.#host.words.channels;
  }

  template(channel: ListedChannel): TemplateResult {
    const { type } = channel;
    if (!type) return html``;
    const live = isLive({ type });
    return html`${this.#mainKey(channel, type)} ${texts[type].map((key) => this.#text(channel, key))}
      ${type === 'visit' ? this.#text(channel, 'url') : nothing} ${live ? this.#hours(channel) : nothing}
      ${live ? this.#urgent(channel) : nothing} ${this.#reply(channel)}
      ${live ? this.#unavailable(channel, type) : nothing} ${live ? this.#instead(channel) : nothing}
      <details>
        <summary>${this.#words.more}</summary>
        <div class="stack">
          ${this.#text(channel, 'label', this.#words.labelHint)} ${this.#text(channel, 'note')}
          ${this.#text(channel, 'cost', this.#words.costHint)}
        </div>
      </details>`;
  }

  #id(channel: ListedChannel, key: string): string {
    return fieldId(this.#host, channel, key);
  }

  #set({ index, ...channel }: ListedChannel, label: string, fields: Fields): void {
    const step = this.#words.changed(nameListed(this.#host, { index, ...channel }), label.replace(/\?$/, ''));
    this.#host.edit({ name: step }, (document) => setChannel(document, index, fields));
    this.#host.announce(`${step}.`);
  }

  #mainKey(channel: ListedChannel, type: ChannelType): TemplateResult {
    const { value, index } = channel;
    const key = mainKeys[type];
    const label = this.#words.keyOf[type];
    const current = stringIn(value, 'display') ?? stringIn(value, key) ?? '';
    if (kindOf(type) === 'provider') {
      const field = {
        id: this.#id(channel, key),
        at: `/channels/${index}/${key}`,
        label,
        value: current,
        put: (chosen: string) => this.#set(channel, label, { [key]: chosen }),
      };
      return draftChoice(field, [{ options: listProviders(this.#words) }]);
    }
    if (value[key] !== undefined && typeof value[key] !== 'string') return this.#perLanguage(label);
    const zone = stringIn(this.#host.document, 'timeZone') ?? '';
    return textField(this.#host, {
      id: this.#id(channel, key),
      at: `/channels/${index}/${key}`,
      label,
      hint: this.#words.keyHint[type],
      value: current,
      doubt: this.#isDoubtful(value[key]) ? this.#words.doubtful : undefined,
      faultOf: (text) => {
        const read = readMainKey(type, text, zone);
        return typeof read === 'string' ? this.#words[read] : undefined;
      },
      commit: (text) => {
        const read = readMainKey(type, text, zone);
        if (typeof read !== 'string') this.#set(channel, label, read);
      },
    });
  }

  /** Whether it is a whole number that its country probably does not have: a digit too few is easily overlooked. */
  #isDoubtful(number: JsonValue | undefined): boolean {
    if (typeof number !== 'string' || !/^\+\d/.test(number)) return false;
    this.#judge.want();
    return this.#judge.judge(number, { homeNumber: '', language: this.#host.words.language }).isDoubtful;
  }

  #perLanguage(label: string): TemplateResult {
    return html`<p>${label}: <span class="hint">${this.#words.perLanguage}</span></p>`;
  }

  #text(
    channel: ListedChannel,
    key: 'text' | 'subject' | 'label' | 'note' | 'cost' | 'url',
    hint?: string,
  ): TemplateResult {
    const { value, index } = channel;
    const label = this.#words[key];
    const text = value[key] ?? '';
    if (typeof text !== 'string') return this.#perLanguage(label);
    return textField(this.#host, {
      id: this.#id(channel, key),
      at: `/channels/${index}/${key}`,
      label,
      hint,
      value: text,
      commit: (typed) => this.#set(channel, label, { [key]: typed || undefined }),
    });
  }

  #hours(channel: ListedChannel): TemplateResult {
    const { hours: label, editWeek } = this.#words;
    const { hoursOf } = this.#host.words.week;
    const kind = hoursKindOf(channel.value);
    const rare = rareHours.filter((word) => word !== kind);
    const options = Object.entries(hoursOf).filter(([word]) => !rare.some((each) => each === word));
    const field = {
      id: this.#id(channel, 'hours'),
      label,
      value: kind,
      put: (chosen: string) =>
        this.#set(channel, label, {
          hours: startHours(this.#host.document, channel.index, chosen as ChannelHoursKind, todayOf(this.#host)),
        }),
    };
    const link = html`<button
      type="button"
      class="plain"
      id=${this.#id(channel, 'week')}
      @click=${() => this.#host.goTo(`/channels/${channel.index}/hours`)}
    >
      ${editWeek}
    </button>`;
    return html`<div class="row end">${draftChoice(field, [{ options }])} ${kind === 'own' ? link : nothing}</div>`;
  }

  #urgent(channel: ListedChannel): TemplateResult {
    const { urgent, urgentHint } = this.#words;
    const isUrgent = channel.value['urgent'] === true;
    const put = (isOn: boolean) => this.#set(channel, urgent, { urgent: isOn || undefined });
    return html`<div>
      ${draftTick(this.#id(channel, 'urgent'), urgent, isUrgent, put, `/channels/${channel.index}/urgent`)}
      <p class="hint">${urgentHint}</p>
    </div>`;
  }

  #reply(channel: ListedChannel): TemplateResult | typeof nothing {
    const { reply: label, noReply, replyWithin, replyText } = this.#words;
    const { reply, whenUnavailable = 'show' } = channel.value;
    const { type } = channel;
    const isAsked = reply !== undefined || !isLive({ type: type! }) || whenUnavailable !== 'show';
    if (!isAsked) return nothing;
    const promise = objectOf(reply);
    if (promise && !Object.hasOwn(promise, 'within')) return this.#perLanguage(label);
    const kind = promise ? 'within' : reply === undefined ? 'none' : 'text';
    const values: Readonly<Record<string, JsonValue | undefined>> = {
      none: undefined,
      within: { within: 1, unit: 'working-days' },
      text: '',
    };
    const field = {
      id: this.#id(channel, 'reply'),
      at: `/channels/${channel.index}/reply`,
      label,
      value: kind,
      put: (chosen: string) => this.#set(channel, label, { reply: values[chosen] }),
    };
    const options = Object.entries({ none: noReply, within: replyWithin, text: replyText });
    return html`${draftChoice(field, [{ options }])} ${promise ? this.#promise(channel) : nothing}
    ${kind === 'text' ? this.#replyText(channel) : nothing}`;
  }

  #replyText(channel: ListedChannel): TemplateResult {
    const { replyText: label } = this.#words;
    return textField(this.#host, {
      id: this.#id(channel, 'reply-text'),
      at: `/channels/${channel.index}/reply`,
      label,
      value: stringIn(channel.value, 'reply') ?? '',
      commit: (reply) => this.#set(channel, label, { reply }),
    });
  }

  /** "U antwoordt binnen [2] [werkdagen]": one sentence with two choices. */
  #promise(channel: ListedChannel): TemplateResult {
    const { replySentence, amount, unit, units, reply } = this.#words;
    const promise = objectOf(channel.value['reply'])!;
    const within = Number(promise['within'] ?? 1);
    const amounts = [...new Set([0, 1, 2, 3, 4, 5, 8, 10, 15, 24, 30, 48, within])].sort((one, other) => one - other);
    const put = (change: object) => this.#set(channel, reply, { reply: { ...promise, ...change } });
    const numbers = {
      id: this.#id(channel, 'within'),
      at: `/channels/${channel.index}/reply/within`,
      label: amount,
      value: String(within),
      put: (chosen: string) => put({ within: Number(chosen) }),
    };
    const kinds = {
      id: this.#id(channel, 'unit'),
      at: `/channels/${channel.index}/reply/unit`,
      label: unit,
      value: stringIn(promise, 'unit') ?? 'days',
      put: (chosen: string) => put({ unit: chosen as PromiseUnit }),
    };
    return html`<div class="row end" role="group" aria-label=${replySentence}>
      <span>${replySentence}</span>
      ${draftChoice(numbers, [{ options: amounts.map((each) => [String(each), String(each)] as const) }])}
      ${draftChoice(kinds, [{ options: Object.entries(units) }])}
    </div>`;
  }

  #unavailable(channel: ListedChannel, type: ChannelType): TemplateResult {
    const { whenUnavailable: label, whenUnavailableOf } = this.#words;
    const value = (stringIn(channel.value, 'whenUnavailable') ?? 'show') as WhenUnavailable;
    const isOffered = (each: string) => each === value || each !== 'hide' || mayHide[type];
    const options = Object.entries(whenUnavailableOf).filter(([each]) => isOffered(each));
    const put = (chosen: string) =>
      this.#set(channel, label, { whenUnavailable: chosen === 'show' ? undefined : chosen });
    const at = `/channels/${channel.index}/whenUnavailable`;
    return draftChoice({ id: this.#id(channel, 'unavailable'), at, label, value, put }, [{ options }]);
  }

  #instead(channel: ListedChannel): TemplateResult | typeof nothing {
    const { instead: label, insteadHint, insteadByState } = this.#words;
    const { instead = [] } = channel.value;
    const others = listChannels(this.#host.document).filter(({ id, index }) => id && index !== channel.index);
    if (!Array.isArray(instead)) return html`<p>${label} <span class="hint">${insteadByState}</span></p>`;
    if (!others.length) return nothing;
    const chosen = instead as readonly JsonValue[];
    const put = (id: string, isOn: boolean) => {
      const rest = chosen.filter((other) => other !== id);
      const next = isOn ? [...rest, id] : rest;
      this.#set(channel, label, { instead: next.length ? next : undefined });
    };
    return html`<fieldset data-at="/channels/${channel.index}/instead" tabindex="-1">
      <legend>${label}</legend>
      <div class="ticks">
        ${others.map((other) =>
          draftTick(
            this.#id(channel, `instead-${other.id}`),
            nameListed(this.#host, other),
            chosen.includes(other.id),
            (isOn) => put(other.id, isOn),
          ),
        )}
      </div>
      <p class="hint">${insteadHint}</p>
    </fieldset>`;
  }
}
