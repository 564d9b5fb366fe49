/** On how many lines some words within an element stand. */
export function linesOf(element: Element, words: string): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = node.data.replaceAll('\u00a0', ' ').indexOf(words);
    if (start < 0) continue;
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
  }
  return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
}
