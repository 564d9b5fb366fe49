import { callEach } from './listeners.js';
import type { PageWindow } from './page-window.js';
import { correctionOf, tolerance, type ServerTime } from './server-time.js';

/**
 * Why a wake comes: its instant is `due`; the clock was `corrected` with a server's time; or the visitor's clock
 * `jumped`, so that it is to be trusted less. After the last two the instant may still lie ahead.
 */
export type WakeReason = 'due' | 'corrected' | 'jumped';

export type Wake = (reason: WakeReason) => void;

/** The one clock of a page. Instants are epoch milliseconds. */
export interface Clock {
  /** The time now, corrected with the server's time where the visitor's clock is wrong. */
  now(): number;
  /**
   * Calls `wake` once, when the instant has come or when the clock was put forward or back: read `now()` in it, compute
   * everything anew, and ask for the next wake. While the page is hidden it waits until the page is shown; when the
   * visitor comes back to the page it may come from the instant `onReturn` already. Returns what cancels it.
   */
  wakeAt(instant: number, wake: Wake, onReturn?: number): () => void;
  /** Takes over a server's time when the clock is more than 90 s off. */
  correct(time: ServerTime): void;
}

interface Appointment {
  readonly instant: number;
  readonly onReturn: number;
  readonly wake: Wake;
}

// A timer stands still during sleep and knows nothing of a clock that is set: none is trusted for longer than this.
const longestDelay = 60_000;

const returns = ['visibilitychange', 'resume', 'pageshow', 'focus', 'online'];

/** Makes a clock. It has its one timer and its listeners only while somebody waits for a wake. */
export function createClock(window: PageWindow): Clock {
  const appointments = new Set<Appointment>();
  let correction = 0;
  let nearest = Infinity;
  let timer: number | undefined;
  let listening: AbortController | undefined;

  const now = () => window.Date.now() + correction;
  // The visitor's two clocks run side by side: this grows by sleep, and jumps when the wall clock is set.
  const apart = () => window.Date.now() - window.performance.now();
  const jump = () => apart() - knownApart;
  let knownApart = apart();
  /** Whether a server has confirmed `now()` since the last jump. */
  let confirmed = false;

  function listen(): void {
    listening = new AbortController();
    const { signal } = listening;
    // Events of the document bubble to the window; `resume` does not, in Chromium.
    for (const type of returns)
      window.addEventListener(type, () => check(true), { signal, capture: type === 'resume' });
  }

  function aim(): void {
    window.clearTimeout(timer);
    nearest = Infinity;
    for (const { instant } of appointments) if (instant < nearest) nearest = instant;
    if (!appointments.size) {
      listening?.abort();
      listening = undefined;
    } else if (window.document.visibilityState === 'visible') {
      timer = window.setTimeout(check, Math.min(Math.max(nearest - now(), 1), longestDelay));
    }
  }

  function rouse(reason: WakeReason, isDue: (appointment: Appointment) => boolean): void {
    const due = [...appointments].filter(isDue);
    // An earlier wake may cancel a later one.
    callEach(due, (each) => appointments.delete(each) && each.wake(reason), window);
    aim();
  }

  /** Whether the visitor's clock has jumped in a way that may have made `now()` wrong. */
  function noticeJump(): boolean {
    const distance = jump();
    if (Math.abs(distance) <= tolerance) return false;
    const wasCorrected = correction !== 0;
    // Sleep never puts a clock back, so someone did; the other clock still knows the time that was confirmed.
    if (distance < 0 && confirmed) correction -= distance;
    confirmed = false;
    knownApart += distance;
    // Forward is what sleep looks like: time has passed, and only a correction may have become wrong in it.
    return distance < 0 || wasCorrected;
  }

  function check(returned?: boolean): void {
    if (window.document.visibilityState !== 'visible') return aim();
    const jumped = noticeJump();
    const instant = now();
    rouse(jumped ? 'jumped' : 'due', (each) => jumped || (returned ? each.onReturn : each.instant) <= instant);
  }

  return {
    now,
    wakeAt(instant, wake, onReturn = instant) {
      const appointment = { instant, onReturn, wake };
      appointments.add(appointment);
      if (!listening) listen();
      if (appointments.size < 2 || instant < nearest) aim();
      return () => {
        if (appointments.delete(appointment) && !appointments.size) aim();
      };
    },
    correct(time) {
      if (Math.abs(jump()) > tolerance) return; // it jumped during the request: the next check sees to it
      confirmed = true;
      knownApart = apart();
      const more = correctionOf(now(), time);
      correction += more;
      if (more) rouse('corrected', () => true);
    },
  };
}
