import type { Meta } from '@storybook/web-components-vite';
import { linde, typedInLinde, urgentChat } from './channels-documents.js';
import { at, moments } from './channels-stories.js';
import type { ElementArgs, ElementStory } from './kit/element-story.js';

const meta: Meta<ElementArgs> = { title: 'Channels', component: 'bereikbaar-channels' };

export default meta;

export const PhoneOpen = moments.phoneOpen;

/** The phone pauses; the chat lights up where it stands. */
export const LunchBreak = moments.lunchBreak;
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
export const VideoCallEnglish = moments.videoCallEnglish;

/** Nobody is there: no link leads to an empty room. */
export const VideoCallClosed = moments.videoCallClosed;
export const VideoCallWithMessages = moments.videoCallWithMessages;

export const EmailOnly = moments.emailOnly;
export const UnknownHours = moments.unknownHours;
export const English = moments.english;
export const German = moments.german;
export const French = moments.french;
export const Informal = moments.informal;

/** Whoever is in a hurry can chat, or be called back. */
export const UrgentChat = at('2026-11-24T12:45', { schedule: urgentChat });

/** What was typed into the callback form goes along in an e-mail, too. */
export const TypedTextGoesAlong: ElementStory = {
  ...at('2026-11-24T20:10', { schedule: typedInLinde }),
  play: async ({ canvasElement }) => {
    const find = <Found extends Element>(root: ParentNode | null | undefined, selector: string) =>
      root?.querySelector<Found>(selector) ?? null;
    const list = () => find(canvasElement, 'bereikbaar-channels')?.shadowRoot;
    const until = async <Found>(look: () => Found | null): Promise<Found> => {
      for (;;) {
        const found = look();
        if (found) return found;
        await new Promise(requestAnimationFrame);
      }
    };
    (await until(() => find<HTMLElement>(list(), '[data-channel=typed] [part=action]'))).click();
    const name = await until(() => find<HTMLInputElement>(find(list(), 'bereikbaar-callback')?.shadowRoot, '#name'));
    name.value = 'Anna Bakker';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => find(list(), '[part=carried]'));
  },
};

/** A moment of which nothing is known is marked as a preview, too. */
export const PreviewOfTheUnknown = at('2026-11-24T11:00', { schedule: { ...linde, validThrough: '2026-11-01' } });

/** Nothing is known: the element’s own content stays. */
export const LoadingFailed = moments.loadingFailed;

/** Live: what it says now. */
export const Now = moments.now;
