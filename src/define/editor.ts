import { BereikbaarEditor } from '../editor/bereikbaar-editor.js';
import { defineElement } from '../elements/base/define-element.js';

// With its type comes the name of the tag: `document.querySelector('bereikbaar-editor')` is a BereikbaarEditor.
export type { BereikbaarEditor } from '../editor/bereikbaar-editor.js';

defineElement('editor', BereikbaarEditor);
