import { BereikbaarCallback } from './bereikbaar-callback.js';
import { defineElement } from '../base/define-element.js';

export { CarryOver } from './carry-over.js';

defineElement('callback', BereikbaarCallback);
