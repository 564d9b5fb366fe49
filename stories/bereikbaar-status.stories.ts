import type { Meta } from '@storybook/web-components-vite';
import { videoCalls } from './channels-documents.js';
import {
  counter,
  expired,
  limitedAtNoon,
  office,
  outageUntilEleven,
  outageWithoutEnd,
  practice,
  unknownOffice,
} from './documents.js';
import { storyAt, type ElementArgs, type ElementStory } from './kit/element-story.js';

const meta: Meta<ElementArgs> = { title: 'Status', component: 'bereikbaar-status' };

export default meta;

/** A status at a moment of the organisation's clock. */
const at = (moment: string, { schedule = office, ...args }: ElementArgs & { schedule?: object } = {}) =>
  storyAt(moment, schedule, args);

export const Open = at('2026-11-24T11:00');
export const ClosingSoon = at('2026-11-24T16:50');
export const LunchBreak = at('2026-11-24T12:45');
export const OtherBreak = at('2026-11-26T10:10');
export const ClosedUntilTomorrow = at('2026-11-24T20:10');
export const ClosedUntilMonday = at('2026-11-27T18:00');
export const Holiday = at('2027-04-27T11:00');
export const ExceptionWithReason = at('2026-12-28T11:00');
export const OutageWithEnd = at('2026-11-24T10:00', { schedule: outageUntilEleven });
export const OutageWithoutEnd = at('2026-11-24T10:00', { schedule: outageWithoutEnd });
export const Limited = at('2026-11-24T12:45', { schedule: limitedAtNoon });
export const ByAppointment = at('2026-11-24T14:30', { schedule: counter });

/** Nothing is known of these hours: no badge, no guess, but the element’s own content. */
export const UnknownHours = at('2026-11-24T11:00', { schedule: unknownOffice });

/** After its `validThrough` a schedule says nothing any more. */
export const Expired = at('2026-11-24T11:00', { schedule: expired });

export const LoadingFailed: ElementStory = { args: { src: '#not-in-this-page' } };

/** The phone has its lunch break, the chat goes on. */
export const OpenViaChat = at('2026-11-24T12:45', { schedule: practice });

/** The phone has its lunch break, video calls go on. */
export const OpenByVideo = at('2026-11-24T12:45', { schedule: videoCalls });

export const OneChannel = at('2026-11-24T12:45', { schedule: practice, channel: 'phone' });
export const EmergencyLine = at('2026-11-24T22:30', { schedule: practice, channel: 'spoed' });
export const English = at('2026-11-24T12:45', { schedule: practice, lang: 'en' });
export const German = at('2026-11-24T12:45', { schedule: practice, lang: 'de' });
export const French = at('2026-11-24T12:45', { schedule: practice, lang: 'fr' });
export const Informal = at('2026-11-24T20:10', { tone: 'informal' });
export const GermanInformal = at('2026-11-24T20:10', { lang: 'de', tone: 'informal' });
export const FrenchInformal = at('2026-11-24T20:10', { lang: 'fr', tone: 'informal' });

/** Live: what it says now. */
export const Now = storyAt(undefined, practice);
