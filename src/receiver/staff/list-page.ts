import type { ReceiverFailure } from '../health.js';
import type { CallbackList, FailingNotices, StoredCallback } from '../store/callback-store.js';
import { callbackRow, formFields } from './callback-row.js';
import { groupWaiting, type CallbackGroup, type StaffView } from './groups.js';
import { markup, type Markup } from './markup.js';

/** What became of what was pressed. */
export interface ToldResult {
  /** Empty for nothing. */
  readonly text: string;
  /** The id of the request before which it stands: where somebody was. Above the list when that is not there. */
  readonly before: string;
  /** What can be put back on the list. */
  readonly done: StoredCallback | null;
}

/** What the staff's page shows. */
export interface ListPage {
  readonly view: StaffView;
  readonly organisation: string;
  readonly waiting: CallbackList;
  /** What is done; or what was found, when something was searched for. */
  readonly other: CallbackList;
  readonly query: string;
  readonly told: ToldResult;
  readonly failures: readonly ReceiverFailure[];
  /** Notices that could not be sent yet. */
  readonly notices: FailingNotices | null;
  readonly keepDays: number;
}

/** It has the focus: who works by keyboard or on a telephone goes on where they were. */
function toldMarkup({ view: { words }, told: { text, before, done } }: ListPage): Markup {
  const undo =
    done &&
    markup`<form method="post">${formFields(done, before)}<button name="do" value="new" aria-label="${words.of(words.actions.new, done.request.name)}">${words.actions.new}</button></form>`;
  return markup`<div role="status" id="told" tabindex="-1"${text && markup` autofocus`}>${text && markup`<p>${text}</p>`}${undo}</div>`;
}

function section(page: ListPage, group: CallbackGroup, nextOf: ReadonlyMap<string, string>): Markup {
  const { heading, isOverdue, callbacks } = group;
  const rows = callbacks.map((callback) => {
    const { id } = callback.request;
    const place = { next: nextOf.get(id) ?? '', isUnderItsTime: group.isTime };
    return markup`${page.told.before === id && markup`<li>${toldMarkup(page)}</li>`}${callbackRow(page.view, callback, place)}`;
  });
  return markup`<section${isOverdue && markup` class="overdue"`}><h2>${heading} <span class="count">(${callbacks.length})</span></h2>
<ul class="callbacks">${rows}</ul></section>`;
}

function notAll({ words }: StaffView, { callbacks, total }: CallbackList): Markup | false {
  return total > callbacks.length && markup`<p class="warning">${words.shown(callbacks.length, total)}</p>`;
}

/** What failed. Of notices the store knows, which all receivers share. */
function failureLines({ view: { words, moments }, failures, notices }: ListPage): readonly Markup[] {
  const lines = failures.map(
    ({ part, count, first, last }) =>
      part !== 'notice' && words.failures[part](count, moments.moment(first), moments.moment(last)),
  );
  const { count = 0, notifier = '', cause = '', due = 0 } = notices ?? {};
  return [...lines, notices && words.noticesFailed(count, `${notifier}, ${cause}`, moments.moment(due))]
    .filter((line) => typeof line === 'string')
    .map((line) => markup`<p class="failure">${line}</p>`);
}

function groupsOf({ view, waiting, other, query }: ListPage): readonly CallbackGroup[] {
  const heading = view.words.headings[query ? 'found' : 'done'];
  const others = { heading, isOverdue: false, isTime: false, callbacks: other.callbacks };
  const groups = query ? [] : groupWaiting(view, waiting.callbacks);
  return other.callbacks.length ? [...groups, others] : groups;
}

function lists(page: ListPage): Markup {
  const { view, query, told } = page;
  const groups = groupsOf(page);
  const ids = groups.flatMap(({ callbacks }) => callbacks.map(({ request }) => request.id));
  const nextOf = new Map(ids.map((id, index) => [id, ids[index + 1] ?? '']));
  const nobody = query && !groups.length && markup`<p>${view.words.nobodyFound}</p>`;
  const sections = groups.map((group) => section(page, group, nextOf));
  return markup`${!ids.includes(told.before) && toldMarkup(page)}${nobody}${sections}`;
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
  const { view, organisation, waiting, keepDays } = page;
  const { words } = view;
  const content = markup`<header><p class="organisation">${organisation}</p><h1>${words.heading}</h1>${searchForm(page)}</header>
<main id="list" data-news="${words.news(waiting.total)}">
${failureLines(page)}
<p class="waiting">${words.waiting(waiting.total)}</p>
${notAll(view, waiting)}${lists(page)}</main>
<p role="status" id="news" class="unseen"></p>
<footer><p><a href="?csv" download>${words.table}</a></p><p>${words.keptFor(keepDays)}</p></footer>`;
  return pageOf(words.language, titleOf(page), content);
}
