import { StaffMoments, staffWordsIn } from '../../messages/makers/receiver/staff.js';
import type { StaffWords } from '../../messages/makers/receiver/staff-words.js';
import { textIn } from '../../schedule/document/text.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import { readBody } from '../callbacks/read-body.js';
import { ReceiverHealth } from '../health.js';
import type { ReceiverSettings } from '../settings.js';
import { Tidier } from '../tidier.js';
import { pageResponse, assetResponse, downloadResponse, isOwnForm, redirectTo } from './page-responses.js';
import type { StaffView } from './groups.js';
import { listPage, type ToldResult } from './list-page.js';
import { liveScript } from './live-script.js';
import type { Who } from './login.js';
import { pageStyle } from './page-style.js';
import { erasePage, retryPage, sentencePage } from './small-pages.js';
import { changeBy, readStaffForm, type StaffForm } from './staff-change.js';
import { tableOf } from './table.js';

/** The settings of the staff's page. */
export interface StaffPageSettings extends ReceiverSettings {
  /** Who asks for the page: your own login, or `passwordLogin`. There is no page without. */
  readonly who: Who;
}

const day = 86_400_000;
const mostShown = 500;
const mostExported = 100_000;
const mostBytes = 8192;

class StaffPage {
  readonly #settings: StaffPageSettings;
  readonly #health: ReceiverHealth;
  readonly #tidier: Tidier;

  constructor(settings: StaffPageSettings) {
    this.#settings = settings;
    this.#health = settings.health ?? new ReceiverHealth();
    this.#tidier = new Tidier(settings);
  }

  readonly answer = async (request: Request): Promise<Response> => {
    const who = await this.#settings.who(request);
    if (who instanceof Response) return who;
    const { searchParams } = new URL(request.url);
    if (searchParams.has('style')) return assetResponse('text/css', pageStyle);
    if (searchParams.has('script')) return assetResponse('text/javascript', liveScript);
    if (who === null) return this.#plain(403, 'refused');
    return this.#answerFor(who, request, searchParams).catch((error: unknown) => {
      this.#health.failed('store', error, this.#now());
      return this.#plain(503, 'unavailable');
    });
  };

  async #answerFor(who: string, request: Request, asked: URLSearchParams): Promise<Response> {
    if (request.method === 'POST')
      return isOwnForm(request) ? this.#change(who, request, asked) : this.#plain(403, 'refused');
    if (request.method !== 'GET' && request.method !== 'HEAD') return this.#plain(405, 'refused');
    const one = asked.get('one');
    if (one !== null) return this.#exportOne(one);
    if (asked.has('csv')) return this.#exportAll();
    const erased = asked.get('erase');
    return erased === null ? this.#show(asked) : this.#askToErase(erased);
  }

  async #show(asked: URLSearchParams, stale?: StaffForm): Promise<Response> {
    const { store } = this.#settings;
    const instant = this.#now();
    await this.#tidier.tidy(instant);
    const schedule = await this.#settings.schedule();
    const view = this.#viewOf(schedule, instant, stale);
    const query = (asked.get('q') ?? '').slice(0, 40).trim();
    const [waiting, other] = await Promise.all([
      store.listWaiting(mostShown),
      query ? store.search(query, mostShown) : store.listDone(instant - day, mostShown),
    ]);
    const told = stale ? { text: view.words.stale, before: stale.id, done: null } : await this.#told(asked, view);
    const organisation = textIn(schedule.organisation?.name ?? '', schedule.language, schedule.language);
    const failures = this.#health.since(instant - day);
    const notices = await store.failingNotices(instant - day);
    const { keepDays } = this.#tidier;
    const page = listPage({ view, organisation, waiting, other, query, told, failures, notices, keepDays });
    return pageResponse(page, stale ? 409 : 200);
  }

  #viewOf(schedule: Schedule, instant: number, stale: StaffForm | undefined): StaffView {
    const words = staffWordsIn(this.#settings.language ?? schedule.language);
    const moments = new StaffMoments(words, zoneOf(schedule.timeZone) ?? zoneOf('UTC')!, instant);
    const typed = stale?.note ? { typed: { id: stale.id, note: stale.note } } : {};
    return { words, moments, schedule, instant, ...typed };
  }

  /** What became of what was pressed before the page was shown. */
  async #told(asked: URLSearchParams, { words, moments }: StaffView): Promise<ToldResult> {
    const before = asked.get('at') ?? '';
    if (asked.has('erased')) return { text: words.erased, before, done: null };
    const found = await this.#settings.store.find(asked.get('changed') ?? '');
    if (!found) return { text: '', before, done: null };
    const { state, again, request } = found;
    const said = [words.done(request.name, words.states[state]), again && words.tryAgain(moments.moment(again))];
    const isDone = state === 'called' || state === 'spam';
    return { text: said.filter(Boolean).join(' '), before, done: isDone ? found : null };
  }

  async #change(who: string, request: Request, asked: URLSearchParams): Promise<Response> {
    const text = await readBody(request, mostBytes);
    const form = text === null ? null : readStaffForm(text);
    if (!form) return this.#plain(400, 'refused');
    try {
      const told = await this.#do(form, who);
      const query = asked.get('q');
      return told
        ? redirectTo({ ...(query && { q: query }), ...told, ...(form.next && { at: form.next }) })
        : await this.#show(asked, form);
    } catch (error) {
      this.#health.failed('store', error, this.#now());
      return pageResponse(retryPage(this.#plainWords(), form), 503);
    }
  }

  /** What to tell; null when somebody else changed it meanwhile. */
  async #do(form: StaffForm, who: string): Promise<Readonly<Record<string, string>> | null> {
    const { store } = this.#settings;
    if (form.action === 'erase') {
      await store.erase(form.id, this.#now());
      return { erased: '' };
    }
    const before = await store.find(form.id);
    const change = before && changeBy(form, before, who, this.#now());
    const isDone = change && (await store.change(form.id, form.revision, change));
    return isDone ? { changed: form.id } : null;
  }

  async #askToErase(id: string): Promise<Response> {
    const found = await this.#settings.store.find(id);
    return found ? pageResponse(erasePage(this.#plainWords(), found)) : this.#plain(404, 'refused');
  }

  async #exportOne(id: string): Promise<Response> {
    const found = await this.#settings.store.find(id);
    if (!found) return this.#plain(404, 'refused');
    return downloadResponse('application/json', 'callback.json', JSON.stringify(found, null, 2));
  }

  async #exportAll(): Promise<Response> {
    const { store, schedule } = this.#settings;
    const [waiting, done] = await Promise.all([store.listWaiting(mostExported), store.listDone(0, mostExported)]);
    const words = staffWordsIn(this.#settings.language ?? (await schedule()).language);
    return downloadResponse('text/csv', 'callbacks.csv', tableOf([...waiting.callbacks, ...done.callbacks], words));
  }

  #plain(status: number, sentence: 'refused' | 'unavailable'): Response {
    return pageResponse(sentencePage(this.#plainWords(), sentence), status);
  }

  /** Without asking for the schedule, which may be what fails. */
  #plainWords(): StaffWords {
    return staffWordsIn(this.#settings.language ?? 'nl');
  }

  #now(): number {
    return (this.#settings.now ?? Date.now)();
  }
}

/**
 * Makes the page on which people see whom to call: a function that answers a `Request`. Mount it at any one path; all it
 * needs it asks for at that path. It works without a script, and with one it stays up to date.
 */
export function createStaffPage(settings: StaffPageSettings): (request: Request) => Promise<Response> {
  if (typeof settings.who !== 'function')
    throw new TypeError('createStaffPage needs `who`, a function that says who asks for the page: see passwordLogin');
  return new StaffPage(settings).answer;
}
