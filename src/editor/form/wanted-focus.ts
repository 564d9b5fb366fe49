import type { JsonValue } from '../../schedule/document/json.js';
import { isList } from '../text/same-json.js';

/** A stretch of a text, as selections have it. */
export type TextStretch = readonly [start: number, end: number];

/** A place of the document. */
interface WantedPlace {
  /** JSON pointer. */
  readonly pointer: string;
  /** What stands there: a list of rows can show no other thing than a list. */
  readonly value: JsonValue | undefined;
}

const fields = 'input, select, textarea';

/** Whether an element shows a place. A row whose fields are open has none for the rest; a list or a heading shows only all of it. */
function shows(found: HTMLElement, { pointer, value }: WantedPlace): boolean {
  if (found.matches(fields)) return true;
  const isWhole = found.dataset['at'] === pointer;
  if (found.matches('h3, section, fieldset')) return isWhole && (value === undefined || isList(value));
  return isWhole || !found.querySelector('[data-at]');
}

/** The field for a place of the document, else the row that tells of it. */
function findPlace(root: ParentNode, place: WantedPlace): HTMLElement | null {
  const steps = place.pointer.split('/');
  const least = place.pointer === '' ? 1 : 2;
  for (let length = steps.length; length >= least; length--) {
    const at = JSON.stringify(steps.slice(0, length).join('/'));
    const all = [...root.querySelectorAll<HTMLElement>(`[data-at=${at}]`)];
    const best = all.find((each) => each.matches(fields)) ?? all.find((each) => !each.matches('h3, section')) ?? all[0];
    if (best) return shows(best, place) ? best : null;
  }
  return null;
}

/** What is closed around an element is opened. */
function openAround(element: HTMLElement): void {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (each instanceof HTMLDetailsElement) each.open = true;
  }
}

interface Wanted {
  readonly find: (root: ParentNode) => HTMLElement | null;
  /** What is to be selected there. */
  readonly select?: () => TextStretch | undefined;
  /** Called when it is not there. */
  readonly onMissing?: () => void;
}

/** Where the focus is to go as soon as that is drawn, and what is to be selected there. */
export class WantedFocus {
  #wanted: Wanted | null = null;

  /** Wants what has an id. */
  wantId(id: string): void {
    this.#wanted = { find: (root) => root.querySelector<HTMLElement>(`#${CSS.escape(id)}`) };
  }

  /** Wants the field that edits a place of the document, or the row that tells of it. */
  wantPlace(place: WantedPlace, onMissing: () => void): void {
    this.#wanted = { find: (root) => findPlace(root, place), onMissing };
  }

  /** Wants a text with an id, and a stretch of it selected. */
  wantText(id: string, select: () => TextStretch | undefined): void {
    this.wantId(id);
    this.#wanted = { ...this.#wanted!, select };
  }

  /** Moves the focus to what is wanted, if that is there; while something is loading, that may hold it. */
  place(root: ParentNode, isLoading: boolean): void {
    if (!this.#wanted) return;
    const { find, select, onMissing } = this.#wanted;
    const found = find(root);
    if (!found && isLoading) return;
    this.#wanted = null;
    if (!found) return onMissing?.();
    openAround(found);
    (found instanceof HTMLDetailsElement ? found.querySelector('summary')! : found).focus();
    const stretch = select?.();
    if (stretch && found instanceof HTMLTextAreaElement) found.setSelectionRange(...stretch);
  }
}
