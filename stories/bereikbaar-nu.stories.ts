import type { Meta } from '@storybook/web-components-vite';
import { moments } from './channels-stories.js';
import type { ElementArgs, ElementStory } from './kit/element-story.js';

const meta: Meta<ElementArgs> = { title: 'Block', component: 'bereikbaar-nu' };

export default meta;

export const PhoneOpen = moments.phoneOpen;

/** The phone pauses; the chat lights up where it stands. */
export const LunchBreak = moments.lunchBreak;

/** The hours of the day as a picture, where it is asked for. */
export const WithRibbon: ElementStory = { args: { ...moments.lunchBreak.args, ribbon: true } };
export const ClosingSoon = moments.closingSoon;

/** Everybody has gone home: a callback tomorrow is the first answer. */
export const Evening = moments.evening;
export const Weekend = moments.weekend;
export const Christmas = moments.christmas;
export const PhoneOutage = moments.phoneOutage;
export const EveryChannel = moments.everyChannel;
export const EveryChannelClosed = moments.everyChannelClosed;

/** People see each other while the phone pauses. */
export const VideoCall = moments.videoCall;

export const EmailOnly = moments.emailOnly;
export const UnknownHours = moments.unknownHours;
export const English = moments.english;
export const German = moments.german;
export const French = moments.french;
export const Informal = moments.informal;

/** Nothing is known: the element’s own content stays. */
export const LoadingFailed = moments.loadingFailed;

/** Live: what it says now. */
export const Now = moments.now;
