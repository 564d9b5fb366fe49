import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LazyPart } from '../../../elements/base/lazy-part.js';
import { languageOf, languageTags, type LanguageTag } from '../../../messages/languages.js';
import type { TextKey } from '../../../schedule/document/text-keys.js';
import { escapeStep } from '../../../schedule/document/json-pointer.js';
import { ownerText, textLanguages, withOwnerText } from '../../document/owner-texts.js';
import { stringIn } from '../../document/plain-edits.js';
import { nameLanguage } from '../../fields/language-names.js';
import type { PanelHost, Panel } from '../../editor-host.js';
import { loadSentences, type OwnSentences } from './own-sentences.js';
import { partsOf, placeholdersOf, toShown, toWritten } from './placeholder-names.js';

/** As many sentences as are shown at once: a search finds the others. */
const most = 12;

/** The sentences that visitors read, each of which an owner may say otherwise. */
export class TextsPanel implements Panel {
  readonly #host: PanelHost;
  #language = '';
  #search = '';
  #shown: { readonly query: string; readonly keys: readonly TextKey[] } = { query: '', keys: [] };
  #loading: LazyPart<OwnSentences> | undefined;
  #loaded: LanguageTag | undefined;

  constructor(host: PanelHost) {
    this.#host = host;
  }

  render(): TemplateResult {
    const { words } = this.#host;
    const { texts } = words;
    const sentences = this.#want();
    return html`<h3>${texts.heading}</h3>
      <p class="hint">${texts.intro}</p>
      ${this.#languageTemplate()}
      <div class="field">
        <label for="texts-search">${texts.search}</label>
        <input
          id="texts-search"
          type="search"
          autocomplete="off"
          aria-describedby="texts-search-hint"
          .value=${this.#search}
          @input=${(event: Event) => this.#find((event.currentTarget as HTMLInputElement).value)}
        />
        <p class="hint" id="texts-search-hint">${texts.searchHint}</p>
      </div>
      ${sentences === null ? html`<p class="fault">${texts.lost}</p>` : nothing}
      ${sentences ? this.#listTemplate(sentences) : nothing}`;
  }

  get #chosen(): string {
    return this.#language || (stringIn(this.#host.document, 'language') ?? 'nl');
  }

  #want(): OwnSentences | null | undefined {
    const language = languageOf(this.#chosen) ?? 'nl';
    if (language !== this.#loaded) {
      this.#loading?.hostDisconnected();
      this.#loading = new LazyPart(this.#host, () => loadSentences(language), `the sentences in "${language}"`);
      this.#loaded = language;
    }
    return this.#loading!.want();
  }

  #languageTemplate(): TemplateResult {
    const { words, document } = this.#host;
    const all = [...new Set([...languageTags, ...textLanguages(document)])];
    return html`<div class="field">
      <label for="texts-language">${words.texts.language}</label>
      <select
        id="texts-language"
        @change=${(event: Event) => {
          this.#language = (event.currentTarget as HTMLSelectElement).value;
          this.#host.requestUpdate();
        }}
      >
        ${all.map((tag) => html`<option value=${tag} ?selected=${tag === this.#chosen}>${nameLanguage(tag, words.language)}</option>`)}
      </select>
    </div>`;
  }

  #find(search: string): void {
    this.#search = search;
    this.#host.requestUpdate();
  }

  #listTemplate(sentences: OwnSentences): TemplateResult {
    const { texts } = this.#host.words;
    const language = this.#chosen;
    const own = (key: TextKey) => ownerText(this.#host.document, language, key);
    const word = this.#search.trim().toLowerCase();
    const fits = (key: TextKey) =>
      [...sentences[key]!, own(key) ?? ''].some((sentence) =>
        toShown(sentence, key, texts.names).toLowerCase().includes(word),
      );
    const keys = Object.keys(sentences) as TextKey[];
    const found = keys.filter(fits);
    const isOwn = (key: TextKey) => own(key) !== undefined;
    const shown = this.#inOrder(found, isOwn, `${language} ${word}`);
    return html`<p>${found.length ? texts.shown(Math.min(most, found.length), keys.length) : texts.none}</p>
      <ul class="stack">
        ${repeat(
          shown,
          (key) => key,
          (key) => this.#sentenceTemplate(key, sentences[key]!),
        )}
      </ul>`;
  }

  /** The owner's own come first; they stay where they are as long as all of them are shown: a field that moves loses the focus. */
  #inOrder(found: readonly TextKey[], isOwn: (key: TextKey) => boolean, query: string): readonly TextKey[] {
    const ordered = [...found.filter(isOwn), ...found.filter((key) => !isOwn(key))].slice(0, most);
    const { keys } = this.#shown;
    const isSame = this.#shown.query === query && ordered.filter(isOwn).every((key) => keys.includes(key));
    if (!isSame) this.#shown = { query, keys: ordered };
    return this.#shown.keys;
  }

  /** What is as it was shown stays as it is written. */
  #put(key: TextKey, shown: string): void {
    const { texts } = this.#host.words;
    const language = this.#chosen;
    const before = ownerText(this.#host.document, language, key) ?? '';
    if (shown === toShown(before, key, texts.names)) return this.#host.requestUpdate();
    const typed = toWritten(shown, key, texts.names);
    this.#host.edit({ name: typed ? texts.changed : texts.restored }, (document) =>
      withOwnerText(document, language, key, typed),
    );
  }

  #sentenceTemplate(key: TextKey, [formal, informal]: readonly string[]): TemplateResult {
    const { texts } = this.#host.words;
    const text = ownerText(this.#host.document, this.#chosen, key) ?? '';
    const id = `texts-${key}`;
    const goBack = () => {
      this.#put(key, '');
      this.#host.focusOn(id);
    };
    return html`<li class="card stack">
      <p id="${id}-ours" lang=${this.#chosen}>
        ${this.#partsTemplate(key, formal!)}${informal ? html` / ${this.#partsTemplate(key, informal)}` : nothing}
      </p>
      ${this.#fieldTemplate(key, id, toShown(text, key, texts.names))}
      ${text ? html`<p class="hint" id="${id}-read">${texts.read} <span lang=${this.#chosen}>${this.#partsTemplate(key, text)}</span></p>` : nothing}
      ${this.#host.isLocked ? nothing : this.#chipsTemplate(key, id)}
      ${
        text && !this.#host.isLocked
          ? html`<button type="button" class="plain" @click=${goBack}>${texts.back}</button>`
          : nothing
      }
    </li>`;
  }

  /** What is filled in is seen as a chip, and heard in brackets. */
  #partsTemplate(key: TextKey, sentence: string): readonly (TemplateResult | string)[] {
    const { texts, language } = this.#host.words;
    const unseen = (text: string) => html`<span class="unseen">${text}</span>`;
    return partsOf(sentence, key, texts.names).map(({ text, isFilled }) =>
      isFilled ? html`<span class="chip" lang=${language}>${unseen('(')}${text}${unseen(')')}</span>` : text,
    );
  }

  #fieldTemplate(key: TextKey, id: string, text: string): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${this.#host.words.texts.yours}</label>
      <input
        id=${id}
        data-at=${`/texts/${escapeStep(this.#chosen)}/${key}`}
        lang=${this.#chosen}
        autocomplete="off"
        aria-describedby="${id}-ours${text ? ` ${id}-read` : ''}"
        ?readonly=${this.#host.isLocked}
        .defaultValue=${text}
        .value=${text}
        @change=${(event: Event) => this.#put(key, (event.currentTarget as HTMLInputElement).value.trim())}
      />
    </div>`;
  }

  #chipsTemplate(key: TextKey, id: string): TemplateResult | typeof nothing {
    const { texts } = this.#host.words;
    const names = placeholdersOf(key).map((name) => texts.names[name]);
    if (!names.length) return nothing;
    const insert = (event: Event, name: string) => {
      const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
      const field = root.querySelector<HTMLInputElement>(`#${id}`)!;
      const [from, until] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
      field.setRangeText(`{${name}}`, from, until, 'end');
      field.focus();
    };
    return html`<div class="row">
      <span class="hint">${texts.placeholders}</span>
      ${names.map(
        (name) =>
          html`<button
            type="button"
            class="chip"
            aria-label=${texts.insert(name)}
            @click=${(event: Event) => insert(event, name)}
          >
            ${name}
          </button>`,
      )}
    </div>`;
  }
}
