/** Keys and what goes by the clipboard: editors of pages listen for them, and would empty or replace what they hold. */
const events = ['keydown', 'keypress', 'keyup', 'copy', 'cut', 'paste', 'input', 'change'] as const;

const isSave = (event: Event) =>
  event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';

/** Keeps what happens in a root from the page around it; all but what saves the page (Ctrl+S). */
export function keepInside(root: ShadowRoot): void {
  const stop = (event: Event) => {
    if (!isSave(event)) event.stopPropagation();
  };
  for (const type of events) root.addEventListener(type, stop);
}
