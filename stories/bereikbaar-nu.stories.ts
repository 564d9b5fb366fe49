import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { commonArgTypes, moments, type ListArgs } from './channels-stories.js';

/** What the stories of the block are about. */
interface NuArgs extends ListArgs {
  readonly ribbon?: boolean;
}

function renderNu({ schedule, previewAt, lang, tone, ribbon }: NuArgs): TemplateResult {
  return html`<bereikbaar-nu
    ?ribbon=${ribbon}
    .schedule=${schedule ?? null}
    preview-at=${previewAt ?? nothing}
    lang=${lang ?? nothing}
    tone=${tone ?? nothing}
    >Bel <a href="tel:+31201234567">020 123 45 67</a> of mail naar
    <a href="mailto:info@delinde.example">info@delinde.example</a></bereikbaar-nu
  >`;
}

const meta: Meta<NuArgs> = {
  title: 'Nu',
  component: 'bereikbaar-nu',
  render: renderNu,
  argTypes: { ...commonArgTypes, ribbon: { control: 'boolean' } },
};

export default meta;

export const PhoneOpen = moments.phoneOpen;

/** The phone pauses; the chat lights up where it stands. */
export const LunchBreak = moments.lunchBreak;

/** The hours of the day as a picture, where it is asked for. */
export const WithRibbon: StoryObj<NuArgs> = { args: { ...moments.lunchBreak.args, ribbon: true } };
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
