import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, parseDate } from '../../../schedule/calendar/dates.js';
import { isLive } from '../../../schedule/document/schedule.js';
import { listChannels } from '../../document/channels.js';
import type { HoursOwner } from '../../document/owners.js';
import {
  addSeason,
  listSeasons,
  removeSeasons,
  setSeasonDates,
  weeksOf,
  type SeasonRow,
  type WeekSpan,
} from '../../document/seasons.js';
import type { PanelHost } from '../../editor-host.js';
import { DateFields } from '../../fields/date-field.js';
import { draftChoice } from '../../fields/draft-fields.js';
import { nameListed } from '../../fields/name-channel.js';
import { sayDate } from '../../fields/say-dates.js';
import { formFoot, onFormKey } from '../../fields/form-foot.js';
import { todayOf } from '../../today.js';

/** The dates of a season that are filled in. */
interface SeasonDraft {
  /** Null: a new one. */
  readonly index: number | null;
  readonly given: SeasonRow | null;
  from: string;
  until: string;
  fault: 'fromMissing' | 'reversed' | null;
  /** Whether somebody has filled in anything. */
  isChanged: boolean;
}

/** Seasons and coming changes of the organisation or of a channel, and the line of time: what holds when. */
export class SeasonsPart {
  readonly #host: PanelHost;
  readonly #dates: DateFields;
  #owner: HoursOwner = null;
  #draft: SeasonDraft | null = null;

  constructor(host: PanelHost) {
    this.#host = host;
    this.#dates = new DateFields(host);
  }

  get #words() {
    return this.#host.words.seasons;
  }

  /** Shows the seasons of the owner that a place (JSON pointer) is of. */
  reveal(pointer: string): void {
    const [, channel] = /^(?:\/channels\/(\d+))?\/versions/.exec(pointer) ?? [];
    if (/\/versions(\/|$)/.test(pointer)) this.#show(channel === undefined ? null : Number(channel));
  }

  #show(owner: HoursOwner): void {
    if (owner === this.#owner) return;
    this.#owner = owner;
    this.#draft = null;
    this.#host.drafts.drop('days-season-save');
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    const { heading, intro, add } = this.#words;
    const { document } = this.#host;
    const owner =
      this.#owner !== null && this.#owners().some(([value]) => value === String(this.#owner)) ? this.#owner : null;
    const today = todayOf(this.#host);
    const rows = listSeasons(document, owner, today).filter(({ isPast }) => !isPast);
    this.#follow(rows);
    const isNew = this.#draft?.index === null;
    return html`<h3 id="days-seasons" data-at="/versions" tabindex="-1">${heading}</h3>
      <p class="hint">${intro}</p>
      ${this.#whose(owner)} ${rows.length ? this.#line(weeksOf(document, owner, today), rows) : nothing}
      ${
        rows.length
          ? html`<ul class="stack">
              ${rows.map((row) => html`<li>${this.#row(row)}</li>`)}
            </ul>`
          : nothing
      }
      ${isNew ? this.#form(this.#draft!, add) : nothing}
      <div ?hidden=${this.#host.isLocked || isNew}>
        <button type="button" id="days-add-season" @click=${() => this.#edit(null)}>${add}</button>
      </div>`;
  }

  /** An undo may have taken away the season whose dates are open, or put another in its place. */
  #follow(rows: readonly SeasonRow[]): void {
    const { index = null, given = null, isChanged = false } = this.#draft ?? {};
    if (isChanged && !this.#host.drafts.hasForm('days-season-save')) this.#draft = null;
    const row = rows.find((each) => each.index === index);
    if (index === null || (row && row.from === given?.from && row.until === given.until)) return;
    this.#draft = null;
    this.#host.drafts.drop('days-season-save');
  }

  #owners(): [string, string][] {
    const live = listChannels(this.#host.document).filter(({ type }) => type && isLive({ type }));
    return live.map((channel) => [String(channel.index), nameListed(this.#host, channel)]);
  }

  #whose(owner: HoursOwner): TemplateResult | typeof nothing {
    const owners = this.#owners();
    if (!owners.length) return nothing;
    const { whose, organisation } = this.#words;
    const put = (value: string) => this.#show(value === '' ? null : Number(value));
    const value = owner === null ? '' : String(owner);
    return draftChoice({ id: 'days-season-owner', label: whose, value, put }, [
      { options: [['', organisation], ...owners] },
    ]);
  }

  /** A stretch of days in words. */
  #sayDates({ from, until }: Pick<WeekSpan, 'from' | 'until'>): string {
    const words = this.#words;
    const say = (date: string) => sayDate(this.#host.words.language, date, 'short');
    if (from === null) return until === null ? words.always : words.upTo(say(until));
    return until === null ? words.since(say(from)) : words.between(say(from), say(until));
  }

  #line(spans: readonly WeekSpan[], rows: readonly SeasonRow[]): TemplateResult {
    return html`<ol class="timeline" aria-label=${this.#words.line}>
      ${spans.map(
        (span) =>
          html`<li class=${span.version === null ? '' : 'own'}>
            <span>${this.#sayDates(span)}</span> <strong>${this.#sayWeek(span, rows)}</strong>
          </li>`,
      )}
    </ol>`;
  }

  /** Which week it is: one that began earlier is told by when. */
  #sayWeek({ version, from }: WeekSpan, rows: readonly SeasonRow[]): string {
    const { usualWeek, ownWeek, weekSince } = this.#words;
    const season = rows.find(({ index }) => index === version);
    if (!season) return usualWeek;
    return season.from === from ? ownWeek : weekSince(sayDate(this.#host.words.language, season.from, 'short'));
  }

  #row(row: SeasonRow): TemplateResult {
    const name = this.#sayDates(row);
    if (this.#draft?.index === row.index) return this.#form(this.#draft, name);
    const words = this.#words;
    const at = `${this.#owner === null ? '' : `/channels/${this.#owner}`}/versions/${row.index}`;
    const button = (id: string, text: string, act: () => void) =>
      html`<button type="button" id="days-${id}-${row.index}" aria-label=${words.of(text, name)} @click=${act}>
        ${text}
      </button>`;
    return html`<div class="card entry" data-at=${at} tabindex="-1">
      <div>
        <h4>${name}</h4>
        ${row.hasHours ? nothing : html`<p>${words.breaksOnly}</p>`}
      </div>
      <div class="row" ?hidden=${this.#host.isLocked}>
        ${row.hasHours ? button('season-week', words.editWeek, () => this.#editWeek(`${at}/hours`)) : nothing}
        ${button('season-edit', words.editDates, () => this.#edit(row))}
        ${button('season-remove', words.remove, () => this.#remove(row, name))}
      </div>
    </div>`;
  }

  #editWeek(pointer: string): void {
    this.#host.goTo(pointer);
  }

  #form(draft: SeasonDraft, heading: string): TemplateResult {
    const { addSubmit, save, cancel } = this.#words;
    const onKey = (event: KeyboardEvent) =>
      onFormKey(event, { finish: () => this.#save(draft), escape: () => this.#escape(draft) });
    return html`<div class="card stack" role="group" aria-labelledby="days-season-form" @keydown=${onKey}>
      <h4 id="days-season-form">${heading}</h4>
      <div class="row top">${this.#date(draft, 'from')} ${this.#date(draft, 'until')}</div>
      ${formFoot(this.#host, {
        finishId: 'days-season-save',
        finishText: draft.index === null ? addSubmit : save,
        finish: () => this.#save(draft),
        ...{ leaveId: 'days-season-cancel', leaveText: cancel, leave: () => this.#close() },
      })}
    </div>`;
  }

  #date(draft: SeasonDraft, key: 'from' | 'until'): TemplateResult {
    const words = this.#words;
    const isWrong = draft.fault !== null && (draft.fault === 'fromMissing') === (key === 'from');
    return this.#dates.template({
      id: `days-season-${key}`,
      label: words[key],
      value: draft[key],
      said: draft[key] && sayDate(this.#host.words.language, draft[key]),
      hint: key === 'until' ? words.untilHint : undefined,
      fault: isWrong ? words[draft.fault!] : undefined,
      today: todayOf(this.#host),
      mark: () => undefined,
      put: (date) => {
        draft[key] = date;
        this.#onChange(draft);
      },
    });
  }

  /** What is not finished keeps the document from being saved. What was wrong and is right now is told no longer. */
  #onChange(draft: SeasonDraft): void {
    const { addSubmit, save, cancel } = this.#words;
    draft.isChanged = true;
    draft.fault &&= faultOf(draft);
    const message = this.#host.words.shell.unfinished(draft.index === null ? addSubmit : save, cancel);
    this.#host.drafts.keepForm('days-season-save', { message });
    this.#host.requestUpdate();
  }

  /** What was filled in is not thrown away by a slip. */
  #escape({ isChanged }: SeasonDraft): void {
    if (isChanged) this.#host.focusOn('days-season-cancel');
    else this.#close();
  }

  #edit(row: SeasonRow | null): void {
    this.#draft = {
      index: row?.index ?? null,
      given: row,
      from: row?.from ?? '',
      until: row?.until ?? '',
      fault: null,
      isChanged: false,
    };
    this.#host.drafts.drop('days-season-save');
    this.#host.focusOn('days-season-from');
    this.#host.requestUpdate();
  }

  #close(): void {
    const index = this.#draft?.index;
    this.#draft = null;
    this.#host.drafts.drop('days-season-save');
    this.#host.focusOn(typeof index === 'number' ? `days-season-edit-${index}` : 'days-add-season');
    this.#host.requestUpdate();
  }

  #save(draft: SeasonDraft): void {
    const { from } = draft;
    const until = draft.until || null;
    draft.fault = faultOf(draft);
    if (draft.fault) {
      this.#host.focusOn(draft.fault === 'fromMissing' ? 'days-season-from' : 'days-season-until');
      this.#host.requestUpdate();
      return;
    }
    const owner = this.#owner;
    const { index } = draft;
    const name = this.#sayDates({ from, until });
    const told = index === null ? this.#words.added(name) : this.#words.changed(name);
    this.#close();
    this.#host.edit({ name: told.replace(/\..*$/, '') }, (document) =>
      index === null
        ? addSeason(document, owner, from, until).document
        : setSeasonDates(document, owner, index, { from, until }),
    );
    this.#host.announce(told);
    this.#host.focusOn(
      index === null ? `days-season-week-${addedAt(this.#host, owner, from)}` : `days-season-edit-${index}`,
    );
  }

  #remove({ index }: SeasonRow, name: string): void {
    const owner = this.#owner;
    const told = this.#words.removed(name);
    this.#host.edit({ name: told.replace(/\.$/, '') }, (document) => removeSeasons(document, owner, [index]));
    this.#host.announce(told);
    this.#host.focusOn('days-add-season');
  }
}

function faultOf({ from, until }: SeasonDraft): SeasonDraft['fault'] {
  if (parseDate(from) === null) return 'fromMissing';
  return until && until < from ? 'reversed' : null;
}

/** The place of the season that was added for a date: the last one that begins then. */
function addedAt({ document }: PanelHost, owner: HoursOwner, from: string): number | undefined {
  return listSeasons(document, owner, parseDate(formatDate(0))!).findLast((row) => row.from === from)?.index;
}
