import { callbackPlaceholders } from './callback-text-keys.js';
import { channelsPlaceholders } from './channels-text-keys.js';
import { hoursPlaceholders } from './hours-text-keys.js';
import { statusPlaceholders } from './status-text-keys.js';

/** Every sentence and word that an owner may replace through `texts`, each with its placeholders (separated by spaces). */
export const textPlaceholders = {
  ...statusPlaceholders,
  ...channelsPlaceholders,
  ...callbackPlaceholders,
  ...hoursPlaceholders,
} as const;

export type TextKey = keyof typeof textPlaceholders;

export const textKeys = Object.keys(textPlaceholders) as TextKey[];
