// The script tag: see elements/equip-page.ts.
import './elements/define-status.js';
import './elements/equip-page.js';
