/** A change of nodes, and the text that a node got by it. */
type Change = readonly [record: MutationRecord, text: string | null];

// Nobody translates this much: whoever goes on and on is not waited for.
const most = 5000;

function undo({ target, addedNodes, removedNodes, nextSibling, oldValue }: MutationRecord): string | null {
  const text = target.nodeValue;
  if (oldValue !== null) target.nodeValue = oldValue;
  for (const node of addedNodes) target.removeChild(node);
  for (const node of removedNodes) target.insertBefore(node, nextSibling);
  return text;
}

function redo([{ target, addedNodes, removedNodes, nextSibling, oldValue }, text]: Change): void {
  if (oldValue !== null) target.nodeValue = text;
  for (const node of removedNodes) target.removeChild(node);
  for (const node of addedNodes) target.insertBefore(node, nextSibling);
}

/**
 * What others do to the nodes that a template has made. Translators replace texts by elements, extensions mark words: Lit
 * would go on writing into nodes that are not there any more, and an old answer would stay (FAILURES 57). So an element draws
 * on what it has drawn itself; if nothing changes by that, what others did stays, unless they took something away.
 */
export class ForeignChanges {
  readonly #root: ShadowRoot;
  readonly #observer: MutationObserver;
  #records: MutationRecord[] = [];

  /** @param onTooMany is called when there is more than is worth keeping */
  constructor(root: ShadowRoot, onTooMany: () => void) {
    this.#root = root;
    this.#observer = new MutationObserver((records) => {
      this.#records.push(...records);
      if (this.#records.length > most) onTooMany();
    });
    this.#observer.observe(root, { childList: true, subtree: true, characterData: true, characterDataOldValue: true });
  }

  /** What was done until now is not undone. */
  forget(): void {
    this.#observer.takeRecords();
    this.#records = [];
  }

  /** Draws, by `draw`, on what was drawn last. */
  drawWithout(draw: () => void): void {
    const records = [...this.#records, ...this.#observer.takeRecords()];
    this.forget();
    const mayStay = records.length <= most && records.every((record) => this.#hasReplaced(record));
    try {
      const changes = records
        .reverse()
        .map((record): Change => [record, undo(record)])
        .reverse();
      this.#observer.takeRecords();
      draw();
      if (this.#observer.takeRecords().length || !mayStay) return;
      changes.forEach(redo);
      this.#records = changes.map(([record]) => record);
    } finally {
      this.#observer.takeRecords(); // what the element did
    }
  }

  #hasReplaced({ addedNodes, removedNodes }: MutationRecord): boolean {
    return !!addedNodes.length || [...removedNodes].every((node) => this.#root.contains(node));
  }
}
