import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { videoCalls } from './channels-documents.js';
import { commonArgTypes } from './channels-stories.js';
import { counter, expired, limitedAtNoon, office, outageUntilEleven, outageWithoutEnd, practice } from './documents.js';

interface HoursArgs {
  readonly src?: string;
  readonly schedule?: object;
  readonly channel?: string;
  readonly view?: 'table' | 'day' | 'ribbon' | 'week';
  readonly mergeDays?: boolean;
  readonly weeks?: number;
  readonly previewAt?: string;
  readonly lang?: string;
  readonly tone?: string;
}

function renderHours(args: HoursArgs): TemplateResult {
  const { src, schedule, channel, view, mergeDays, weeks, previewAt, lang, tone } = args;
  return html`<bereikbaar-hours
    src=${src ?? nothing}
    .schedule=${schedule ?? null}
    channel=${channel ?? nothing}
    view=${view ?? nothing}
    ?merge-days=${mergeDays}
    weeks=${weeks ?? nothing}
    preview-at=${previewAt ?? nothing}
    lang=${lang ?? nothing}
    tone=${tone ?? nothing}
    >Bel <a href="tel:+31201234567">020 123 45 67</a> of mail naar
    <a href="mailto:info@delinde.example">info@delinde.example</a></bereikbaar-hours
  >`;
}

const meta: Meta<HoursArgs> = {
  title: 'Hours',
  component: 'bereikbaar-hours',
  render: renderHours,
  argTypes: {
    ...commonArgTypes,
    src: { control: 'text' },
    channel: { control: 'text' },
    view: { control: 'inline-radio', options: ['table', 'day', 'ribbon', 'week'] },
    mergeDays: { control: 'boolean' },
    weeks: { control: { type: 'number', min: 1, max: 53 } },
  },
};

export default meta;

type Story = StoryObj<HoursArgs>;

/** Hours at a moment of the organisation's clock. */
const at = (previewAt: string, args: HoursArgs = {}): Story => ({ args: { schedule: office, ...args, previewAt } });

const tuesday = '2026-11-24T11:00';

export const Week = at(tuesday);

/** Equal days share a row. */
export const MergedDays = at(tuesday, { mergeDays: true });

export const LunchBreak = at('2026-11-24T12:45', { mergeDays: true });
export const Closed = at('2026-11-24T20:10', { mergeDays: true });

/** Ways to reach people that have other hours have tables of their own. */
export const PhoneAndChat = at(tuesday, { schedule: practice, mergeDays: true });

export const PhoneAndVideo = at(tuesday, { schedule: videoCalls, mergeDays: true });

export const OneChannel = at(tuesday, { schedule: practice, channel: 'chat', mergeDays: true });
export const LimitedAtNoon = at('2026-11-24T12:45', { schedule: limitedAtNoon, mergeDays: true });
export const ByAppointment = at('2026-11-24T14:30', { schedule: counter, mergeDays: true });

/** Two weeks ahead Christmas stands below the week; from the Saturday before it is in it. */
export const HolidaysAhead = at('2026-12-11T11:00', { mergeDays: true });
export const HolidaysThisWeek = at('2026-12-22T11:00', { mergeDays: true });

export const OutageWithEnd = at('2026-11-24T10:00', { schedule: outageUntilEleven, mergeDays: true });
export const OutageWithoutEnd = at('2026-11-24T10:00', { schedule: outageWithoutEnd, mergeDays: true });

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

export const English = at(tuesday, { schedule: practice, mergeDays: true, lang: 'en-GB' });
export const American = at(tuesday, { schedule: practice, view: 'day', lang: 'en-US' });
export const German = at('2026-12-11T11:00', { mergeDays: true, lang: 'de' });
export const Swiss = at(tuesday, { mergeDays: true, lang: 'de-CH' });
export const French = at('2026-12-11T11:00', { mergeDays: true, lang: 'fr' });

/** After its `validThrough` a schedule says nothing any more: the element shows its own content. */
export const Expired = at(tuesday, { schedule: expired });

export const LoadingFailed: Story = { args: { src: '#not-in-this-page' } };

/** Live: the line for now moves once a minute. */
export const Now: Story = { args: { schedule: practice, view: 'day' } };
