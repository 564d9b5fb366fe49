import type { EditorSession } from '../editor-session.js';

/** What a key asks for; null for all others. */
function undoKeyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

/** Whether a field holds what is not taken over yet: there the browser takes back letters. */
function isBeingTyped(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.value !== target.defaultValue;
}

/** Takes back, or does again, by the keys that people know. */
export function onUndoKey(event: KeyboardEvent, session: EditorSession): void {
  const asked = undoKeyOf(event);
  if (!asked || isBeingTyped(event.target)) return;
  event.preventDefault();
  session[asked]();
}
