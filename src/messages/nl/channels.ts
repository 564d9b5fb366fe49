import type { ChannelsKey } from '../../schedule/channels-text-keys.js';
import type { Sentences } from '../catalog.js';

export const channels: Sentences<ChannelsKey> = {};
