/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  [key: string]: unknown;
}

/** What an editor such as VS Code shows about a key of the document; `owner.key` where the same key means different things. */
export const descriptions: Readonly<Record<string, string>> = {
  version: 'The version of this format: 1.',
  timeZone: 'The time zone of all times in this file, such as "Europe/Amsterdam".',
  offsets:
    'Written by a tool: how far the clock of the time zone is from UTC at a few moments. A browser whose zone data say something else gives no answer.',
  language: 'The language of the plain texts in this file, such as "nl".',
  tone: 'How visitors are addressed: formal ("u") or informal ("je").',
  organisation: 'Whose hours these are.',
  audience: 'Whom the organisation is for.',
  privacy: 'The address of the privacy statement.',
  hours: 'A keyword, intervals such as "09:00-17:00" for every day, or days ("mon-fri") with their intervals.',
  breaks: 'Pauses in the hours, such as the lunch break.',
  exceptions: 'Days that differ: holidays, closures, other hours for a season.',
  versions: 'New weekly hours from a date on.',
  override: 'The switch of the moment: goes above everything else, until its end or until it is removed.',
  channels: 'The ids of the channels that this is about; without it, all but those that are always open or urgent.',
  'scheduleDocument.channels': 'The ways to reach the organisation. Their order here is their order on the page.',
  validThrough: 'The last day on which this file is right; after it, nothing is claimed any more.',
  presence: 'A live answer to whether someone is there.',
  everySeconds: 'How often to ask, in seconds.',
  refreshMinutes: 'How old this file may be in a page, in minutes, before it is fetched again.',
  texts: 'Your own sentences, per language.',
  compiled:
    'Written by a tool, never by a person: what will be said in the coming months. Any change to the rest of this file ends it; compile the file again then.',
  id: 'A short name in small letters, by which other parts of this file refer to this channel.',
  type: 'The kind of channel; it decides which other keys there are.',
  label: 'What visitors see as the name.',
  note: 'A remark that visitors see.',
  urgent: 'For emergencies: shown first, never recommended, and touched by breaks and exceptions only by name.',
  from: 'The first day.',
  until: 'The last day.',
  'override.from': 'When it begins; without it, at once.',
  'override.until': 'When it ends; a date means the end of that day. Without it, it holds until removed.',
  cost: 'What it costs the visitor; on an interval, in the place of what the channel costs.',
  reply: 'Within which time an answer comes, or a text that says so.',
  receipt: 'Within which time it is confirmed, or a text that says so; the reply is then the answer itself.',
  within: 'How many of the unit; 0 working days is today.',
  unit: 'Working hours and days are counted in the hours of the organisation.',
  whenUnavailable: 'What visitors see outside the hours.',
  instead: 'The channels to use when this one is not available: a list, or one per state.',
  number: 'A telephone number: international (+31201234567) or a short national one.',
  display: 'The telephone number as visitors read it.',
  abroad: 'The telephone number for callers from abroad.',
  provider: 'The chat service.',
  options: 'Settings of the chat service.',
  text: 'The message that is filled in beforehand.',
  url: 'A path on the site, or an https address.',
  'channel.url': 'The page that it leads to, or the room for video calls: a path on the site, or an https address.',
  address: 'The postal address, as visitors read it.',
  'channel.address': 'The e-mail address, or the postal address.',
  subject: 'The subject that is filled in beforehand.',
  endpoint: 'The address that receives the callback requests.',
  slots: 'The moments that visitors can choose from.',
  lengthMinutes: 'How long a slot lasts, in minutes.',
  everyMinutes:
    'How many minutes after one slot the next begins: without it when the one before ends, so that slots do not overlap.',
  leadMinutes: 'How many minutes before it begins a slot can still be chosen.',
  daysAhead: 'For how many days ahead slots are offered.',
  question: 'Whether the form has a field for the question, or the label of that field.',
  name: 'The name; "lunch" is known in every language.',
  'organisation.name': 'The name of the organisation.',
  time: 'From and until, such as "12:30-13:30"; "17:00-08:00" ends the next day, "17:00-08:00+3" three days later.',
  days: 'The days: "mon", "mon-fri", "mon,wed-fri", "1st thu", "last fri", "even mon".',
  date: 'A date, a range "2026-12-25..2026-12-26", or one of each year "12-25"; or a list of these.',
  holiday: 'A holiday, or a list of holidays.',
  offset: 'How many days after the holiday; negative is before.',
  opens: 'When the day opens, at the earliest: what lies before it is cut off, the rest is as always.',
  closes: 'When the day closes, at the latest: what lies after it is cut off, the rest is as always.',
  extra: 'Intervals that come on top of the usual hours.',
  reason: 'Why; visitors see it.',
  like: 'The weekday whose hours apply.',
  limitedTo: 'What this time is for only; the state is then "limited".',
  'channel.limitedTo':
    'The one purpose that this channel is for, such as complaints: it is said, and the channel is never recommended.',
  state: 'By appointment, or not known.',
};

/** The schemas inside a schema that speak of the same value, or of its entries. */
function insideOf({ items, anyOf, additionalProperties }: JsonSchema): JsonSchema[] {
  const candidates = [items, additionalProperties, ...(Array.isArray(anyOf) ? (anyOf as unknown[]) : [])];
  return candidates.filter((each): each is JsonSchema => typeof each === 'object');
}

function describeProperties(schema: JsonSchema, owner: string): void {
  if (owner === 'texts') return; // its keys are the names of sentences
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  for (const [key, property] of Object.entries(properties)) {
    const description = descriptions[`${owner}.${key}`] ?? descriptions[key];
    if (description !== undefined) property['description'] = description;
    describeProperties(property, key);
  }
  for (const inside of insideOf(schema)) describeProperties(inside, owner);
}

/** Adds descriptions to the properties of a schema and of its definitions. */
export function addDescriptions(schema: JsonSchema): JsonSchema {
  describeProperties(schema, 'scheduleDocument');
  for (const [name, definition] of Object.entries(schema['definitions'] as Record<string, JsonSchema>)) {
    describeProperties(definition, name);
  }
  return schema;
}
