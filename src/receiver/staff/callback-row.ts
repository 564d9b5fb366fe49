import { readSlot } from '../../channels/callback-request.js';
import type { AgainChoice, StaffAction } from '../../messages/makers/receiver/staff-words.js';
import { isCostly } from '../callbacks/same-number.js';
import type { StoredCallback } from '../store/callback-store.js';
import type { StaffView } from './groups.js';
import { markup, type Markup } from './markup.js';

/** Where a row stands in the list. */
export interface RowPlace {
  /** The id of the request after it, where somebody goes on; '' for none. */
  readonly next: string;
  /** Whether its heading says when to call. */
  readonly isUnderItsTime: boolean;
}

function button({ words }: StaffView, { request }: StoredCallback, action: StaffAction): Markup {
  const label = words.actions[action];
  return markup`<button name="do" value="${action}" aria-label="${words.of(label, request.name)}">${label}</button>`;
}

const telephone = ({ phone, phoneE164 }: StoredCallback['request']) => phoneE164 || phone.replace(/[^\d+]/g, '');

function facts({ words, moments }: StaffView, callback: StoredCallback, place: RowPlace): readonly Markup[] {
  const { request, again, received, changed } = callback;
  const slot = readSlot(request.slot);
  const isSaid = place.isUnderItsTime && again === null;
  const lines = [
    slot && !isSaid && words.askedFor(moments.slot(slot.from, slot.until)),
    again !== null && words.tryAgain(moments.moment(again)),
    words.received(moments.moment(received)),
    changed !== null && words.changed(words.states[callback.state], callback.changedBy, moments.moment(changed)),
  ];
  return lines.filter((line) => typeof line === 'string').map((line) => markup`<li>${line}</li>`);
}

function warnings({ words }: StaffView, { request }: StoredCallback): readonly Markup[] {
  const told = [request.flagged && words.flagged, isCostly(request) && words.costly];
  return told.filter((line) => typeof line === 'string').map((line) => markup`<p class="warning">${line}</p>`);
}

function againField({ words }: StaffView, { request }: StoredCallback): Markup {
  const options = Object.entries(words.againChoices) as [AgainChoice, string][];
  // Keys that are numbers come first, in order: the last is tomorrow.
  const choices = options.map(([value, label]) => markup`<option value="${value}">${label}</option>`);
  return markup`<label>${words.again} <select name="again" id="again-${request.id}">${choices}</select></label>`;
}

/** What is done with a request that waits; what is done less often, and hurts by mistake, is among the rest. */
function actions(view: StaffView, callback: StoredCallback): Markup {
  return markup`${button(view, callback, 'called')}
<span class="again">${againField(view, callback)}${button(view, callback, 'no-answer')}</span>`;
}

function moreOf(view: StaffView, callback: StoredCallback, isWaiting: boolean): Markup {
  const { words, typed } = view;
  const { id } = callback.request;
  const note = typed?.id === id ? typed.note : callback.note;
  return markup`<details id="more-${id}"${typed?.id === id && markup` open`}><summary>${words.more}</summary>
<label>${words.note} <textarea name="note" id="note-${id}" rows="3" maxlength="1000">${note}</textarea></label>
<p class="actions">${button(view, callback, 'note')}${isWaiting && button(view, callback, 'spam')}</p>
<p class="links"><a href="?one=${id}" download>${words.exportOne}</a> <a href="?erase=${id}">${words.actions.erase}</a></p></details>`;
}

/** What names a request in a form, and says which version of it somebody saw. */
export function formFields({ request, revision }: StoredCallback, next: string): Markup {
  return markup`<input type="hidden" name="id" value="${request.id}"><input type="hidden" name="revision" value="${revision}"><input type="hidden" name="next" value="${next}">`;
}

/** One request, with what can be done with it: a form that works without a script. */
export function callbackRow(view: StaffView, callback: StoredCallback, place: RowPlace): Markup {
  const { words } = view;
  const { request, state, note } = callback;
  const isWaiting = state === 'new' || state === 'no-answer';
  return markup`<li class="callback" id="callback-${request.id}"><form method="post">${formFields(callback, place.next)}
<h3><bdi>${request.name}</bdi></h3>
<p class="phone"><a href="tel:${telephone(request)}" id="tel-${request.id}"><bdi>${request.phone}</bdi></a></p>
${warnings(view, callback)}
${request.question && markup`<p class="text"><b>${words.question}:</b> <bdi>${request.question}</bdi></p>`}
${note && markup`<p class="text"><b>${words.note}:</b> <bdi>${note}</bdi></p>`}
<ul class="facts">${facts(view, callback, place)}</ul>
<p class="actions">${isWaiting ? actions(view, callback) : button(view, callback, 'new')}</p>${moreOf(view, callback, isWaiting)}</form></li>`;
}
