import { fitsFormat } from '../../schedule/document/string-formats.js';
import { isRecord } from '../../schedule/document/json.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import { loseUnread, type Lose } from '../losses/import-losses.js';
import { readSpecifications } from './from-specifications.js';
import { importedDocument, type ImportedChannel, type ImportedHours } from '../importing/imported-document.js';
import type { Imported, Loss } from '../losses/loss.js';
import { nodesOf, resolver, textOf, whereaboutsOf, type Node, type NodePlace } from './nodes.js';
import type { Dialling } from '../importing/phone-numbers.js';
import { ways } from './read-ways.js';
import { fromOpeningHoursTexts } from '../opening-hours/from-opening-hours.js';

const telling = [
  'contactPoint',
  'contactPoints',
  'openingHoursSpecification',
  'openingHours',
  'specialOpeningHoursSpecification',
  'location',
];
const contactKeys = ['telephone', 'email', 'address'];

type Where = Pick<Reading, 'timeZone' | 'country' | 'isCountryAssumed'>;

/** Reads one piece of data: gives ids, follows references, takes down losses. */
interface Reading extends Dialling {
  readonly timeZone: string;
  resolve(value: unknown): unknown;
  idOf(node: Node, type: string): string;
  /** Takes down the last day that some hours are known for; undefined when they go on. */
  endOn(date: string | undefined): void;
}

/** The hours of a contact point or place, from its specifications or from texts such as `Mo-Fr 09:00-17:00`. */
function readHours({ timeZone, lose, endOn }: Reading, node: Node, path: string): ImportedHours | undefined {
  const weekly = node.openingHoursSpecification === undefined ? 'hoursAvailable' : 'openingHoursSpecification';
  const special = 'specialOpeningHoursSpecification';
  const { hours, until } = readSpecifications(
    [node[weekly], `${path}/${weekly}`],
    [node[special], `${path}/${special}`],
    lose,
  );
  if (hours) endOn(until);
  if (node.openingHours === undefined) return hours;
  if (hours && node[weekly] !== undefined) {
    lose({ code: 'no-place', path: `${path}/openingHours`, value: node.openingHours });
    return hours;
  }
  const given = listOf(node.openingHours);
  const texts = given.filter((text) => typeof text === 'string');
  if (texts.length < given.length) lose({ code: 'unreadable', path: `${path}/openingHours`, value: given });
  const { document, lost } = fromOpeningHoursTexts(texts, timeZone);
  lost.filter(({ code }) => code !== 'time-zone').forEach((loss) => lose({ ...loss, path: `${path}/openingHours` }));
  // Special hours are of days that the texts speak of as any other.
  const dated = hours?.exceptions ?? [];
  if (!document) return hours;
  return { hours: document.hours ?? 'unknown', versions: [], exceptions: [...(document.exceptions ?? []), ...dated] };
}

const usualContact = /^customer (service|support)$/i;

/** What a channel is called and what it is for. */
function labelsOf(node: Node): object {
  const contactType = textOf(node.contactType) ?? '';
  const isEmergency = /^emergency$/i.test(contactType);
  const label = textOf(node.name) ?? (isEmergency || usualContact.test(contactType) ? undefined : contactType);
  const note = textOf(node.description);
  return { ...(label ? { label } : {}), ...(note ? { note } : {}), ...(isEmergency ? { urgent: true } : {}) };
}

/** The channels of an object: one for each way that it names. */
function channelsIn(reading: Reading, node: Node, path: string, labels: object, hours: ImportedHours | undefined) {
  const found = ways.flatMap(([key, read]) =>
    listOf(node[key]).flatMap((value) => {
      const text = textOf(value);
      const place = `${path}/${key}`;
      if (text === undefined && value !== '') reading.lose({ code: 'unreadable', path: place, value });
      const channel = text === undefined ? undefined : read(text, place, reading);
      return channel ? [channel as ImportedChannel['channel']] : [];
    }),
  );
  return found.map((channel, index): ImportedChannel => {
    const id = reading.idOf(index ? {} : node, channel.type);
    return { channel: { ...channel, ...labels, id, type: channel.type }, hours };
  });
}

const contactPointKeys = [
  '@type',
  '@id',
  'name',
  'description',
  'contactType',
  'telephone',
  'email',
  'url',
  'hoursAvailable',
  'availableLanguage',
];

function readContactPoint(reading: Reading, value: unknown, path: string): ImportedChannel[] {
  const node = reading.resolve(value);
  if (!isRecord(node)) {
    reading.lose({ code: 'unreadable', path, value });
    return [];
  }
  loseUnread(node, contactPointKeys, path, reading.lose);
  const channels = channelsIn(reading, node, path, labelsOf(node), readHours(reading, node, path));
  // A chat, of which schema.org does not say with what.
  if (!channels.length) reading.lose({ code: 'unsupported', path, value: node });
  return channels;
}

function readAddress(value: unknown): string | undefined {
  const text = textOf(value);
  if (text || !isRecord(value)) return text;
  const lines = [value.streetAddress, [value.postalCode, value.addressLocality].filter(Boolean).join(' ')];
  return (
    lines
      .map((line) => textOf(line))
      .filter(Boolean)
      .join(', ') || undefined
  );
}

const placeKeys = [
  '@type',
  '@id',
  'name',
  'description',
  'address',
  'url',
  'openingHoursSpecification',
  'specialOpeningHoursSpecification',
  'openingHours',
  'hoursAvailable',
];

function visitOf(reading: Reading, node: Node, labels: object, hours: ImportedHours | undefined): ImportedChannel {
  const address = readAddress(node.address);
  const url = textOf(node.url);
  const channel = {
    ...labels,
    id: reading.idOf(node, 'visit'),
    type: 'visit' as const,
    ...(address ? { address } : {}),
    ...(url && fitsFormat('url', url) ? { url } : {}),
  };
  return { channel, hours };
}

function readLocation(reading: Reading, value: unknown, path: string): ImportedChannel[] {
  const node = reading.resolve(value);
  if (!isRecord(node)) return [];
  loseUnread(node, placeKeys, path, reading.lose);
  const hours = readHours(reading, node, path);
  return hours || readAddress(node.address) ? [visitOf(reading, node, labelsOf(node), hours)] : [];
}

const organisationKeys = [
  ...placeKeys,
  ...contactKeys,
  'contactPoint',
  'contactPoints',
  'location',
  '@context',
  '@graph',
  'timeZone',
  'timezone',
];

function readOrganisation(reading: Reading, [node, path]: NodePlace) {
  loseUnread(node, organisationKeys, path, reading.lose);
  const each = (key: string, read: (reading: Reading, value: unknown, path: string) => ImportedChannel[]) =>
    listOf(node[key]).flatMap((value, index) =>
      read(reading, value, Array.isArray(node[key]) ? `${path}/${key}/${index}` : `${path}/${key}`),
    );
  const hours = readHours(reading, node, path);
  const contacts = [...each('contactPoint', readContactPoint), ...each('contactPoints', readContactPoint)];
  const { telephone, email } = node;
  const direct = contacts.length ? [] : channelsIn(reading, { telephone, email }, path, {}, hours);
  if (contacts.length)
    loseUnread({ ...(telephone ? { telephone } : {}), ...(email ? { email } : {}) }, [], path, reading.lose);
  const description = textOf(node.description);
  const labels = description ? { note: description } : {};
  const isPlace =
    readAddress(node.address) !== undefined || (hours && contacts.some(({ channel }) => channel.type !== 'email'));
  const visit = isPlace ? [visitOf(reading, node, labels, hours)] : [];
  return { hours, channels: [...contacts, ...direct, ...visit, ...each('location', readLocation)] };
}

function readingOf(where: Where, nodes: readonly NodePlace[], lose: Lose, endOn: Reading['endOn']): Reading {
  const ids = new Set<string>();
  const take = (id: string) => {
    ids.add(id);
    return id;
  };
  return {
    ...where,
    lose,
    endOn,
    resolve: resolver(nodes),
    idOf(node, type) {
      const own = /#([^#]+)$/.exec(textOf(node['@id']) ?? '')?.[1] ?? '';
      if (fitsFormat('id', own) && !ids.has(own)) return take(own);
      let number = 1;
      while (ids.has(number > 1 ? `${type}-${number}` : type)) number++;
      return take(number > 1 ? `${type}-${number}` : type);
    },
  };
}

/** The document of an organisation; what is lost on the way is added to the losses. */
function documentOf(place: NodePlace, where: Where, nodes: readonly NodePlace[], lost: Loss[]): Imported {
  const lose: Lose = (loss) => lost.push(loss);
  const ends: (string | undefined)[] = [];
  const parts = readOrganisation(
    readingOf(where, nodes, lose, (date) => ends.push(date)),
    place,
  );
  const [node] = place;
  const name = textOf(node.name);
  const language = languageOf(node);
  // A document has one such day: after the first of them some hours would be claimed that nobody knows.
  const [end] = ends.filter((date) => date !== undefined).sort();
  if (end && ends.some((date) => date !== end)) lose({ code: 'assumed', path: place[1], value: end });
  const settings = {
    ...(language ? { language } : {}),
    ...(name ? { organisation: { name } } : {}),
    ...(end ? { validThrough: end } : {}),
  };
  return importedDocument({ settings, ...parts }, where.timeZone, lost);
}

const languageOf = (node: Node) =>
  listOf(node.contactPoint)
    .flatMap((contact) => (isRecord(contact) ? listOf(contact.availableLanguage) : []))
    .find((language): language is string => typeof language === 'string' && fitsFormat('language', language));

/**
 * Reads the hours and contact points of the first organisation in JSON-LD of schema.org (parsed; any value may be given). `timeZone` (IANA)
 * is that of the hours; without it, that of the data or of the country counts, and where neither tells it nothing is made. Never throws.
 */
export function fromJsonLd(data: unknown, timeZone?: string): Imported {
  const lost: Loss[] = [];
  const lose: Lose = (loss) => lost.push(loss);
  const nodes = nodesOf(data);
  const tells = (keys: readonly string[]) => nodes.filter(([node]) => keys.some((key) => node[key] !== undefined));
  const [place, ...others] = [...new Set([...tells(telling), ...tells(contactKeys)])];
  if (!place) return { document: null, lost: [{ code: 'unreadable', path: '', value: data }] };
  for (const [value, path] of others) lose({ code: 'unsupported', path, value });
  const where = whereaboutsOf(place[0], timeZone);
  if (where.timeZone === undefined)
    return { document: null, lost: [...lost, { code: 'no-zone', path: place[1], value: '' }] };
  if (where.isAssumed) lose({ code: 'assumed', path: place[1], value: where.timeZone });
  return documentOf(place, { ...where, timeZone: where.timeZone }, nodes, lost);
}
