import type { Presence } from '../../../src/channels/presence.js';
import { createClock } from '../../../src/page/clock.js';
import { PresenceSource } from '../../../src/page/presence/presence-source.js';
import { ok } from '../answers.js';
import { FakeWindow } from '../fake-window.js';

export const url = 'https://linde.example/presence.json';

/** What an organisation's system answers. */
export const presenceText = (channels: object = { chat: { state: 'open', wait: 4 } }) => JSON.stringify({ channels });

/** In one line. */
export function describePresence(presence: Presence): string {
  const channels = [...presence].map(([id, { state = '', waitMinutes = '' }]) =>
    `${id} ${state} ${waitMinutes}`.trim(),
  );
  return channels.join(', ') || 'nothing';
}

/** Resolves when the next answer, or the lack of one, has been dealt with. */
export function answered(world: FakeWindow): Promise<void> {
  return new Promise((resolve) => {
    world.Math.random = () => {
      resolve();
      return world.chance;
    };
  });
}

/** A page with a source of presence, whose network and time are in our hands. */
export function openPresencePage(everySeconds = 60, address = url) {
  const world = new FakeWindow();
  world.answer = ok(presenceText());
  const clock = createClock(world);
  const warnings: string[] = [];
  const source = new PresenceSource(address, everySeconds, clock, world, (fault) => void warnings.push(fault));
  const told: string[] = [];
  const listen = () => source.subscribe(() => void told.push(describePresence(source.presence)));
  const listenUntilAnswered = async () => {
    const done = answered(world);
    const stop = listen();
    await done;
    return stop;
  };
  /** Lets time pass until the next request, which must come within so many seconds, and waits for its answer. */
  const advanceUntilAnswered = async (seconds: number, answer = world.answer) => {
    world.answer = answer;
    const done = answered(world);
    const { length } = world.requests;
    for (let left = seconds; left > 0 && world.requests.length === length; left--) world.advance(1000);
    if (world.requests.length === length) throw new Error(`no request in ${seconds} s`);
    await done;
  };
  return { world, clock, source, warnings, told, listen, listenUntilAnswered, advanceUntilAnswered };
}
