import type { ChannelType } from '../../../schedule/document/channel-types.js';

/** In what an answer is promised. */
export type PromiseUnit = 'minutes' | 'hours' | 'days' | 'working-hours' | 'working-days';

/** What visitors see of a channel while nobody is there. */
export type WhenUnavailable = 'show' | 'voicemail' | 'form' | 'hide';

/** The channels: ways to reach the organisation. */
export interface ChannelsWords {
  readonly heading: string;
  readonly intro: string;
  readonly none: string;
  readonly addHeading: string;
  readonly addHint: string;
  readonly add: string;
  readonly cancel: string;
  readonly of: (button: string, channel: string) => string;
  readonly edit: string;
  readonly done: string;
  readonly up: string;
  readonly down: string;
  readonly drag: string;
  readonly remove: string;
  readonly asText: string;
  readonly isFirst: string;
  readonly isLast: string;
  readonly keyOf: Readonly<Record<ChannelType, string>>;
  readonly keyHint: Readonly<Partial<Record<ChannelType, string>>>;
  readonly otherChat: string;
  readonly missing: string;
  readonly wrongNumber: string;
  readonly wrongMobile: string;
  /** A number that its country probably does not have. */
  readonly doubtful: string;
  readonly wrongEmail: string;
  readonly wrongUrl: string;
  readonly label: string;
  readonly labelHint: string;
  readonly text: string;
  readonly url: string;
  readonly subject: string;
  readonly hours: string;
  readonly editWeek: string;
  readonly urgent: string;
  readonly urgentShort: string;
  readonly urgentHint: string;
  readonly reply: string;
  readonly noReply: string;
  readonly replyWithin: string;
  readonly replyText: string;
  readonly amount: string;
  readonly unit: string;
  readonly units: Readonly<Record<PromiseUnit, string>>;
  /** The promise as one sentence around its choices. */
  readonly replySentence: string;
  readonly whenUnavailable: string;
  readonly whenUnavailableOf: Readonly<Record<WhenUnavailable, string>>;
  readonly instead: string;
  readonly insteadHint: string;
  readonly insteadByState: string;
  readonly cost: string;
  readonly costHint: string;
  readonly note: string;
  readonly perLanguage: string;
  readonly more: string;
  readonly removeHeading: (channel: string) => string;
  readonly removeEffects: string;
  readonly effects: {
    readonly instead: (channel: string) => string;
    readonly exception: (goes: boolean, what: string) => string;
    readonly break: (goes: boolean, what: string) => string;
    readonly override: (goes: boolean) => string;
  };
  readonly removeYes: string;
  readonly removeNo: string;
  readonly added: (channel: string) => string;
  readonly changed: (channel: string, field: string) => string;
  readonly removed: (channel: string) => string;
  readonly moved: (channel: string, place: number, count: number) => string;
  readonly stepMoved: (channel: string) => string;
}
