import { languageOf, languageTags } from '../../../messages/languages.js';
import type { Mistake } from '../../../messages/makers/mistakes/mistakes-words.js';
import { documentMethods, query } from '../../../page/query.js';
import { attributes } from '../attributes/place-attributes.js';
import { toldOnPage } from '../../../page/warnings.js';
import { pageLanguageOf } from '../page-language.js';
import { attributeMeant, elementMeant, elementNames } from './near-names.js';
import { showTag, writtenElement, type WrittenElement } from './written-element.js';

/** What an element goes by. */
type Host = Element & { readonly src?: string | null; readonly schedule?: unknown };

/** Looks at an element, as it is written, for one kind of mistake. */
type Look = (host: Host, written: WrittenElement) => readonly Omit<Mistake, 'where'>[];

const usualPath = '/bereikbaar.json';

const values: Readonly<Record<string, readonly string[]>> = {
  tone: ['formal', 'informal'],
  view: ['table', 'day', 'ribbon', 'week'],
};

const openingQuote = /^[\u2018-\u201F\u00AB\u00BB]/;
const quotes = /[\u2018-\u201F\u00AB\u00BB]/g;

/** The attributes of ours that an element may have, as they are called where it is written. A place hands on those of any element. */
function knownAttributes(host: Host, { prefix }: WrittenElement): readonly string[] {
  const { observedAttributes = [] } = host.constructor as { readonly observedAttributes?: readonly string[] };
  const names = new Set([...observedAttributes, 'lang', ...(prefix ? ['schedule', ...attributes] : [])]);
  return [...names].map((name) => prefix + name);
}

const findCurlyQuotes: Look = (_host, { tag }) =>
  [...tag.attributes]
    .filter(({ value }) => openingQuote.test(value))
    .map(({ name, value }) => ({ code: 'curly-quotes', name, meant: [`${name}="${value.replace(quotes, '')}"`] }));

/** What a name that an element does not know was meant for. */
function meantBy(name: string, known: readonly string[], { prefix, source }: WrittenElement): string | undefined {
  if (!prefix) return attributeMeant(name, known);
  if (name === 'src' && source === 'data-src') return source; // a script tag has one for itself
  const bare = attributeMeant(
    name.replace('data-', ''),
    known.map((each) => each.slice(prefix.length)),
  );
  const isOurs = known.includes(prefix + name) && !['lang', 'src'].includes(name);
  return isOurs ? prefix + name : name.startsWith(prefix) && bare ? prefix + bare : undefined;
}

const findUnknownAttributes: Look = (host, written) => {
  const known = knownAttributes(host, written);
  const others = [...written.tag.attributes].map(({ name }) => name).filter((name) => !known.includes(name));
  return others.flatMap((name) => {
    const meant = meantBy(name, known, written);
    return meant === undefined ? [] : [{ code: 'unknown-attribute', name, meant: [meant] }];
  });
};

const findUnknownValues: Look = (host) =>
  Object.entries(values).flatMap(([name, meant]) => {
    const value = host.getAttribute(name);
    const isKnown = !value || meant.includes(value) || openingQuote.test(value);
    return isKnown ? [] : [{ code: 'unknown-value', name, value, meant }];
  });

const findUnknownLanguage: Look = (host) => {
  const value = pageLanguageOf(host);
  if (!value || languageOf(value) || openingQuote.test(value)) return [];
  return [{ code: 'unknown-language', value, meant: languageTags }];
};

const findMissingSchedule: Look = (host, written) => {
  if (host.src || host.schedule) return [];
  return [{ code: 'no-schedule', meant: [showTag(written, `${written.source}="${usualPath}"`)] }];
};

const isOurs = ({ localName }: Element) => localName.startsWith('bereikbaar-');

/** Own content is a line or two: what holds a page's parts was not meant to be that. */
const findSwallowedPage: Look = (_host, { own, tag }) => {
  const parts = [...own.querySelectorAll('*')];
  const swallowed = parts.find(
    (part) => part.matches('h1,h2,h3,h4,h5,h6,main,footer,[data-bereikbaar]') || isOurs(part),
  );
  if (!swallowed) return [];
  return [{ code: 'swallowed-page', value: `<${swallowed.localName}>`, meant: [`</${tag.localName}>`] }];
};

const findFile: Look = (host) =>
  location.protocol === 'file:' && host.src && host.src[0] !== '#'
    ? [{ code: 'opened-as-file', meant: ['src="#hours"'] }]
    : [];

/** What shows nothing that stands in it. */
const hollow = 'img,input,select,textarea,br,hr,iframe,video,canvas,object';

const findHollowPlace: Look = (_host, { tag }) => {
  const meant = [`<div data-bereikbaar="${tag.getAttribute('data-bereikbaar')}">`];
  return tag.matches(hollow) ? [{ code: 'unknown-attribute', name: 'data-bereikbaar', meant }] : [];
};

/** What may be the reason that an element has failed: an element of the page takes the name of what it needs from the document. */
function findTakenNames({ localName }: Element): readonly Mistake[] {
  const value = `<${localName}>`;
  if (!toldOnPage.some((told) => told.startsWith(`${value} has failed`))) return [];
  return query('[name]').flatMap((each) => {
    const taken = each.getAttribute('name')!;
    const isTaken = taken in documentMethods() && Object.hasOwn(document, taken);
    return isTaken ? [{ code: 'taken-name', where: `<${each.localName} name="${taken}">`, name: taken, value }] : [];
  });
}

/** What is wrong with a place for an element that there is not. */
function findUnknownPlace({ localName }: Element, value: string): readonly Mistake[] {
  const meant = elementMeant(value);
  const name = 'data-bereikbaar';
  const where = `<${localName} ${name}="${value}">`;
  return [{ code: 'unknown-value', where, name, value, meant: meant ? [meant] : elementNames }];
}

/** What is wrong with an element of ours that no script knows. */
function findUndefined(element: Element): readonly Mistake[] {
  const name = elementMeant(element.localName.replace('bereikbaar-', ''));
  const meant = name === undefined ? [] : [`<bereikbaar-${name}>`];
  return [{ code: 'undefined-element', where: `<${element.localName}>`, meant }];
}

const looks = [
  findCurlyQuotes,
  findUnknownAttributes,
  findUnknownValues,
  findUnknownLanguage,
  findFile,
  findSwallowedPage,
  findHollowPlace,
];

/** What is wrong with an element, as far as the page does not show it. */
export function findMistakes(element: Element): readonly Mistake[] {
  const place = element.getAttribute('data-bereikbaar');
  if (place !== null) return elementNames.includes(place) ? [] : findUnknownPlace(element, place);
  if (!element.matches(':defined')) return findUndefined(element);
  const host: Host = element;
  const written = writtenElement(host);
  const found = looks.flatMap((look) => look(host, written));
  const isNamed = found.some(({ meant = [] }) => meant.includes(written.source));
  const mistakes = [...(isNamed ? [] : findMissingSchedule(host, written)), ...found];
  return [...mistakes.map((mistake) => ({ ...mistake, where: showTag(written) })), ...findTakenNames(host)];
}
