import * as v from 'valibot';
import { channelHours, versionOf } from './hours-schema.js';
import { isRecord } from './json.js';
import {
  byType,
  byTypeKey,
  channelIds,
  choice,
  format,
  object,
  oneOf,
  oneOfAllowed,
  text,
  wholeNumber,
} from './schema-parts.js';
import { states } from './states.js';

const promise = object({
  within: wholeNumber(0, 10000),
  unit: oneOf('minutes', 'hours', 'days', 'working-hours', 'working-days'),
});
const isPromise = (value: unknown) =>
  isRecord(value) && (Object.hasOwn(value, 'within') || Object.hasOwn(value, 'unit'));
const reply = choice([promise, text], 'object,string', (value) => (isPromise(value) ? promise : text));

const visible = ['show', 'voicemail', 'form'] as const;
const whenUnavailable = v.optional(oneOf(...visible, 'hide'), 'show');
// EU consumer law wants phone number and e-mail address before a distance contract: they are never hidden.
const neverHidden = v.optional(oneOfAllowed('not-allowed', [...visible, 'hide'], visible), 'show');

const date = v.optional(format('date'));

const common = {
  id: format('id'),
  label: v.optional(text),
  note: v.optional(text),
  urgent: v.optional(v.boolean(), false),
  hours: v.optional(channelHours),
  versions: v.optional(v.array(versionOf(channelHours))),
  from: date,
  until: date,
  cost: v.optional(text),
  reply: v.optional(reply),
  whenUnavailable,
  instead: v.optional(byType({ array: channelIds, object: v.record(oneOf(...states), channelIds) })),
};

function channelOf<const Type extends string, const Entries extends v.ObjectEntries>(type: Type, entries: Entries) {
  return object({ ...common, type: v.literal(type), ...entries }, 'range');
}

const chatProviders = oneOf('chatwoot', 'crisp', 'intercom', 'tawk', 'rocket-chat', 'zammad', 'generic');
const chatOptions = v.record(v.string(), byType({ string: v.string(), number: v.number(), boolean: v.boolean() }));

const slots = object({
  lengthMinutes: v.optional(wholeNumber(5, 1440), 60),
  leadMinutes: v.optional(wholeNumber(0, 10080), 30),
  daysAhead: v.optional(wholeNumber(0, 60), 5),
});

/** Whether the callback form asks a question, or which. */
const question = byType({ boolean: v.boolean(), string: v.string(), object: v.record(format('language'), v.string()) });

/** A way to reach the organisation: its `type` decides which keys it has. */
export const channel = byTypeKey({
  phone: channelOf('phone', {
    number: format('phone-number'),
    display: v.optional(v.string()),
    abroad: v.optional(format('international-number')),
    whenUnavailable: neverHidden,
  }),
  chat: channelOf('chat', { provider: chatProviders, options: v.optional(chatOptions) }),
  whatsapp: channelOf('whatsapp', { number: format('international-number'), text: v.optional(text) }),
  sms: channelOf('sms', { number: format('phone-number') }),
  visit: channelOf('visit', { address: v.optional(text), url: v.optional(format('url')) }),
  email: channelOf('email', { address: format('email'), subject: v.optional(text), whenUnavailable: neverHidden }),
  callback: channelOf('callback', {
    endpoint: format('url'),
    slots: v.optional(slots),
    question: v.optional(question),
  }),
  form: channelOf('form', { url: format('url') }),
  link: channelOf('link', { url: format('url') }),
});
