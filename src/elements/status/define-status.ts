import { BereikbaarStatus } from './bereikbaar-status.js';
import { defineElement } from '../base/define-element.js';

defineElement('status', BereikbaarStatus);
