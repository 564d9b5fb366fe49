import type { StoryObj } from '@storybook/web-components-vite';
import { directive, Directive } from 'lit/directive.js';
import type { SendCallback } from '../../src/elements/callback/request-content.js';
import { nameOf, scheduleOf } from './schedules.js';

/** What an element of a story is set to: its attributes and custom properties by their own names. */
export interface ElementArgs {
  /** One of `schedules` by its name, or one of the story's own. */
  readonly schedule?: string | object;
  /** What becomes of a request: no story sends anything. */
  readonly send?: SendCallback;
  readonly [attributeOrCustomProperty: string]: unknown;
}

export type ElementStory = StoryObj<ElementArgs>;

/** An element at a moment of the organisation's clock; without one: now. */
export const storyAt = (moment: string | undefined, schedule: object, args: ElementArgs = {}): ElementStory => ({
  args: { schedule: nameOf(schedule), ...(moment && { 'preview-at': moment }), ...args },
});

const isAttribute = (name: string) => /^[a-z]/.test(name) && !/:|^schedule$|^send$/.test(name);

/** What of the arguments stands in the element's tag; null where it does not. */
export function attributesOf(args: ElementArgs): [name: string, value: string | null][] {
  return Object.entries(args)
    .filter(([name]) => isAttribute(name))
    .map(([name, value]) => {
      if (value === true) return [name, ''];
      const isText = (typeof value === 'string' && value !== '') || typeof value === 'number';
      return [name, isText ? String(value) : null];
    });
}

/** The custom properties of the arguments. */
export const propertiesOf = (args: ElementArgs): [name: string, value: string][] =>
  Object.entries(args).filter(
    (entry): entry is [string, string] => entry[0].startsWith('--') && typeof entry[1] === 'string',
  );

/** An element that a story sets. */
export type SetElement = HTMLElement & { schedule?: unknown; send?: unknown };

function apply(element: SetElement, args: ElementArgs): void {
  for (const [name, value] of attributesOf(args))
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  for (const name of element.style) element.style.removeProperty(name);
  for (const [name, value] of propertiesOf(args)) element.style.setProperty(name, value);
  if (args.send) element.send = args.send;
  if (!args['src']) element.schedule = scheduleOf(args.schedule);
}

const phone = { href: 'tel:+31201234567', words: '020 123 45 67' };
const email = { href: 'mailto:info@delinde.example', words: 'info@delinde.example' };

/** The own content of every element: what visitors see when nothing is known. */
function ownContent(): (string | Node)[] {
  const link = ({ href, words }: typeof phone) =>
    Object.assign(document.createElement('a'), { href, textContent: words });
  return ['Bel ', link(phone), ' of mail naar ', link(email)];
}

/** An element with its own content. */
export function createElement(tag: string): SetElement {
  const element = document.createElement(tag);
  element.append(...ownContent());
  return element;
}

/** Sets an element to the arguments; what was set `before` and is no longer among them was reset by its control. */
export function setElement(element: SetElement, before: ElementArgs, args: ElementArgs): void {
  const gone = Object.fromEntries(Object.keys(before).map((name) => [name, undefined]));
  apply(element, { ...gone, ...args });
}

class ElementDirective extends Directive {
  #element: SetElement | null = null;
  #before: ElementArgs = {};

  render(tag: string, args: ElementArgs): SetElement {
    if (this.#element?.localName !== tag) this.#element = createElement(tag);
    setElement(this.#element, this.#before, args);
    this.#before = args;
    return this.#element;
  }
}

/** An element with its own content, set to the arguments: the same one as long as the tag is the same. */
export const renderElement = directive(ElementDirective);
