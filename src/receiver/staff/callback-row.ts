import { readSlot } from '../../channels/callback-request.js';
import type { AgainChoice, StaffAction } from '../../messages/makers/receiver/staff-words.js';
import { isCostly } from '../callbacks/same-number.js';
import type { StoredCallback } from '../store/callback-store.js';
import type { StaffView } from './groups.js';
import { markup, type Markup } from './markup.js';

function button({ words }: StaffView, { request }: StoredCallback, action: StaffAction): Markup {
  const label = words.actions[action];
  return markup`<button name="do" value="${action}" aria-label="${words.of(label, request.name)}">${label}</button>`;
}

const telephone = ({ phone, phoneE164 }: StoredCallback['request']) => phoneE164 || phone.replace(/[^\d+]/g, '');

function facts({ words, moments }: StaffView, callback: StoredCallback): readonly Markup[] {
  const { request, again, received, changed } = callback;
  const slot = readSlot(request.slot);
  const lines = [
    slot && words.askedFor(moments.slot(slot.from, slot.until)),
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

function moreOf(view: StaffView, callback: StoredCallback): Markup {
  const { words } = view;
  const { request, note } = callback;
  return markup`<details id="more-${request.id}"><summary>${words.more}</summary>
<label>${words.note} <textarea name="note" id="note-${request.id}" rows="3" maxlength="1000">${note}</textarea></label>
${button(view, callback, 'note')}
<p><a href="?one=${request.id}" download>${words.exportOne}</a></p>
<p>${words.eraseWarning}</p>${button(view, callback, 'erase')}</details>`;
}

/** One request, with what can be done with it: a form that works without a script. */
export function callbackRow(view: StaffView, callback: StoredCallback): Markup {
  const { words } = view;
  const { request, revision, state, note } = callback;
  const isWaiting = state === 'new' || state === 'no-answer';
  const actions = isWaiting
    ? markup`${button(view, callback, 'called')}${button(view, callback, 'spam')}
<span class="again">${againField(view, callback)}${button(view, callback, 'no-answer')}</span>`
    : button(view, callback, 'new');
  return markup`<li class="callback" id="callback-${request.id}"><form method="post">
<input type="hidden" name="id" value="${request.id}"><input type="hidden" name="revision" value="${revision}">
<h3><bdi>${request.name}</bdi></h3>
<p class="phone"><a href="tel:${telephone(request)}" id="tel-${request.id}"><bdi>${request.phone}</bdi></a></p>
${warnings(view, callback)}
${request.question && markup`<p class="text"><b>${words.question}:</b> <bdi>${request.question}</bdi></p>`}
${note && markup`<p class="text"><b>${words.note}:</b> <bdi>${note}</bdi></p>`}
<ul class="facts">${facts(view, callback)}</ul>
<p class="actions">${actions}</p>${moreOf(view, callback)}</form></li>`;
}
