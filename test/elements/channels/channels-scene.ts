import { fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define.js';
import type { BereikbaarChannels } from '../../../src/elements/channels/bereikbaar-channels.js';
import type { RowSources } from '../../../src/elements/channels/channel-rows.js';
import type { BereikbaarNu } from '../../../src/elements/nu/bereikbaar-nu.js';

/** The practice of the design. 24 November 2026 is a Tuesday. */
export const linde = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  organisation: { name: 'Huisartsenpraktijk De Linde' },
  hours: { 'mon-fri': ['08:00-17:00'] },
  breaks: [{ name: 'lunch', days: 'mon-fri', time: '12:30-13:30', channels: ['phone'] }],
  channels: [
    { id: 'email', type: 'email', address: 'info@delinde.example', reply: { within: 2, unit: 'working-days' } },
    { id: 'phone', type: 'phone', number: '+31201234567', display: '020 123 45 67', instead: ['chat', 'callback'] },
    { id: 'chat', type: 'chat', provider: 'generic', hours: { 'mon-fri': ['09:00-20:00'] } },
    { id: 'night', type: 'whatsapp', number: '+31612345678', hours: 'outside', whenUnavailable: 'hide' },
    { id: 'callback', type: 'callback', endpoint: '/api/callback', slots: { lengthMinutes: 60 } },
    { id: 'spoed', type: 'phone', number: '+31201234568', display: '020 123 45 68', urgent: true, hours: 'always' },
  ],
};

export type ListElement = BereikbaarChannels | BereikbaarNu;

/** What rows depend on, where there is nothing but the schedule. */
export const rowSources: RowSources = {
  page: 'https://delinde.example/contact',
  circumstancesOf: () => ({}),
  formOf: () => null,
  showsForms: true,
  carriedTo: () => '',
  above: '',
};

const hasSource = ({ src, schedule }: ListElement) => !!src || !!schedule;

/** Waits until the element shows what is known: its sentences and the presence are loaded first. */
export async function settle(element: ListElement): Promise<void> {
  for (let frame = 0; frame < 60; frame++) {
    await element.updateComplete;
    if (element.shadowRoot?.querySelector('[part=list]') || element.matches(':state(unknown)') || !hasSource(element))
      break;
    await nextFrame();
  }
  await nextFrame();
  await element.updateComplete;
}

/** An element with a list, with own content in it. */
export async function showList(
  document: unknown = linde,
  tag: 'bereikbaar-channels' | 'bereikbaar-nu' = 'bereikbaar-channels',
): Promise<ListElement> {
  const place = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  const element = window.document.createElement(tag);
  element.schedule = document;
  element.innerHTML = '<a href="tel:+31201234567">020 123 45 67</a>';
  place.append(element);
  await settle(element);
  return element;
}

const all = (element: ListElement, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The ids of the channels, in the order in which they stand. */
export const order = (element: ListElement) => all(element, '[data-channel]').map(({ dataset }) => dataset.channel);

/** The row of a channel. */
export const row = (element: ListElement, id: string) => all(element, `[data-channel=${id}]`)[0]!;

/** The link, the button or the words of a channel. */
export const action = (element: ListElement, id: string) =>
  row(element, id).querySelector<HTMLElement>('[part=action]')!;

/** The id of the channel that lights up. */
export const recommended = (element: ListElement) => all(element, '[part~=recommended]')[0]?.dataset.channel ?? null;

/** The text of an element, without what some selector matches. */
function textWithout(selector: string, element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const each of copy?.querySelectorAll(selector) ?? []) each.remove();
  return copy?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** What is seen of an element. */
export const seen = (element: Element | null) => textWithout('.unseen', element);

/** What is heard of an element. */
export const heard = (element: Element | null) => textWithout('[aria-hidden=true]', element);

/** What is seen in a part of a row. */
export const words = (element: ListElement, id: string, part: string) =>
  seen(row(element, id).querySelector(`[part=${part}]`));

/** How a channel is described to who hears its action. */
export const about = (element: ListElement, id: string) => heard(row(element, id).querySelector('.about'));
