import { callEach } from './listeners.js';
import type { PageWindow } from './page-window.js';
import { createCorrectedTime } from './corrected-time.js';
import type { ServerTime } from './server-time.js';

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
  /** Takes over a server's time when the clock is more than 90 s off; the console is told when it is more than 15 minutes. */
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

/** Makes the clock of a window. It has its one timer and its listeners only while somebody waits for a wake. */
export function createClock(window: PageWindow): Clock {
  const appointments = new Set<Appointment>();
  const time = createCorrectedTime(window);
  let nearest = Infinity;
  let timer: number | undefined;

  const onReturn = () => check(true);
  /** To be added again, or taken away again, changes nothing. Events of the document bubble to the window; `resume` does not, in Chromium. */
  function listen(change: 'addEventListener' | 'removeEventListener'): void {
    for (const type of returns) window[change](type, onReturn, type === 'resume');
  }

  function aim(): void {
    window.clearTimeout(timer);
    nearest = Infinity;
    for (const { instant } of appointments) if (instant < nearest) nearest = instant;
    if (!appointments.size) listen('removeEventListener');
    else if (window.document.visibilityState !== 'hidden')
      timer = window.setTimeout(check, Math.min(Math.max(nearest - time.now(), 1), longestDelay));
  }

  function rouse(reason: WakeReason, isDue: (appointment: Appointment) => boolean): void {
    callEach(appointments, window, (each) => {
      if (isDue(each) && appointments.delete(each)) each.wake(reason);
    });
    aim();
  }

  function check(returned?: boolean): void {
    if (window.document.visibilityState === 'hidden') return aim();
    const jumped = time.noticeJump();
    const instant = time.now();
    rouse(jumped ? 'jumped' : 'due', (each) => jumped || (returned ? each.onReturn : each.instant) <= instant);
  }

  return {
    now: time.now,
    wakeAt(instant, wake, onReturn = instant) {
      const appointment = { instant, onReturn, wake };
      appointments.add(appointment);
      if (appointments.size < 2) listen('addEventListener');
      if (appointments.size < 2 || instant < nearest) aim();
      return () => {
        if (appointments.delete(appointment) && !appointments.size) aim();
      };
    },
    correct: (serverTime) => time.correct(serverTime) && rouse('corrected', () => true),
  };
}
