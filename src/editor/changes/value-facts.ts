import { entriesOf } from '../../schedule/document/json.js';
import { isLive, type Channel, type Schedule } from '../../schedule/document/schedule.js';
import { textKeys, type TextKey } from '../../schedule/document/text-keys.js';
import type { ChangedFact } from '../../messages/makers/editor/changes/changed-facts.js';
import type { ChannelPair } from './pair-channels.js';

type ValueFact = Extract<ChangedFact, { kind: 'value' }>;
type SentenceFact = Extract<ChangedFact, { kind: 'sentence' }>;
type Values = Readonly<Record<string, unknown>>;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What timelines tell of, what nobody sees, and what is told together with another key. */
const toldElsewhere = ['id', 'type', 'hours', 'versions', 'from', 'until', 'display'];

/** What a key means when it is left out. */
const leftOut: Values = { urgent: false, whenUnavailable: 'show' };

/** The values of a channel as visitors meet them. */
function valuesOf(channel: Channel): Values {
  const given: Values = Object.fromEntries(
    entriesOf({ ...leftOut, ...channel }).filter(([key]) => !toldElsewhere.includes(key)),
  );
  const { limitedTo, ...others } = given;
  // Of a live channel it is told with the hours that it holds in.
  return isLive(channel) || limitedTo === undefined ? others : given;
}

/** A number as it is shown, where that differs; else as it is dialled. */
function shownNumber({ before, after }: ChannelPair): ValueFact[] {
  const shown = (channel: Channel) => (channel.type === 'phone' ? (channel.display ?? channel.number) : undefined);
  const [old, other] = [shown(before), shown(after)];
  return old === other ? [] : [{ kind: 'value', channel: after, key: 'number', before: old, after: other }];
}

function factsBetween(before: Values, after: Values, channel: Channel | null): ValueFact[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => !isSame(before[key], after[key]))
    .map((key) => ({ kind: 'value', channel, key, before: before[key], after: after[key] }));
}

function channelFacts(pair: ChannelPair): ValueFact[] {
  const shown = shownNumber(pair);
  const others = factsBetween(valuesOf(pair.before), valuesOf(pair.after), pair.after);
  return [...shown, ...others.filter(({ key }) => key !== 'number' || !shown.length)];
}

/** The values of the document that visitors meet. */
const documentValues = ({ organisation, timeZone, language, tone, presence, validThrough }: Schedule): Values => ({
  name: organisation?.name,
  privacy: organisation?.privacy,
  ...{ timeZone, language, tone, presence, validThrough },
});

/** Values that differ, of the channels that stay and of the document. */
export function valueFacts(before: Schedule, after: Schedule, pairs: readonly ChannelPair[]): ValueFact[] {
  return [...pairs.flatMap(channelFacts), ...factsBetween(documentValues(before), documentValues(after), null)];
}

type Sentences = Readonly<Partial<Record<TextKey, string | undefined>>>;

function sentencesIn(language: string, before: Sentences = {}, after: Sentences = {}): SentenceFact[] {
  return textKeys
    .filter((key) => before[key] !== after[key])
    .map((key) => ({ kind: 'sentence', key, language, before: before[key], after: after[key] }));
}

/** The owner's sentences that differ. */
export function sentenceFacts({ texts: before }: Schedule, { texts: after }: Schedule): SentenceFact[] {
  const languages = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return languages.flatMap((language) => sentencesIn(language, before[language], after[language]));
}
