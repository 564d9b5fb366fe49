/** Runs something when all of the page has been read: as long as it is being parsed, nobody knows what is in it. */
export function whenRead(run: () => void): void {
  // It bubbles to the window, whose names no element takes away.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', run, { once: true });
  else run();
}
