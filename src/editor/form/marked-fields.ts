/** What is wrong at a place of the document (JSON pointer), in a sentence. */
export interface PlacedFault {
  readonly path: string;
  readonly sentence: string;
}

/** The field that edits a place, or the nearest one around it. */
function fieldAt(root: ParentNode, path: string): HTMLElement | null {
  const steps = path.split('/');
  for (let length = steps.length; length > 1; length--) {
    const at = steps.slice(0, length).join('/');
    const found = root.querySelector<HTMLElement>(`:is(input, select, textarea)[data-at=${JSON.stringify(at)}]`);
    if (found) return found;
  }
  return null;
}

/** Gives what takes the mark away again. A field that says itself that it is wrong goes on doing so. */
function markField(field: HTMLElement, sentence: string): () => void {
  const label = field.parentElement!;
  const marks = field.hasAttribute('aria-invalid') ? ['aria-description'] : ['aria-invalid', 'aria-description'];
  field.setAttribute('aria-description', sentence);
  field.setAttribute('aria-invalid', 'true');
  label.setAttribute('data-fault', sentence);
  return () => {
    for (const mark of marks) field.removeAttribute(mark);
    label.removeAttribute('data-fault');
  };
}

/**
 * Marks the fields of all panels in which something is wrong, whoever drew them: the sentence is seen below the field (as
 * generated content, so that no template loses its nodes) and heard as its description.
 */
export class MarkedFields {
  #marked: (() => void)[] = [];

  /** Marks the fields that faults are about now, and those no more that were marked before. */
  mark(root: ParentNode, faults: readonly PlacedFault[]): void {
    for (const unmark of this.#marked) unmark();
    this.#marked = faults.flatMap(({ path, sentence }) => {
      const field = fieldAt(root, path);
      return field ? [markField(field, sentence)] : [];
    });
  }
}
