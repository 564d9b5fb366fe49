import type { CallbackKey } from '../../schedule/callback-text-keys.js';
import type { Sentences } from '../catalog.js';

export const callback: Sentences<CallbackKey> = {};
