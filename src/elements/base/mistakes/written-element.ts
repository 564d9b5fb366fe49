import { query } from '../../../page/query.js';

/** On a place or a script tag, the element that was made for it: see places.ts. */
const mark = Symbol.for('bereikbaar-nu');

/** How an element is written in a page: as itself, or as a place or a script tag that it was made for. */
export interface WrittenElement {
  /** What stands in the page. */
  readonly tag: Element;
  /** What stands before the names of attributes. */
  readonly prefix: '' | 'data-';
  /** The attribute that names the schedule. */
  readonly source: 'src' | 'data-src' | 'data-schedule';
  /** What holds the own content. */
  readonly own: Element;
}

/** How an element is written. */
export function writtenElement(host: Element): WrittenElement {
  const places = query<Element & { [mark]?: Element }>('[data-bereikbaar]');
  const tag = places.find((place) => place[mark] === host);
  if (!tag) return { tag: host, prefix: '', source: 'src', own: host };
  const isScript = tag.localName === 'script';
  const own = host.getRootNode() === tag.shadowRoot ? tag : host;
  return { tag, prefix: 'data-', source: isScript ? 'data-schedule' : 'data-src', own };
}

/** The tag as it stands in the page, in short; with an attribute that it should have. */
export function showTag({ tag, prefix }: WrittenElement, attribute = ''): string {
  const name = prefix ? `${tag.localName} data-bereikbaar="${tag.getAttribute('data-bereikbaar')}"` : tag.localName;
  return `<${name}${attribute && ` ${attribute}`}>`;
}
