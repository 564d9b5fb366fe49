import { findOffer, type CallbackSettings } from '../../../src/elements/callback/callback-offer.js';
import { callbackTemplate } from '../../../src/elements/callback/callback-templates.js';
import type { Speaking } from '../../../src/elements/base/know.js';
import type { FormActions } from '../../../src/elements/callback/form-parts.js';
import { otherWays, type ChatsNow } from '../../../src/elements/callback/other-ways.js';
import type { CallbackKey } from '../../../src/messages/callback/callback-words.js';
import type { StatusKey } from '../../../src/messages/status/status-words.js';
import { catalogLoader } from '../../../src/messages/load-catalog-parts.js';
import type { CallbackState } from '../../../src/page/callback/callback-intent.js';
import { zoneOf, type Schedule } from '../../../src/schedule/index.js';
import { answersBy } from '../../messages/shown.js';
import { openSendingPage } from '../../page/callback/sending-page.js';
import { drawn, staleAtNoMinute } from '../asked-anew.js';

const settings: CallbackSettings = {
  channel: null,
  allowOrigin: '',
  send: () => Promise.resolve(),
  isPreview: false,
  document,
};

const ignore = () => {};
const chats: ChatsNow = { presence: new Map(), isBlocked: () => false, open: ignore };
const actions: FormActions = { change: ignore, leave: ignore, submit: ignore, stop: ignore, goTo: ignore };

/** The receiver calls at a time of its own, at which no slot ends; for the visitor it may be another day. */
const named = { from: Date.UTC(2026, 11, 28, 23, 20), until: Date.UTC(2026, 11, 28, 23, 50) };
const asked = Date.UTC(2026, 11, 18, 12);
const states: readonly CallbackState[] = [
  { status: 'typing' },
  { status: 'sent', slot: named, phone: '020 765 43 21', asked: { at: asked, first: null } },
];

/** Schedules without a callback get one. */
function withCallback(schedule: Schedule): Schedule {
  const { channels } = schedule;
  if (channels.some(({ type }) => type === 'callback')) return schedule;
  const callback = { id: 'callback', type: 'callback', endpoint: '/api/callback' } as const;
  return { ...schedule, channels: [...channels, callback] };
}

const visitorZone = zoneOf(new Intl.DateTimeFormat().resolvedOptions().timeZone)!;

type FormKnown = Speaking<StatusKey | CallbackKey>;

/** The form with nothing chosen, what is promised for slots and for none, what was sent, and what else can be done. */
function show(known: FormKnown): unknown {
  const offer = findOffer(known, settings);
  if (!offer) return null;
  const { words, channel } = offer;
  const slots = offer.slotsFor({ since: known.instant, until: Infinity });
  const intent = openSendingPage().callbacks.intentFor(channel);
  const form = { slots, problems: {}, hasSummary: false, takenNumber: undefined };
  // The day that is chosen shows its times.
  intent.draft = { ...intent.draft, slot: null, day: slots[0] ? words.dayOf(slots[0]) : null };
  const draw = (state: CallbackState) => {
    intent.state = state;
    return drawn(callbackTemplate(offer, form, intent, chats, actions));
  };
  const promises = [slots[0], slots.at(-1)].map((slot) => slot && [words.promise(slot), words.promiseYours(slot)]);
  const soonest = [named, null].map((slot) => words.promiseSoonest(channel, slot, asked));
  const ways = otherWays(offer, words, { ...intent.draft, slot: null }, chats, document);
  return [promises, soonest, ways, states.map(draw)];
}

describe('a callback form goes stale at no minute', () => {
  staleAtNoMinute({
    load: catalogLoader('callback'),
    show,
    complete: withCallback,
    factsOf(schedule) {
      const answersAt = answersBy(
        schedule,
        schedule.channels.filter(({ type }) => type === 'callback'),
      );
      return (instant) => [...answersAt(instant), visitorZone.toWallTime(instant).day];
    },
  });
});
