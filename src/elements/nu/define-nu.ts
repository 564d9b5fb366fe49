import { BereikbaarNu } from './bereikbaar-nu.js';
import { defineElement } from '../base/define-element.js';

defineElement('nu', BereikbaarNu);
