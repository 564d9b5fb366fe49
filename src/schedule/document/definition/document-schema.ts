import * as v from 'valibot';
import { channel } from './channel-schema.js';
import { exception, organisationHours, override, versionOf, weeklyBreak } from './hours-schema.js';
import { anyList, byType, format, object, oneOf, problem, record, text, wholeNumber } from './schema-parts.js';
import { textKeys, textPlaceholders, type TextKey } from '../text-keys.js';

const audience = oneOf('consumers', 'patients', 'tenants', 'citizens', 'students', 'members', 'businesses');

const organisation = object({ name: text, audience: v.optional(audience), privacy: v.optional(format('url')) });

/** A sentence of the owner's own, with no other placeholders than its key allows. */
function sentence(key: TextKey) {
  const allowed = textPlaceholders[key].split(' ');
  const fits = (value: string) => [...value.matchAll(/\{(\w*)\}/g)].every(([, name]) => allowed.includes(name!));
  return v.optional(v.pipe(v.string(), v.check(fits, problem('wrong-placeholder', ...allowed))));
}

const sentences = object(
  Object.fromEntries(textKeys.map((key) => [key, sentence(key)])) as Record<TextKey, ReturnType<typeof sentence>>,
);

const presence = object({ url: format('url'), everySeconds: v.optional(wholeNumber(10, 3600), 60) });

/** The whole document: the one definition of its types, its validation, its JSON Schema and the visitors' shape. */
export const scheduleDocument = object(
  {
    $schema: v.optional(v.string()),
    version: v.literal(1, problem('wrong-value', 1)),
    timeZone: format('time-zone'),
    offsets: v.optional(record(format('instant'), format('utc-offset'))),
    language: v.optional(format('language'), 'nl'),
    tone: v.optional(oneOf('formal', 'informal'), 'formal'),
    organisation: v.optional(organisation),
    hours: v.optional(organisationHours),
    breaks: v.optional(anyList(weeklyBreak, 50)),
    exceptions: v.optional(anyList(exception)),
    versions: v.optional(anyList(versionOf(organisationHours), 50)),
    override: v.optional(
      byType<typeof override | ReturnType<typeof anyList<typeof override>>>({
        object: override,
        array: anyList(override, 50),
      }),
    ),
    channels: v.optional(anyList(channel, 50)),
    validThrough: v.optional(format('date')),
    presence: v.optional(presence),
    refreshMinutes: v.optional(wholeNumber(1, 1440), 15),
    texts: v.optional(byType({ object: record(format('language'), sentences) })),
    compiled: v.optional(record(v.string(), v.unknown())),
  },
  'offsets',
);

/** A document as its author writes it. */
export type ScheduleDocument = v.InferInput<typeof scheduleDocument>;
