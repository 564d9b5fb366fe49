// The script tag: see elements/script-tag.ts.
import './elements/ask-early.js';
import './elements/status/define-status.js';
import './elements/script-tag.js';
