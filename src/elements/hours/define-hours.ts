import { BereikbaarHours } from './bereikbaar-hours.js';
import { defineElement } from '../base/define-element.js';

defineElement('hours', BereikbaarHours);
