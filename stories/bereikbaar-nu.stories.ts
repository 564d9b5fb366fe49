import type { Meta } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { commonArgTypes, moments, type ListArgs } from './channels-stories.js';

function renderNu({ schedule, previewAt, lang, tone }: ListArgs): TemplateResult {
  return html`<bereikbaar-nu
    .schedule=${schedule ?? null}
    preview-at=${previewAt ?? nothing}
    lang=${lang ?? nothing}
    tone=${tone ?? nothing}
    >Bel <a href="tel:+31201234567">020 123 45 67</a> of mail naar
    <a href="mailto:info@delinde.example">info@delinde.example</a></bereikbaar-nu
  >`;
}

const meta: Meta<ListArgs> = {
  title: 'Nu',
  component: 'bereikbaar-nu',
  render: renderNu,
  argTypes: commonArgTypes,
};

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
