import type { StaffWords } from '../../messages/makers/receiver/staff-words.js';
import type { StoredCallback } from '../store/callback-store.js';
import { formFields } from './callback-row.js';
import { pageOf } from './list-page.js';
import { markup, type Markup } from './markup.js';
import type { StaffForm } from './staff-change.js';

function smallPage(words: StaffWords, content: Markup): string {
  const body = markup`<main><h1>${words.heading}</h1>${content}</main>`;
  return pageOf(words.language, words.heading, body);
}

/** A page that says one thing. */
export function sentencePage(words: StaffWords, sentence: 'refused' | 'unavailable'): string {
  return smallPage(words, markup`<p class="failure">${words[sentence]}</p>`);
}

/** Asks whether a request is to be erased: nothing brings it back. */
export function erasePage(words: StaffWords, callback: StoredCallback): string {
  const { name, phone } = callback.request;
  return smallPage(
    words,
    markup`<h2>${words.actions.erase}</h2><p><bdi>${name}</bdi>, <bdi>${phone}</bdi></p><p>${words.eraseWarning}</p>
<form method="post" action="?" class="actions">${formFields(callback, '')}<button name="do" value="erase">${words.eraseYes}</button> <a href="?">${words.back}</a></form>`,
  );
}

/** What was pressed could not be kept: it can be sent again, with what was typed. */
export function retryPage(words: StaffWords, { id, revision, action, again, note }: StaffForm): string {
  const hidden = Object.entries({ id, revision, again }).map(
    ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`,
  );
  const typed =
    note !== null &&
    markup`<label>${words.note} <textarea name="note" rows="3" maxlength="1000">${note}</textarea></label>`;
  return smallPage(
    words,
    markup`<p class="failure">${words.notKept}</p><form method="post">${hidden}${typed}
<p class="actions"><button name="do" value="${action}">${words.retry}</button> <a href="?">${words.back}</a></p></form>`,
  );
}
