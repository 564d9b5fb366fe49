import { callbackPlaceholders } from './callback/callback-words.js';
import { channelsPlaceholders } from './channels/channels-words.js';
import { hoursPlaceholders } from './hours/hours-words.js';
import { statusPlaceholders } from './status/status-words.js';

/**
 * The sentences and words that an owner may replace through `texts`, by part, with their placeholders. A document is
 * checked with a copy, `schedule/document/text-keys.ts`, for schedules know nothing of words: `npm run generate` makes it.
 */
export const textKeysByPart = {
  status: statusPlaceholders,
  channels: channelsPlaceholders,
  callback: callbackPlaceholders,
  hours: hoursPlaceholders,
} as const;
