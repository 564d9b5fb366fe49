import { BereikbaarLauncher } from './bereikbaar-launcher.js';
import { defineExplained } from '../base/explain/define-explained.js';

defineExplained('launcher', BereikbaarLauncher);
