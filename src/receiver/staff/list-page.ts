import type { ReceiverFailure } from '../health.js';
import type { CallbackList } from '../store/callback-store.js';
import { callbackRow } from './callback-row.js';
import { groupWaiting, type CallbackGroup, type StaffView } from './groups.js';
import { markup, type Markup } from './markup.js';

/** What the staff's page shows. */
export interface ListPage {
  readonly view: StaffView;
  readonly organisation: string;
  readonly waiting: CallbackList;
  /** What is done; or what was found, when something was searched for. */
  readonly other: CallbackList;
  readonly query: string;
  /** What became of what was pressed; empty for nothing. */
  readonly told: string;
  readonly failures: readonly ReceiverFailure[];
  readonly keepDays: number;
}

function section(view: StaffView, { heading, isOverdue, callbacks }: CallbackGroup): Markup {
  const rows = callbacks.map((callback) => callbackRow(view, callback));
  return markup`<section${isOverdue && markup` class="overdue"`}><h2>${heading} <span class="count">(${callbacks.length})</span></h2>
<ul class="callbacks">${rows}</ul></section>`;
}

function notAll({ words }: StaffView, { callbacks, total }: CallbackList): Markup | false {
  return total > callbacks.length && markup`<p class="warning">${words.shown(callbacks.length, total)}</p>`;
}

function failureLine({ words, moments }: StaffView, { part, count, first, last }: ReceiverFailure): Markup {
  return markup`<p class="failure">${words.failures[part](count, moments.moment(first), moments.moment(last))}</p>`;
}

function lists({ view, waiting, other, query }: ListPage): readonly Markup[] {
  const { words } = view;
  const others = { heading: words.headings[query ? 'found' : 'done'], isOverdue: false, callbacks: other.callbacks };
  if (query && !other.callbacks.length) return [markup`<p>${words.nobodyFound}</p>`];
  const groups = query ? [] : groupWaiting(view, waiting.callbacks);
  const shown = other.callbacks.length ? [...groups, others] : groups;
  return shown.map((group) => section(view, group));
}

function searchForm({ view: { words }, query }: ListPage): Markup {
  return markup`<form role="search" class="search"><label for="search">${words.search}</label>
<span class="row"><input id="search" name="q" type="search" inputmode="tel" autocomplete="off" value="${query}"><button>${words.find}</button></span>
${query && markup`<a href="?">${words.all}</a>`}</form>`;
}

/** The title: how many wait is seen in a tab as well. */
function titleOf({ view, waiting }: ListPage): string {
  const overdue = groupWaiting(view, waiting.callbacks).find(({ isOverdue }) => isOverdue)?.callbacks.length ?? 0;
  return view.words.title(waiting.total, overdue);
}

/** The page as a whole. */
export function pageOf(language: string, title: string, content: Markup): string {
  return markup`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="?style"><link rel="icon" href="data:,"><script src="?script" defer></script></head><body>${content}</body></html>
`.text;
}

/** The page on which people see whom to call. */
export function listPage(page: ListPage): string {
  const { view, organisation, waiting, told, failures, keepDays } = page;
  const { words } = view;
  const content = markup`<header><p class="organisation">${organisation}</p><h1>${words.heading}</h1>${searchForm(page)}</header>
<main id="list" data-news="${words.news(waiting.total)}"><p role="status" id="told" tabindex="-1"${told && markup` autofocus`}>${told}</p>
${failures.map((failure) => failureLine(view, failure))}
<p class="waiting">${words.waiting(waiting.total)}</p>
${notAll(view, waiting)}${lists(page)}</main>
<p role="status" id="news" class="unseen"></p>
<footer><p><a href="?csv" download>${words.table}</a></p><p>${words.keptFor(keepDays)}</p></footer>`;
  return pageOf(words.language, titleOf(page), content);
}
