import { html, nothing, type TemplateResult } from 'lit';
import type { ChannelHoursKind } from '../../../messages/makers/editor/week-kinds.js';
import { isLive } from '../../../schedule/document/schedule.js';
import { readBreaks, type BreakRow } from '../../document/breaks.js';
import { hoursKindOf, rareHours, startHours } from '../../document/channel-hours.js';
import { listChannels, setChannel, type ListedChannel } from '../../document/channels.js';
import type { HoursOwner } from '../../document/owners.js';
import { listSeasons } from '../../document/seasons.js';
import type { EditorHost, Panel } from '../../editor-host.js';
import { draftChoice } from '../../fields/draft-fields.js';
import { nameListed } from '../../fields/name-channel.js';
import { sayDate } from '../../fields/say-dates.js';
import { TimeFields } from '../../fields/time-fields.js';
import { todayOf } from '../../today.js';
import { BreaksView } from './breaks-view.js';
import { DaysQuestions } from './days-question.js';
import { GroupView } from './group-view.js';
import { OneWeek } from './one-week.js';
import { WeekView } from './week-view.js';

/** The weekly hours: of the organisation, its breaks, of channels, and those that come later. */
export class WeekPanel implements Panel {
  readonly #host: EditorHost;
  readonly #breaks: BreaksView;
  readonly #view: WeekView;
  readonly #weeks = new Map<string, OneWeek>();

  constructor(host: EditorHost) {
    this.#host = host;
    const fields = new TimeFields(host);
    this.#breaks = new BreaksView(host, fields);
    this.#view = new WeekView(host, new GroupView(host, fields, new DaysQuestions(host)));
  }

  get #words() {
    return this.#host.words.week;
  }

  render(): TemplateResult {
    const { heading, intro } = this.#words;
    const { rows } = readBreaks(this.#host.document);
    return html`<h3 id="week-heading" data-at="/hours" tabindex="-1">${heading}</h3>
      <p class="hint">${intro}</p>
      ${this.#view.template(this.#weekAt(null, null), rows)} ${this.#later(null, heading, rows)}
      ${this.#breaks.render()} ${this.#channels(rows)}`;
  }

  /** A week is made once, and remembers which of its days stand apart. */
  #weekAt(owner: HoursOwner, version: number | null): OneWeek {
    const key = `${owner}/${version}`;
    const week = this.#weeks.get(key) ?? new OneWeek(this.#host, { owner, version });
    this.#weeks.set(key, week);
    return week;
  }

  /** The weeks that begin later, or hold for a while. */
  #later(owner: HoursOwner, name: string, breaks: readonly BreakRow[]): TemplateResult[] {
    const { document, words } = this.#host;
    const say = (date: string) => sayDate(words.language, date, 'short');
    const seasons = listSeasons(document, owner, todayOf(this.#host)).filter(
      ({ isPast, hasHours }) => hasHours && !isPast,
    );
    return seasons.map(({ index, from, until }) => {
      const week = this.#weekAt(owner, index);
      return html`<details class="card">
        <summary data-at=${week.pointer}>${this.#words.later(name, say(from), until && say(until))}</summary>
        <div class="stack">${this.#view.template(week, breaks)}</div>
      </details>`;
    });
  }

  /** Those on which people answer at once, and whatever else has hours of its own. */
  #channels(breaks: readonly BreakRow[]): TemplateResult | typeof nothing {
    const { channels: heading, channelsIntro } = this.#words;
    const channels = listChannels(this.#host.document).filter(
      ({ type, value }) => type && (isLive({ type }) || value['hours'] !== undefined),
    );
    if (!channels.length) return nothing;
    return html`<h3 id="week-channels" tabindex="-1">${heading}</h3>
      <p class="hint">${channelsIntro}</p>
      ${channels.map((channel) => this.#channel(channel, breaks))}`;
  }

  #channel(channel: ListedChannel, breaks: readonly BreakRow[]): TemplateResult {
    const { index, value, id } = channel;
    const kind = hoursKindOf(value);
    const name = nameListed(this.#host, channel);
    const own = breaks.filter(({ channels }) => channels?.includes(id) ?? true);
    const whole = own.map((each): BreakRow => ({ ...each, channels: null }));
    const week = this.#weekAt(index, null);
    return html`<details class="card">
        <summary data-at=${week.pointer}>${this.#words.ownWeek(name, this.#words.hoursOf[kind].toLowerCase())}</summary>
        <div class="stack">
          ${this.#kind(channel, kind)} ${kind === 'own' ? this.#view.template(week, whole) : nothing}
        </div>
      </details>
      ${this.#later(index, name, whole)}`;
  }

  #kind({ index, ...channel }: ListedChannel, kind: ChannelHoursKind): TemplateResult {
    const { words, document, isLocked } = this.#host;
    const { hoursOf } = words.week;
    if (isLocked) return html`<p>${hoursOf[kind]}</p>`;
    const rare: readonly ChannelHoursKind[] = rareHours.filter((each) => each !== kind);
    const options = Object.entries(hoursOf).filter(([each]) => !rare.includes(each as ChannelHoursKind));
    const put = (chosen: string) => {
      const hours = startHours(document, index, chosen as ChannelHoursKind, todayOf(this.#host));
      const name = words.week.said(
        nameListed(this.#host, { index, ...channel }),
        hoursOf[chosen as ChannelHoursKind].toLowerCase(),
      );
      this.#host.edit({ name }, (before) => setChannel(before, index, { hours }));
      this.#host.announce(`${name}.`);
    };
    return draftChoice({ id: `week-c${index}-hours`, label: words.week.kindOfChannel, value: kind, put }, [
      { options },
    ]);
  }
}
