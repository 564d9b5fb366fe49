import { createClock } from '../../src/page/clock.js';
import { usePage } from '../../src/page/page.js';
import { usePresence } from '../../src/page/presence/page-presence.js';
import { createScheduleStore } from '../../src/page/schedule/schedule-store.js';
import { parseDateTime } from '../../src/schedule/calendar/dates.js';
import { zoneOf } from '../../src/schedule/calendar/zoned-time.js';
import { FakeWindow } from '../page/fake-window.js';
import { FakePresence } from './base/fake-presence.js';

/** The instant of a wall time (`2026-11-24T12:30`) in Amsterdam. */
export function amsterdam(time: string): number {
  const { day, minute } = parseDateTime(time)!;
  return zoneOf('Europe/Amsterdam')!.toInstant(day, minute);
}

/** A page of which the test holds the time and the network in its hands. Elements that connect from now on are part of it. */
export class Scene extends FakeWindow {
  readonly presence = new FakePresence();

  constructor(time = '2026-11-24T11:00') {
    super();
    this.wall = amsterdam(time);
    const clock = createClock(this);
    const page = { clock, store: createScheduleStore(clock, this) };
    usePresence(page, this.presence);
    usePage(page);
  }

  /** Lets time pass until a wall time in Amsterdam. */
  goTo(time: string, moreMilliseconds = 0): void {
    this.advance(amsterdam(time) + moreMilliseconds - this.wall);
  }

  /** What is seen of an element a millisecond before a wall time, at it, and a millisecond after it. */
  async around<Seen>(
    time: string,
    element: { readonly updateComplete: Promise<unknown> },
    look: () => Seen,
  ): Promise<Seen[]> {
    const seen: Seen[] = [];
    for (const distance of [-1, 0, 1]) {
      this.goTo(time, distance);
      await element.updateComplete;
      seen.push(look());
    }
    return seen;
  }
}
