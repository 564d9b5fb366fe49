import type { ReportedEvent } from '../../../src/elements/analytics/analytics.js';

/** A visitor has chosen the chat. */
export const chosen: ReportedEvent = {
  name: 'bereikbaar-select',
  channel: 'chat',
  type: 'chat',
  state: 'open',
  recommended: true,
};
