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
import { listPage, pageOf } from './list-page.js';
import { liveScript } from './live-script.js';
import type { Who } from './login.js';
import { markup } from './markup.js';
import { pageStyle } from './page-style.js';
import { changeBy, readStaffForm, type StaffForm } from './staff-change.js';
import { tableOf } from './table.js';

/** The settings of the staff's page. */
export interface StaffPageSettings extends ReceiverSettings {
  /** Who asks for the page: your own login, or `passwordLogin`. There is no page without. */
  readonly who: Who;
  /** The language of the page (`nl` or `en`); else that of the schedule. */
  readonly language?: string;
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
    return this.#show(asked);
  }

  async #show(asked: URLSearchParams): Promise<Response> {
    const { store } = this.#settings;
    const instant = this.#now();
    await this.#tidier.tidy(instant);
    const schedule = await this.#settings.schedule();
    const view = this.#viewOf(schedule, instant);
    const query = (asked.get('q') ?? '').slice(0, 40).trim();
    const [waiting, other] = await Promise.all([
      store.listWaiting(mostShown),
      query ? store.search(query, mostShown) : store.listDone(instant - day, mostShown),
    ]);
    const told = await this.#told(asked, view.words);
    const organisation = textIn(schedule.organisation?.name ?? '', schedule.language, schedule.language);
    const failures = this.#health.since(instant - day);
    const { keepDays } = this.#tidier;
    return pageResponse(listPage({ view, organisation, waiting, other, query, told, failures, keepDays }));
  }

  #viewOf(schedule: Schedule, instant: number): StaffView {
    const words = staffWordsIn(this.#settings.language ?? schedule.language);
    const moments = new StaffMoments(words, zoneOf(schedule.timeZone) ?? zoneOf('UTC')!, instant);
    return { words, moments, schedule, instant };
  }

  /** What became of what was pressed before the page was shown. */
  async #told(asked: URLSearchParams, words: StaffWords): Promise<string> {
    if (asked.has('erased')) return words.erased;
    if (asked.has('stale')) return words.stale;
    const done = await this.#settings.store.find(asked.get('changed') ?? '');
    return done ? words.done(done.request.name, words.states[done.state]) : '';
  }

  async #change(who: string, request: Request, asked: URLSearchParams): Promise<Response> {
    const text = await readBody(request, mostBytes);
    const form = text === null ? null : readStaffForm(text);
    if (!form) return this.#plain(400, 'refused');
    const query = asked.get('q');
    return redirectTo({ ...(query && { q: query }), ...(await this.#do(form, who)) });
  }

  async #do(form: StaffForm, who: string): Promise<Readonly<Record<string, string>>> {
    const { store } = this.#settings;
    if (form.action === 'erase') {
      await store.erase(form.id, this.#now());
      return { erased: '' };
    }
    const before = await store.find(form.id);
    const change = before && changeBy(form, before, who, this.#now());
    const isDone = change && (await store.change(form.id, form.revision, change));
    return isDone ? { changed: form.id } : { stale: '' };
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
    const words = staffWordsIn(this.#settings.language ?? 'nl');
    const content = markup`<main><h1>${words.heading}</h1><p class="failure">${words[sentence]}</p></main>`;
    return pageResponse(pageOf(words.language, words.heading, content), status);
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
