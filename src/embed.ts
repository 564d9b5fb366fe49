// The script tag: see elements/script-tag.ts.
import './elements/hear-early.js';
import './elements/ask-early.js';
import './elements/status/define-status.js';
import './elements/script-tag.js';
