import { html, nothing, type TemplateResult } from 'lit';
import type { EditorHost } from '../editor-host.js';

/** The id of the note, for the button that it is about; nothing as long as it is not shown. */
export const noteIdOf = ({ drafts }: EditorHost, button: string): string | typeof nothing =>
  drafts.askedOf(button) === undefined ? nothing : `${button}-unfinished`;

/** Says at a form that it is not finished, since somebody wanted to send the document. */
export function unfinishedNote({ drafts }: EditorHost, button: string): TemplateResult | typeof nothing {
  const message = drafts.askedOf(button);
  return message === undefined ? nothing : html`<p class="fault" id="${button}-unfinished">${message}</p>`;
}
