import type { Meta } from '@storybook/web-components-vite';
import { videoCalls } from './channels-documents.js';
import { counter, expired, limitedAtNoon, office, outageUntilEleven, outageWithoutEnd, practice } from './documents.js';
import { storyAt, type ElementArgs, type ElementStory } from './kit/element-story.js';

const meta: Meta<ElementArgs> = { title: 'Hours', component: 'bereikbaar-hours' };

export default meta;

/** Hours at a moment of the organisation's clock. */
const at = (moment: string, { schedule = office, ...args }: ElementArgs & { schedule?: object } = {}) =>
  storyAt(moment, schedule, args);

const tuesday = '2026-11-24T11:00';

export const Week = at(tuesday);

/** Equal days share a row. */
export const MergedDays = at(tuesday, { 'merge-days': true });

export const LunchBreak = at('2026-11-24T12:45', { 'merge-days': true });
export const Closed = at('2026-11-24T20:10', { 'merge-days': true });

/** Ways to reach people that have other hours have tables of their own. */
export const PhoneAndChat = at(tuesday, { schedule: practice, 'merge-days': true });

export const PhoneAndVideo = at(tuesday, { schedule: videoCalls, 'merge-days': true });

export const OneChannel = at(tuesday, { schedule: practice, channel: 'chat', 'merge-days': true });
export const LimitedAtNoon = at('2026-11-24T12:45', { schedule: limitedAtNoon, 'merge-days': true });
export const ByAppointment = at('2026-11-24T14:30', { schedule: counter, 'merge-days': true });

/** Two weeks ahead Christmas stands below the week; from the Saturday before it is in it. */
export const HolidaysAhead = at('2026-12-11T11:00', { 'merge-days': true });
export const HolidaysThisWeek = at('2026-12-22T11:00', { 'merge-days': true });

export const OutageWithEnd = at('2026-11-24T10:00', { schedule: outageUntilEleven, 'merge-days': true });
export const OutageWithoutEnd = at('2026-11-24T10:00', { schedule: outageWithoutEnd, 'merge-days': true });

/** The day as a picture: the chat fills the lunch break of the phone. */
export const DayPicture = at('2026-11-24T12:45', { schedule: practice, view: 'day' });

/** In the evening it is about tomorrow. */
export const DayPictureOfTomorrow = at('2026-11-24T21:30', { schedule: practice, view: 'day' });
export const DayPictureWithLimitedHours = at('2026-11-24T12:45', { schedule: limitedAtNoon, view: 'day' });

/** The day in brief, as `<bereikbaar-nu>` has it below its words. */
export const Ribbon = at('2026-11-24T12:45', { schedule: practice, view: 'ribbon' });
export const RibbonOfTomorrow = at('2026-11-24T21:30', { schedule: practice, view: 'ribbon' });
export const RibbonWithLimitedHours = at('2026-11-24T12:45', { schedule: limitedAtNoon, view: 'ribbon' });

export const WeekPicture = at('2026-11-24T12:45', { schedule: practice, view: 'week' });
export const WeekPictureWithHolidays = at('2026-12-22T14:30', { schedule: counter, view: 'week' });

export const English = at(tuesday, { schedule: practice, 'merge-days': true, lang: 'en-GB' });
export const American = at(tuesday, { schedule: practice, view: 'day', lang: 'en-US' });
export const German = at('2026-12-11T11:00', { 'merge-days': true, lang: 'de' });
export const Swiss = at(tuesday, { 'merge-days': true, lang: 'de-CH' });
export const French = at('2026-12-11T11:00', { 'merge-days': true, lang: 'fr' });

/** After its `validThrough` a schedule says nothing any more: the element shows its own content. */
export const Expired = at(tuesday, { schedule: expired });

export const LoadingFailed: ElementStory = { args: { src: '#not-in-this-page' } };

/** Live: the line for now moves once a minute. */
export const Now = storyAt(undefined, practice, { view: 'day' });
