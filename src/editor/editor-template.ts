import { html, nothing, type TemplateResult } from 'lit';
import type { EditorTab } from '../messages/makers/editor/shell-words.js';
import type { Panel } from './editor-host.js';
import type { EditorSession } from './editor-session.js';
import { panelEntries } from './panels/panel-entries.js';

function stepButton(session: EditorSession, kind: 'undo' | 'redo'): TemplateResult {
  const { shell } = session.words;
  const { undoable, redoable } = session.editing.steps;
  const step = kind === 'undo' ? undoable : redoable;
  const name = step ? shell.step(shell[kind], step.name) : shell[kind];
  // Not `disabled`: who pressed it keeps the focus when nothing is left to take back.
  return html`<button
    type="button"
    id=${kind}
    title=${name}
    aria-label=${name}
    aria-disabled=${step ? nothing : 'true'}
    ?hidden=${session.isLocked}
    @click=${() => session[kind]()}
  >
    ${shell[kind]}
  </button>`;
}

function barTemplate(session: EditorSession): TemplateResult {
  const { shell } = session.words;
  return html`<div part="bar">
    <p class="saved">${session.editing.isChanged ? shell.changed : shell.nothingChanged}</p>
    ${stepButton(session, 'undo')} ${stepButton(session, 'redo')}
  </div>`;
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrows go from tab to tab; in a text that is read from right to left the other way round. */
function onTabKey(event: KeyboardEvent, session: EditorSession): void {
  const list = event.currentTarget as HTMLElement;
  const isReversed = getComputedStyle(list).direction === 'rtl';
  const turned: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
  const key = isReversed ? (turned[event.key] ?? event.key) : event.key;
  const at = panelEntries.findIndex(({ tab }) => tab === session.tab);
  const next = steps[key]?.(at, panelEntries.length);
  if (next === undefined) return;
  event.preventDefault();
  const { tab } = panelEntries[next]!;
  session.show(tab);
  if (!session.isStarting) session.focusOn(`tab-${tab}`);
}

function tabTemplate(session: EditorSession, tab: EditorTab, shown: EditorTab): TemplateResult {
  const isShown = shown === tab;
  return html`<button
    type="button"
    role="tab"
    part="tab"
    id="tab-${tab}"
    aria-selected=${isShown ? 'true' : 'false'}
    aria-controls="panel"
    tabindex=${isShown ? 0 : -1}
    @click=${() => session.show(tab)}
  >
    ${session.words.shell.tab[tab]}
  </button>`;
}

/** What there is to choose from, and what is chosen. A text that is no document can only be edited as text. */
function panelsTemplate(session: EditorSession): TemplateResult {
  const { words } = session;
  const tab = session.reading.document ? session.tab : 'file';
  return html`<div
      role="tablist"
      part="tabs"
      aria-label=${words.shell.tabs}
      @keydown=${(event: KeyboardEvent) => onTabKey(event, session)}
    >
      ${panelEntries.map((entry) => tabTemplate(session, entry.tab, tab))}
    </div>
    <div role="tabpanel" part="panel" id="panel" aria-labelledby="tab-${tab}" tabindex="-1">
      ${session.panelOf(tab).render()}
    </div>`;
}

function bodyTemplate(session: EditorSession): TemplateResult {
  const { before, behind, beside } = session.around;
  const render = (part: Panel) => part.render();
  return html`<div class="columns">
      <div class="stack">${before.map(render)} ${panelsTemplate(session)}</div>
      <div class="stack beside">${beside.map(render)}</div>
    </div>
    ${behind.map(render)}`;
}

/** All that is seen of an editor: the first questions as long as nobody has begun. */
export function editorTemplate(session: EditorSession): TemplateResult {
  return html`${barTemplate(session)}
    ${session.isStarting ? html`<div part="panel" id="panel">${session.start.render()}</div>` : bodyTemplate(session)}
    <p role="status" class="unseen">${session.announcement}</p>`;
}
