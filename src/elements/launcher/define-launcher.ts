import { BereikbaarLauncher } from './bereikbaar-launcher.js';
import { defineElement } from '../registry.js';

defineElement('launcher', BereikbaarLauncher);
