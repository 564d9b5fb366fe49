import { placeSelector, selector, tagOf } from './element-loaders.js';
import { attributes, scheduleOf } from './base/attributes/place-attributes.js';
import { make } from './base/make.js';
import { suspect } from './base/mistakes/mistake-watch.js';
import { placeParts } from './place-parts.js';
import { currentPage } from '../page/page.js';
import { query } from '../page/query.js';

/*
 * Where the script tag puts elements. A place of the page (`<div data-bereikbaar="status" data-src="/bereikbaar.json">`) gets a
 * shadow root with its element and a slot: its own nodes stay where they are, so that frameworks and morphs find what they
 * have made. A script tag gets its element beside it. A link with the fragment `#bereikbaar-status` goes into its element.
 */

const launcher = tagOf('launcher');
/** On a place, its element: for all copies of this script. A copy of the place has none. */
const mark = Symbol.for('bereikbaar-nu');
type Place = Element & { [mark]?: Element };

/** Script tags that have an element elsewhere. */
const scripts = new Set<Place>();
/** With a page that takes it away each time nobody fights for ever: so often it comes back in so many milliseconds. */
const [mostReturns, period] = [99, 600_000];
let [returns, periodEnd] = [0, 0];

function write(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function describe(element: Element, place: Element): void {
  write(element, 'src', scheduleOf(place));
  for (const name of attributes) write(element, name, place.getAttribute(`data-${name}`));
}

/** The shadow root of a place; null where there can be none, such as in a list item, or the page has made one. */
function rootOf(place: Place): ShadowRoot | null {
  if (place[mark]) return place[mark].getRootNode() === place.shadowRoot ? place.shadowRoot : null;
  try {
    return place.attachShadow({ mode: 'open' });
  } catch {
    return null;
  }
}

function putInside(place: Place, element: Element): void {
  const root = rootOf(place);
  if (!root) {
    if (element.parentNode === place) return;
    place[mark]?.replaceWith(...place[mark].childNodes);
    element.replaceChildren(...place.childNodes);
    place.append(element);
    suspect(element); // an image, a field and the like show nothing that stands in them
  } else {
    // An element without anything in it keeps a line free.
    if (!element.firstChild && (place.firstElementChild || place.textContent.trim())) element.append(make('slot', {}));
    write(element, 'exportparts', placeParts.join());
    if (element.parentNode !== root) root.replaceChildren(element);
  }
}

function putBeside(script: Place, element: Element): void {
  scripts.add(script);
  if (element.isConnected) return;
  // Those who optimise pages move scripts; one in the head leads its element into the body.
  if (script.closest('body')) script.after(element);
  else query('body')[0]!.append(element);
}

/** The launcher that the page has: a script tag brings no second one. */
function findLauncher(): Element | undefined {
  const places = query<Place>(placeSelector);
  const elements = [...query(launcher), ...places.map((place) => place[mark])];
  return elements.find((each) => each?.localName === launcher) ?? undefined;
}

/** Sees to it that a place has its element, and that this is as the place says. */
function fill(place: Place, tag: string): void {
  const isScript = place.localName === 'script';
  const before =
    place[mark] ?? (isScript && tag === launcher ? findLauncher() : place.querySelector(`:scope > ${tag}`));
  const element = before?.localName === tag ? before : make(tag, {});
  if (element === place[mark] || element !== before) describe(element, place);
  (isScript ? putBeside : putInside)(place, element);
  place[mark] = element;
}

/** What was a place and is none any more shows what it holds. */
export function leave(place: Place): void {
  const element = place[mark];
  if (!element || place.localName === 'script') return;
  if (rootOf(place)) element.replaceWith((place[mark] = make('slot', {})));
  else element.replaceWith(...element.childNodes);
}

function mayReturn(): boolean {
  const now = currentPage().clock.now();
  if (now >= periodEnd) [returns, periodEnd] = [0, now + period];
  return returns++ < mostReturns;
}

/** Brings back what a page has taken away together with what it replaced, such as its body; unless it has a copy of it. */
export function bringBack(): void {
  for (const script of scripts) {
    const element = script[mark]!;
    if (!script.isConnected) scripts.delete(script);
    else if (!element.isConnected && !query(`body > ${element.localName}`)[0] && mayReturn())
      putBeside(script, element);
  }
}

/**
 * Puts a link into an element, for editors that keep nothing but links: as long as nothing else is known, it is what the
 * element shows. The schedule is that of the page, which a script tag names.
 */
function fillLink(link: HTMLAnchorElement): Element | undefined {
  const schedule = query('script[src][data-schedule]')[0]?.getAttribute('data-schedule');
  // What stands in an element already is its own content.
  if (!schedule || link.closest(selector)) return undefined;
  const element = make(link.hash.slice(1), {});
  element.setAttribute('src', schedule);
  link.replaceWith(element);
  element.append(link);
  return element;
}

/** Sees to it that a place has its element; or that a link stands in one, which is returned. */
export function fillPlace(place: Element): Element | undefined {
  const name = place.getAttribute('data-bereikbaar');
  return name === null ? fillLink(place as HTMLAnchorElement) : void fill(place, tagOf(name));
}
