// The script tag: see elements/script-tag.ts.
import './elements/status/define-status.js';
import './elements/script-tag.js';
