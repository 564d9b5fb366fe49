import { BereikbaarChannels } from './bereikbaar-channels.js';
import { defineExplained } from '../base/explain/define-explained.js';

defineExplained('channels', BereikbaarChannels);
