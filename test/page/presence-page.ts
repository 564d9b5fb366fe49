import { createPresence } from '../../src/page/presence.js';
import { createPresenceSource } from '../../src/page/presence-source.js';
import type { Presence } from '../../src/channels/presence.js';
import type { Schedule } from '../../src/schedule/index.js';
import { parseSchedule } from '../../src/schedule/index.js';
import { createClock } from '../../src/page/clock.js';
import { ok } from './answers.js';
import { ChatWindow } from './chat/chat-window.js';
import { FakeClock } from './fake-clock.js';
import { FakeWindow } from './fake-window.js';

export const url = 'https://linde.example/presence.json';

/** What an organisation's system answers. */
export const presenceText = (channels: object = { chat: { state: 'open', wait: 4 } }) => JSON.stringify({ channels });

/** In one line. */
export function describePresence(presence: Presence): string {
  return [...presence].map(([id, { state, waitMinutes }]) => [id, state, waitMinutes].filter((x) => x !== undefined).join(' ')).join(', ') || '-';
}

/** A page with a source of presence, whose network and time are in our hands: the clock has the next request, and the age. */
export function openPresencePage(everySeconds = 60) {
  const world = new FakeWindow();
  world.answer = ok(presenceText());
  const clock = createClock(world);
  const warnings: string[] = [];
  const source = createPresenceSource(url, everySeconds, clock, world, (fault) => void warnings.push(fault));
  const told: string[] = [];
  const listen = () => source.subscribe(() => void told.push(describePresence(source.presence)));
  /** Lets what has been asked be answered. */
  const turn = async () => {
    for (let step = 0; step < 20; step++) await Promise.resolve();
  };
  return { world, clock, source, warnings, told, listen, turn };
}
