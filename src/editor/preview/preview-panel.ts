import { html, nothing, type TemplateResult } from 'lit';
import { languageChoices } from '../fields/language-names.js';
import { ref } from 'lit/directives/ref.js';
import { LazyPart } from '../../elements/base/lazy-part.js';
import { languageTags, type LanguageTag } from '../../messages/languages.js';
import { nameDay, nameTime } from '../../messages/makers/editor/changes/named-moments.js';
import { channelName } from '../../messages/makers/editor/changes/named-channels.js';
import { dayMinutes, formatDate, parseDate, type WallTime } from '../../schedule/calendar/dates.js';
import type { JsonObject } from '../../schedule/document/json.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { baseLanguage } from '../../schedule/document/text.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import { momentOf } from '../document/override.js';
import type { EditorHost, Panel } from '../editor-host.js';
import { readTypedTime } from '../fields/time-typed.js';
import { isSameJson } from '../text/same-json.js';
import { previewMoments, type PreviewMoment } from './preview-moments.js';

type Tone = Schedule['tone'];

/** The real elements, at any moment, in any language. In a preview nothing is asked for and no time passes. */
export class PreviewPanel implements Panel {
  readonly #host: EditorHost;
  readonly #elements: LazyPart<typeof import('./define-previewed.js')>;
  /** The last document without problems; while there are some it stays. */
  #valid: JsonObject | null = null;
  /** Null: now. */
  #at: WallTime | null = null;
  #language: LanguageTag | null = null;
  #tone: Tone | null = null;
  #channel = '';
  #isWrong = false;
  #known: { readonly schedule: Schedule; readonly minute: number; readonly moments: readonly PreviewMoment[] } | null =
    null;

  /** What is far below on the page is loaded when somebody comes near. */
  readonly #watch = (section: Element | undefined) => {
    this.#observer.disconnect();
    if (section && !this.#isNear) this.#observer.observe(section);
  };
  readonly #observer = new IntersectionObserver((entries) => this.#see(entries), { rootMargin: '200px' });
  #isNear = false;
  readonly #guard = (element: Element | undefined) => {
    for (const type of ['click', 'submit']) element?.addEventListener(type, (event) => this.#stop(event), true);
  };

  constructor(host: EditorHost) {
    this.#host = host;
    this.#elements = new LazyPart(host, () => import('./define-previewed.js'), 'what is previewed');
  }

  render(): TemplateResult {
    const { reading, schedule, document, words } = this.#host;
    if (reading.schedule) this.#take(document);
    const elements = this.#isNear ? this.#elements.want() : null;
    elements?.definePreviewed();
    return html`<section class="card stack" id="preview" aria-labelledby="preview-heading" ${ref(this.#watch)}>
      <h3 id="preview-heading">${words.preview.heading}</h3>
      ${reading.schedule ? nothing : html`<p class="hint">${this.#valid ? words.preview.lastValid : words.preview.nothingYet}</p>`}
      ${schedule && this.#valid ? this.#previewOf(this.#valid, schedule, !!elements) : nothing}
    </section>`;
  }

  /** Who switches something looks at now. */
  #take(document: JsonObject): void {
    if (this.#valid && !isSameJson(this.#valid['override'] ?? null, document['override'] ?? null)) this.#at = null;
    this.#valid = document;
  }

  /** Now, on the clock of what is shown: that of the document may be none. */
  get #now(): WallTime {
    const { schedule, now } = this.#host;
    return zoneOf(schedule!.timeZone)!.toWallTime(now);
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#isNear = true;
    this.#observer.disconnect();
    this.#host.requestUpdate();
  }

  #previewOf(document: JsonObject, schedule: Schedule, isThere: boolean): TemplateResult {
    const { words } = this.#host;
    return html`${this.#moments(schedule)} ${this.#manner(schedule)}
      <p class="hint">${words.preview.shows(this.#named(this.#moment))}</p>
      ${isThere ? this.#shown(document, schedule) : html`<p>${words.preview.loading}</p>`}`;
  }

  /** The moment that is shown. */
  get #moment(): WallTime {
    return this.#at ?? this.#now;
  }

  #named({ day, minute }: WallTime): string {
    const { moments } = this.#host.words;
    const today = this.#now.day;
    return `${nameDay({ words: moments, today, read: () => '' }, day)} ${nameTime(moments, minute)}`;
  }

  #moments(schedule: Schedule): TemplateResult {
    const { preview } = this.#host.words;
    const moments = this.#momentsOf(schedule);
    return html`<fieldset class="stack">
      <legend>${preview.when}</legend>
      <div class="row">${moments.map((moment) => this.#momentButton(moment))}</div>
      <details>
        <summary>${preview.other}</summary>
        ${this.#otherMoment()}
      </details>
    </fieldset>`;
  }

  /** Looked for once in a minute, not at each redraw: they may lie a year ahead. */
  #momentsOf(schedule: Schedule): readonly PreviewMoment[] {
    const { now } = this.#host;
    const minute = Math.floor(now / 60_000);
    if (this.#known?.schedule !== schedule || this.#known.minute !== minute)
      this.#known = { schedule, minute, moments: previewMoments(schedule, now) };
    return this.#known.moments;
  }

  #momentButton({ name, at }: PreviewMoment): TemplateResult {
    const { preview } = this.#host.words;
    const isShown = name === 'now' ? this.#at === null : this.#at?.day === at.day && this.#at.minute === at.minute;
    return html`<button
      type="button"
      aria-pressed=${isShown ? 'true' : 'false'}
      @click=${() => this.#travel(name === 'now' ? null : at)}
    >
      ${preview.moments[name]}
    </button>`;
  }

  #travel(at: WallTime | null): void {
    this.#at = at;
    this.#isWrong = false;
    this.#host.announce(this.#host.words.preview.shows(this.#named(this.#moment)));
    this.#host.requestUpdate();
  }

  #otherMoment(): TemplateResult {
    const { preview } = this.#host.words;
    const { day } = this.#moment;
    return html`<div class="row">
        <label>${preview.date} <input type="date" id="preview-date" .value=${formatDate(day)} /></label>
        <label>
          ${preview.time}
          <input
            id="preview-time"
            class="time"
            inputmode="numeric"
            autocomplete="off"
            aria-invalid=${this.#isWrong ? 'true' : nothing}
            aria-describedby=${this.#isWrong ? 'preview-fault' : nothing}
          />
        </label>
        <button type="button" id="preview-go" @click=${(event: Event) => this.#go(event)}>${preview.go}</button>
      </div>
      ${this.#isWrong ? html`<p class="fault" id="preview-fault">${preview.notUnderstood}</p>` : nothing}`;
  }

  #go(event: Event): void {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ParentNode;
    const typed = (id: string) => root.querySelector<HTMLInputElement>(`#preview-${id}`)?.value ?? '';
    const day = parseDate(typed('date'));
    const time = readTypedTime(typed('time'), 'start');
    if (day !== null && 'minute' in time) return this.#travel({ day, minute: time.minute % dayMinutes });
    this.#isWrong = true;
    this.#host.announce(this.#host.words.preview.notUnderstood);
    this.#host.focusOn('preview-time');
  }

  #manner(schedule: Schedule): TemplateResult {
    const { preview, moments } = this.#host.words;
    const channels = schedule.channels.map((channel) => [channel.id, channelName(schedule, channel, moments)] as const);
    return html`<div class="row">
      ${this.#choice('language', preview.language, {
        value: this.#language ?? baseLanguage(schedule.language),
        choices: Object.entries(languageChoices(moments.locale)),
        choose: (tag) => (this.#language = languageTags.find((known) => known === tag) ?? null),
      })}
      ${this.#choice('tone', preview.tone, {
        value: this.#tone ?? schedule.tone,
        choices: Object.entries(preview.tones),
        choose: (tone) => (this.#tone = tone === 'informal' ? 'informal' : 'formal'),
      })}
      ${this.#choice('channel', preview.channel, {
        value: this.#channel,
        choices: [['', preview.allChannels], ...channels],
        choose: (id) => (this.#channel = id),
      })}
    </div>`;
  }

  #choice(
    name: string,
    label: string,
    {
      value,
      choices,
      choose,
    }: {
      readonly value: string;
      readonly choices: readonly (readonly [value: string, name: string])[];
      readonly choose: (value: string) => void;
    },
  ): TemplateResult {
    const onChange = (event: Event) => {
      choose((event.currentTarget as HTMLSelectElement).value);
      this.#host.requestUpdate();
    };
    return html`<div class="field">
      <label for="preview-${name}">${label}</label>
      <select id="preview-${name}" @change=${onChange}>
        ${choices.map(([each, named]) => html`<option value=${each} ?selected=${each === value}>${named}</option>`)}
      </select>
    </div>`;
  }

  #shown(document: JsonObject, schedule: Schedule): TemplateResult {
    const at = momentOf(this.#moment);
    const language = this.#language ?? schedule.language;
    const tone = this.#tone ?? schedule.tone;
    const isThere = schedule.channels.some(({ id }) => id === this.#channel);
    return html`<div class="stack previewed" ${ref(this.#guard)}>
      <bereikbaar-status
        lang=${language}
        .schedule=${document}
        .tone=${tone}
        .previewAt=${at}
        channel=${isThere ? this.#channel : nothing}
      ></bereikbaar-status>
      <bereikbaar-nu lang=${language} .schedule=${document} .tone=${tone} .previewAt=${at}></bereikbaar-nu>
      <details>
        <summary>${this.#host.words.preview.hours}</summary>
        <bereikbaar-hours lang=${language} .schedule=${document} .tone=${tone} .previewAt=${at}></bereikbaar-hours>
      </details>
    </div>`;
  }

  /** Links lead nowhere: who tries one does not lose the page. What folds out still does. */
  #stop(event: Event): void {
    const pressed = event.composedPath().find((each) => each instanceof Element && each.matches('a, button, form'));
    if (event.type === 'click' && !pressed) return;
    event.preventDefault();
    event.stopPropagation();
    this.#host.announce(this.#host.words.preview.noLinks);
  }
}
