import { BereikbaarLauncher } from './bereikbaar-launcher.js';
import { defineElement } from '../base/define-element.js';

defineElement('launcher', BereikbaarLauncher);
