import { html, type TemplateResult } from 'lit';
import type { EditorHost } from '../editor-host.js';
import { noteIdOf, unfinishedNote } from './unfinished-note.js';

/** How a form within the editor ends: a button that finishes it, and one that leaves it. */
export interface FormEnd {
  /** The ids of the buttons; by the first one, a form that is filled in is known. */
  readonly finishId: string;
  readonly leaveId: string;
  readonly finishText: string;
  readonly leaveText: string;
  readonly finish: () => void;
  readonly leave: () => void;
}

/** The end of a form, with what is to be said as long as it is not finished. */
export function formFoot(host: EditorHost, end: FormEnd): TemplateResult {
  const { finishId, leaveId, finishText, leaveText, finish, leave } = end;
  return html`${unfinishedNote(host, finishId)}
    <div class="row">
      <button type="button" class="main" id=${finishId} aria-describedby=${noteIdOf(host, finishId)} @click=${finish}>
        ${finishText}
      </button>
      <button type="button" id=${leaveId} @click=${leave}>${leaveText}</button>
    </div>`;
}

/** What the keys of a form do: Enter in a line of text finishes it, Escape leaves it. */
export function onFormKey(
  event: KeyboardEvent,
  { finish, escape }: { readonly finish: () => void; readonly escape: () => void },
): void {
  const isLine = event.target instanceof HTMLInputElement && !/checkbox|radio/.test(event.target.type);
  if (event.key === 'Escape') escape();
  else if (event.key === 'Enter' && isLine) finish();
  else return;
  event.preventDefault();
}
