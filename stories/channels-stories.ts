import {
  emailOnly,
  everyChannel,
  linde,
  lindeWithOutage,
  unknownHours,
  videoCalls,
  videoWithMessages,
} from './channels-documents.js';
import { storyAt, type ElementArgs, type ElementStory } from './kit/element-story.js';

/** At a moment of the organisation's clock. */
export const at = (
  moment: string,
  { schedule = linde, ...args }: ElementArgs & { schedule?: object } = {},
): ElementStory => storyAt(moment, schedule, args);

/** The states and moments of a list of channels, by the name of their story. */
export const moments = {
  phoneOpen: at('2026-11-24T11:00'),
  lunchBreak: at('2026-11-24T12:45'),
  closingSoon: at('2026-11-24T16:50'),
  evening: at('2026-11-24T20:10'),
  weekend: at('2026-11-28T11:00'),
  christmas: at('2026-12-25T11:00'),
  phoneOutage: at('2026-11-24T10:00', { schedule: lindeWithOutage }),
  everyChannel: at('2026-11-24T11:00', { schedule: everyChannel }),
  everyChannelClosed: at('2026-11-24T20:10', { schedule: everyChannel }),
  videoCall: at('2026-11-24T12:45', { schedule: videoCalls }),
  videoCallEnglish: at('2026-11-24T12:45', { schedule: videoCalls, lang: 'en' }),
  videoCallClosed: at('2026-11-24T20:10', { schedule: videoCalls }),
  videoCallWithMessages: at('2026-11-24T20:10', { schedule: videoWithMessages }),
  emailOnly: at('2026-11-24T11:00', { schedule: emailOnly }),
  unknownHours: at('2026-11-24T11:00', { schedule: unknownHours }),
  english: at('2026-11-24T12:45', { lang: 'en' }),
  german: at('2026-11-24T12:45', { lang: 'de' }),
  french: at('2026-11-24T12:45', { lang: 'fr' }),
  informal: at('2026-11-24T20:10', { tone: 'informal' }),
  loadingFailed: { args: { schedule: {} } },
  now: storyAt(undefined, linde),
} satisfies Readonly<Record<string, ElementStory>>;
