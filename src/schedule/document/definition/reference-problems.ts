import { escapeStep } from '../json-pointer.js';
import type { Problem, ProblemCode } from '../problems.js';
import { entriesOf, isRecord } from '../json.js';

type Place = readonly [path: string, value: unknown];

const within = ([path, value]: Place, key: string): Place => [
  `${path}/${key}`,
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined,
];

const items = ([path, value]: Place): Place[] =>
  Array.isArray(value) ? [...(value as unknown[])].map((item, index) => [`${path}/${index}`, item]) : [];

const values = ([path, value]: Place): Place[] =>
  isRecord(value) ? entriesOf(value).map(([key, item]) => [`${path}/${escapeStep(key)}`, item]) : [];

/** An override is one object or a list of them. */
const oneOrItems = (place: Place): Place[] => (isRecord(place[1]) ? [place] : items(place));

/** Every place that lists ids of channels in `channels`. */
function listsOfChannels(root: Place, channels: readonly Place[]): Place[] {
  const exceptions = items(within(root, 'exceptions'));
  const versions = [root, ...channels].flatMap((owner) => items(within(owner, 'versions')));
  const breaks = [root, ...versions, ...exceptions].flatMap((owner) => items(within(owner, 'breaks')));
  return [...breaks, ...exceptions, ...oneOrItems(within(root, 'override'))].map((owner) => within(owner, 'channels'));
}

function insteadOf(channel: Place): Place[] {
  const instead = within(channel, 'instead');
  return [instead, ...values(instead)].flatMap(items);
}

/** Problems with the ids of channels: given twice, or referred to and not there. Takes any value, valid or not. */
export function findReferenceProblems(document: unknown): Problem[] {
  const root: Place = ['', document];
  const channels = items(within(root, 'channels'));
  const idPlaces = channels.map((channel) => within(channel, 'id'));
  const ids = idPlaces.map(([, id]) => id).filter((id) => typeof id === 'string');
  const problem = (code: ProblemCode, [path, value]: Place, self?: unknown): Problem => ({
    code,
    path,
    value,
    expected: code === 'unknown-channel' ? [...new Set(ids)].filter((id) => id !== self) : [],
  });
  const isUnknown = ([, id]: Place) => typeof id === 'string' && !ids.includes(id);

  const duplicates = idPlaces.filter(
    ([, id], index) => typeof id === 'string' && idPlaces.findIndex(([, other]) => other === id) < index,
  );
  const references = listsOfChannels(root, channels).flatMap(items);
  const substitutes = channels.flatMap((channel) =>
    insteadOf(channel).map((place) => ({ place, self: within(channel, 'id')[1] })),
  );
  return [
    ...duplicates.map((place) => problem('duplicate-id', place)),
    ...[...references.map((place) => ({ place, self: undefined })), ...substitutes]
      .filter(({ place }) => isUnknown(place))
      .map(({ place, self }) => problem('unknown-channel', place, self)),
    ...substitutes
      .filter(({ place: [, id], self }) => id !== undefined && id === self)
      .map(({ place }) => problem('refers-to-itself', place)),
  ];
}
