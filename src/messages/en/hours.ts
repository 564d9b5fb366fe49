import type { HoursKey } from '../../schedule/hours-text-keys.js';
import type { Sentences } from '../catalog.js';

export const hours: Sentences<HoursKey> = {};
