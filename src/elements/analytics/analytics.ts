import { warnOnce } from '../../page/warnings.js';

/** What is told of an event: nothing of the visitor, no number, no name and no address. */
export interface ReportedEvent {
  /** The name of the event: `bereikbaar-select` or `bereikbaar-change`. */
  readonly name: string;
  /** The id of the channel, as the schedule has it; null for the whole organisation. */
  readonly channel: string | null;
  /** The type of the channel, such as `phone`; null for the whole organisation. */
  readonly type: string | null;
  /** What it was at that moment, such as `open`. */
  readonly state: string;
  readonly recommended: boolean;
}

/** What the vendors put in the page. The first two are queues, so that nothing is lost before their scripts are there. `document` makes it a window's type. */
interface AnalyticsWindow extends Pick<Window, 'document'> {
  dataLayer?: unknown;
  _paq?: unknown;
  plausible?: unknown;
}

type Report = (event: ReportedEvent, page: AnalyticsWindow) => void;

function push(queue: unknown, entry: unknown): void {
  // Their scripts replace the array by an object of their own, with the same function.
  (queue as { push(entry: unknown): void }).push(entry);
}

const bridges: Readonly<Record<string, Report>> = {
  // https://developers.google.com/tag-platform/tag-manager/datalayer
  'data-layer'({ name, channel, type, state, recommended }, page) {
    page.dataLayer ??= [];
    push(page.dataLayer, {
      event: name,
      bereikbaar_channel: channel,
      bereikbaar_type: type,
      bereikbaar_state: state,
      bereikbaar_recommended: recommended,
    });
  },
  // Category, action and name: https://developer.matomo.org/guides/tracking-javascript-guide
  matomo({ name, channel, type, state, recommended }, page) {
    page._paq ??= [];
    const about = [channel, type, state, recommended && 'recommended'].filter(Boolean).join(' | ');
    push(page._paq, ['trackEvent', 'bereikbaar', name, about]);
  },
  // Values are texts. A change that nobody asked for is no interaction: https://plausible.io/docs/custom-event-goals
  plausible(event, page) {
    if (typeof page.plausible !== 'function') return keep(event);
    const { name, channel, type, state, recommended } = event;
    const props = { channel: channel ?? '', type: type ?? '', state, recommended: String(recommended) };
    (page.plausible as (name: string, options: object) => void)(name, { props, interactive: name.endsWith('-select') });
  },
};

// Plausible's snippet is a queue, but its tracker from npm is not there before `init`, and reads no queue then. A consent comes by a
// click; who leaves gives the last occasion.
const occasions = ['load', 'click', 'visibilitychange'];
const mostKept = 50;
const kept: ReportedEvent[] = [];
let waiting = new AbortController();

function keep(event: ReportedEvent): void {
  if (kept.push(event) > mostKept) kept.shift();
  if (document.readyState === 'complete') warnOnce('analytics="plausible": there is no window.plausible yet');
  if (kept.length > 1) return;
  waiting = new AbortController();
  for (const type of occasions) addEventListener(type, tellKept, { signal: waiting.signal });
}

function tellKept(): void {
  waiting.abort();
  for (const event of kept.splice(0)) reportTo('plausible', event);
}

/**
 * Tells the analytics that the owner has put in the page of an event, when the owner has asked for it. Never throws.
 *
 * @param bridge the owner's attribute: `data-layer`, `matomo` or `plausible`
 */
export function reportTo(bridge: string, event: ReportedEvent): void {
  if (!Object.hasOwn(bridges, bridge)) {
    return warnOnce(`there is no analytics="${bridge}": it is data-layer, matomo or plausible`);
  }
  try {
    bridges[bridge]?.(event, window);
  } catch (fault) {
    warnOnce(`analytics="${bridge}" does not work`, fault);
  }
}
