import { html, nothing, type TemplateResult } from 'lit';
import type { EditorHost } from '../editor-host.js';
import type { Cure } from '../findings/cures.js';
import type { ToldFinding } from './told-findings.js';

export { tellFindings } from './told-findings.js';

/** What is drawn of findings, and what draws it. */
interface Shown {
  readonly host: EditorHost;
  readonly told: readonly ToldFinding[];
  /** What there is to say by then. */
  readonly list: () => readonly ToldFinding[];
}

function mend({ host, list }: Shown, cure: Cure, name: string): void {
  const { findings } = host.words;
  host.edit({ name: `${findings.mended}: ${name}` }, cure.change);
  host.announce(`${name}: ${findings.mended}.`);
  host.focusOn(list().length ? 'findings' : 'undo');
}

function cureTemplate(shown: Shown, cure: Cure, index: number): TemplateResult {
  const { host } = shown;
  const { findings } = host.words;
  const name = findings.cures[cure.code](cure.value);
  return html`<button
    type="button"
    aria-describedby="finding-${index}-text"
    ?disabled=${host.isLocked}
    @click=${() => mend(shown, cure, name)}
  >
    ${name}
  </button>`;
}

function lineTemplate(shown: Shown, { kind, path, sentence, more, cures }: ToldFinding, index: number): TemplateResult {
  const { host } = shown;
  const { findings } = host.words;
  return html`<li class="stack" id="finding-${index}">
    <p><strong>${findings.kinds[kind]}:</strong> <span id="finding-${index}-text">${sentence}</span></p>
    <div class="row">
      <button type="button" class="plain" aria-describedby="finding-${index}-text" @click=${() => host.goTo(path)}>
        ${findings.goThere}
      </button>
      ${cures.map((cure) => cureTemplate(shown, cure, index))}
    </div>
    ${
      more.length
        ? html`<details>
            <summary>${findings.why}</summary>
            ${more.map((text) => html`<p>${text}</p>`)}
          </details>`
        : nothing
    }
  </li>`;
}

/** All of it: problems stand open, advice folds out. */
export function findingsTemplate(shown: Shown): TemplateResult {
  const { host, told } = shown;
  const problems = told.filter(({ kind }) => kind === 'problem').length;
  const { findings } = host.words;
  const heading = findings.heading(problems, told.length - problems);
  const hint = problems ? findings.mustBeMended : findings.mayStay;
  const list = html`<p class="hint">${hint}</p>
    <ul class="stack">
      ${told.map((each, index) => lineTemplate(shown, each, index))}
    </ul>`;
  return problems
    ? html`<section class="card findings" id="findings" tabindex="-1" aria-labelledby="findings-heading">
        <h3 id="findings-heading" class="fault">${heading}</h3>
        ${list}
      </section>`
    : html`<details class="card findings" id="findings">
        <summary>${heading}</summary>
        ${list}
      </details>`;
}
