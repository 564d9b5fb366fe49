import * as v from 'valibot';
import type { ChannelType } from '../channel-types.js';
import { channelHours, versionOf } from './hours-schema.js';
import { isRecord } from '../json.js';
import {
  anyList,
  byType,
  byTypeKey,
  channelIds,
  choice,
  filledText,
  format,
  object,
  oneOf,
  oneOfAllowed,
  record,
  text,
  wholeNumber,
} from './schema-parts.js';
import { states } from '../states.js';

const promise = object({
  within: wholeNumber(0, 10000),
  unit: oneOf('minutes', 'hours', 'days', 'working-hours', 'working-days'),
});
const isPromise = (value: unknown) =>
  isRecord(value) && (Object.hasOwn(value, 'within') || Object.hasOwn(value, 'unit'));
const reply = choice([promise, text], 'object,string', (value) => (isPromise(value) ? promise : text));

const visible = ['show', 'voicemail', 'form'] as const;
const mayBeHidden = v.optional(oneOf(...visible, 'hide'), 'show');
// EU consumer law wants phone number and e-mail address before a distance contract: they are never hidden.
const neverHidden = v.optional(oneOfAllowed('not-allowed', [...visible, 'hide'], visible), 'show');

const date = v.optional(format('date'));

const commonEntries = {
  id: format('id'),
  label: v.optional(text),
  note: v.optional(text),
  limitedTo: v.optional(filledText),
  urgent: v.optional(v.boolean(), false),
  hours: v.optional(channelHours),
  versions: v.optional(anyList(versionOf(channelHours), 50)),
  from: date,
  until: date,
  cost: v.optional(text),
  reply: v.optional(reply),
  receipt: v.optional(reply),
  whenUnavailable: mayBeHidden,
  instead: v.optional(byType({ array: channelIds, object: record(oneOf(...states), channelIds) })),
};

/** The keys of every channel. A type with a name keeps the declarations short. */
type CommonEntries = typeof commonEntries;
/** A name for the type, which is too long to be written out in declarations (TS7056). */
export interface CommonKeys extends CommonEntries {}
const common: CommonKeys = commonEntries;

type ChannelKeys<Type, Entries> = Omit<CommonKeys, keyof Entries> & {
  readonly type: v.LiteralSchema<Type & string, undefined>;
} & Entries;

function channelOf<const Type extends ChannelType, const Entries extends v.ObjectEntries>(
  type: Type,
  whenUnavailable: typeof mayBeHidden | typeof neverHidden,
  entries: Entries,
) {
  const keys = { ...common, whenUnavailable, type: v.literal(type), ...entries };
  return object(keys as unknown as ChannelKeys<Type, Entries>, 'range');
}

const chatProviders = oneOf('chatwoot', 'converse', 'crisp', 'intercom', 'tawk', 'rocket-chat', 'zammad', 'generic');
const chatOptions = record(v.string(), byType({ string: v.string(), number: v.number(), boolean: v.boolean() }));

const slots = object({
  lengthMinutes: v.optional(wholeNumber(5, 1440), 60),
  everyMinutes: v.optional(wholeNumber(5, 1440)),
  leadMinutes: v.optional(wholeNumber(0, 10080), 30),
  daysAhead: v.optional(wholeNumber(0, 60), 5),
});

/** Whether the callback form asks a question, or which. */
const question = byType({ boolean: v.boolean(), string: v.string(), object: record(format('language'), v.string()) });

const byChannelType = byTypeKey({
  phone: channelOf('phone', neverHidden, {
    number: format('phone-number'),
    display: v.optional(v.string()),
    abroad: v.optional(format('international-number')),
  }),
  chat: channelOf('chat', mayBeHidden, { provider: chatProviders, options: v.optional(chatOptions) }),
  whatsapp: channelOf('whatsapp', mayBeHidden, { number: format('international-number'), text: v.optional(text) }),
  sms: channelOf('sms', mayBeHidden, { number: format('phone-number') }),
  visit: channelOf('visit', mayBeHidden, { address: v.optional(text), url: v.optional(format('url')) }),
  email: channelOf('email', neverHidden, { address: format('email'), subject: v.optional(text) }),
  callback: channelOf('callback', mayBeHidden, {
    endpoint: format('url'),
    slots: v.optional(slots),
    question: v.optional(question),
  }),
  form: channelOf('form', mayBeHidden, { url: format('url') }),
  link: channelOf('link', mayBeHidden, { url: format('url') }),
  video: channelOf('video', mayBeHidden, { url: format('url') }),
} satisfies Readonly<Record<ChannelType, v.GenericSchema>>);

type ByChannelType = typeof byChannelType;
/** A name for the type, which is too long to be written out in declarations (TS7056). */
export interface ChannelSchema extends ByChannelType {}

/** A way to reach the organisation: its `type` decides which keys it has. */
export const channel: ChannelSchema = byChannelType;
