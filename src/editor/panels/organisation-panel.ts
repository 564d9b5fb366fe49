import { html, type TemplateResult } from 'lit';
import { parseDate } from '../../schedule/calendar/dates.js';
import type { JsonObject } from '../../schedule/document/json.js';
import { fitsFormat } from '../../schedule/document/string-formats.js';
import { objectOf, stringIn, withKey } from '../document/plain-edits.js';
import type { PanelHost, Panel } from '../editor-host.js';
import { choiceField } from '../fields/choice-field.js';
import { languageChoices } from '../fields/language-names.js';
import { textField, type TextField } from '../fields/text-field.js';
import { todayOf } from '../today.js';

/** Puts a text under a key of the document; an empty one takes the key away. */
const putKey = (key: string) => (document: JsonObject, text: string) => withKey(document, key, text || undefined);

/** The same under a key of the organisation. */
const putOrganisationKey = (key: string) => (document: JsonObject, text: string) => {
  const organisation = withKey(objectOf(document['organisation']) ?? {}, key, text || undefined);
  return withKey(document, 'organisation', Object.keys(organisation).length ? organisation : undefined);
};

const zones = () => Intl.supportedValuesOf('timeZone').filter((zone) => fitsFormat('time-zone', zone));

/** The organisation: its name, whom it serves, its clock, and how it speaks. */
export class OrganisationPanel implements Panel {
  readonly #host: PanelHost;

  constructor(host: PanelHost) {
    this.#host = host;
  }

  render(): TemplateResult {
    const { organisation: words } = this.#host.words;
    return html`<h3>${words.heading}</h3>
      ${this.#organisationField('name', words.name)} ${this.#audience()}
      ${this.#organisationField('privacy', words.privacy, 'url')} ${this.#zone()} ${this.#language()} ${this.#tone()}
      ${this.#text({
        key: 'validThrough',
        label: words.validThrough,
        hint: words.validThroughHint,
        doubt: this.#isOver() ? words.over : undefined,
        type: 'date',
      })}`;
  }

  /** Whether the day that the schedule is valid through is behind us. */
  #isOver(): boolean {
    const last = parseDate(stringIn(this.#host.document, 'validThrough') ?? '');
    return last !== null && last < todayOf(this.#host);
  }

  #text({
    key,
    label,
    ...more
  }: { readonly key: string } & Pick<TextField, 'label' | 'hint' | 'doubt' | 'type' | 'list'>) {
    const { document } = this.#host;
    return textField(this.#host, {
      id: `organisation-${key}`,
      at: `/${key}`,
      label,
      value: stringIn(document, key) ?? '',
      commit: this.#commit(label, putKey(key)),
      ...more,
    });
  }

  #organisationField(key: 'name' | 'privacy', label: string, type: 'text' | 'url' = 'text'): TemplateResult {
    const { document } = this.#host;
    const texts = objectOf(objectOf(document['organisation'])?.[key]);
    if (texts) return this.#perLanguage(`/organisation/${key}`, label, texts);
    return textField(this.#host, {
      id: `organisation-${key}`,
      at: `/organisation/${key}`,
      label,
      value: stringIn(objectOf(document['organisation']) ?? {}, key) ?? '',
      type,
      commit: this.#commit(label, putOrganisationKey(key)),
    });
  }

  /** A text per language has no field: it is shown, and edited as text. */
  #perLanguage(at: string, label: string, texts: JsonObject): TemplateResult {
    const { channels, week } = this.#host.words;
    const all = Object.entries(texts).map(
      ([tag, text]) => `${tag}: ${typeof text === 'string' ? text : JSON.stringify(text)}`,
    );
    return html`<div class="field" data-at=${at} tabindex="-1">
      <p>${label}: ${all.join(' · ')}</p>
      <p class="hint">${channels.perLanguage}</p>
      <div ?hidden=${this.#host.isLocked}>
        <button
          type="button"
          class="plain"
          aria-label=${week.of(week.asText, label)}
          @click=${() => this.#host.editAsText(at)}
        >
          ${week.asText}
        </button>
      </div>
    </div>`;
  }

  #commit(label: string, put: (document: JsonObject, text: string) => JsonObject): (text: string) => void {
    const { step } = this.#host.words.organisation;
    return (text) => this.#host.edit({ name: step(label.toLowerCase()) }, (document) => put(document, text));
  }

  #audience(): TemplateResult {
    const { document, words } = this.#host;
    const { audience: label, audienceHint: hint, audiences, noAudience } = words.organisation;
    return choiceField(this.#host, {
      id: 'organisation-audience',
      at: '/organisation/audience',
      label,
      hint,
      value: stringIn(objectOf(document['organisation']) ?? {}, 'audience') ?? '',
      choices: { '': noAudience, ...audiences },
      commit: this.#commit(label, putOrganisationKey('audience')),
    });
  }

  #zone(): TemplateResult {
    const { zone: label, zoneHint: hint } = this.#host.words.organisation;
    return html`${this.#text({ key: 'timeZone', label, hint, list: 'organisation-zones' })}
      <datalist id="organisation-zones">${zones().map((zone) => html`<option value=${zone}></option>`)}</datalist>`;
  }

  #language(): TemplateResult {
    const { document, words } = this.#host;
    const { language: label } = words.organisation;
    return choiceField(this.#host, {
      id: 'organisation-language',
      at: '/language',
      label,
      value: stringIn(document, 'language') ?? 'nl',
      choices: languageChoices(words.language),
      commit: this.#commit(label, putKey('language')),
    });
  }

  #tone(): TemplateResult {
    const { document, words } = this.#host;
    const { tone: label, tones } = words.organisation;
    return choiceField(this.#host, {
      id: 'organisation-tone',
      at: '/tone',
      label,
      value: stringIn(document, 'tone') ?? 'formal',
      choices: tones,
      commit: this.#commit(label, putKey('tone')),
    });
  }
}
