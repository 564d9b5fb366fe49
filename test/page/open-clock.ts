import { createClock, type WakeReason } from '../../src/page/clock.js';
import { FakeWindow } from './fake-window.js';

/** A clock in a window of our own, and a note of each wake that it gives. */
export function openClock() {
  const world = new FakeWindow();
  const clock = createClock(world);
  const wakes: { at: number; reason: WakeReason }[] = [];
  const note = (reason: WakeReason) => void wakes.push({ at: clock.now(), reason });
  /** An element: wakes whenever its answer may have changed, and looks again at the same boundary until it is past. */
  const watch = (boundary: number) => {
    const wake = (reason: WakeReason) => {
      note(reason);
      if (clock.now() < boundary) clock.wakeAt(boundary, wake);
    };
    return clock.wakeAt(boundary, wake);
  };
  return { world, clock, wakes, note, watch };
}
