import { defineElement } from '../define-element.js';
import { watchAddress } from './watch-address.js';

/** Registers an element that visitors see, and explains it to who asks for that in the address of its page. */
export function defineExplained(name: string, element: CustomElementConstructor): void {
  if (defineElement(name, element)) watchAddress();
}
