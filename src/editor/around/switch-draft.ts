import type { SwitchEnd } from '../../messages/makers/editor/switch-words.js';
import type { WallTime } from '../../schedule/calendar/dates.js';
import { touches } from '../../schedule/day-plan.js';
import { isLive, type Channel, type Schedule } from '../../schedule/document/schedule.js';
import { ownHours } from '../../schedule/regular-hours.js';
import type { NewOverride } from '../document/override.js';
import { nextOpening, readSwitchEnd } from './switch-end.js';

export type SwitchFault = 'time' | 'over' | 'channels';

/** The channels on which people answer at once: those that a switch for everything reaches, and those that it leaves as they are. */
export function switchedChannels(
  schedule: Schedule,
  day: number,
): { readonly usual: Channel[]; readonly staying: Channel[] } {
  const live = schedule.channels.filter(isLive);
  const isReached = (channel: Channel) => touches({}, channel, ownHours(channel, day));
  return { usual: live.filter(isReached), staying: live.filter((channel) => !isReached(channel)) };
}

/** A switch that somebody fills in. */
export class SwitchDraft {
  end: SwitchEnd = 'time';
  typed = '';
  reason = '';
  fault: SwitchFault | null = null;
  /** Whether anything was filled in. */
  isChanged = false;
  /** The channels whose box somebody has turned. */
  readonly #turned = new Set<string>();

  /** Numbers for what is urgent, and what is always there, stay unless somebody says so. */
  isTicked({ id }: Channel, isUsual: boolean): boolean {
    return this.#turned.has(id) !== isUsual;
  }

  turn({ id }: Channel): void {
    if (!this.#turned.delete(id)) this.#turned.add(id);
  }

  /** What is to be switched; null as long as something is missing. */
  read(schedule: Schedule, wall: WallTime): NewOverride | null {
    const end = readSwitchEnd(this.end, this.typed, wall, nextOpening(schedule, wall));
    const channels = this.#channels(schedule, wall);
    if ('fault' in end || !channels) return null;
    return { hours: 'closed', until: end.until, channels: channels.named, reason: this.reason.trim() };
  }

  /** Looks for what is missing. */
  check(schedule: Schedule, wall: WallTime): void {
    const end = readSwitchEnd(this.end, this.typed, wall, nextOpening(schedule, wall));
    if ('fault' in end) this.fault = end.fault === 'over' ? 'over' : 'time';
    else this.fault = this.#channels(schedule, wall) ? null : 'channels';
  }

  /** The channels as a document names them: none where it is all that follows the organisation; null where nobody chose any. */
  #channels(schedule: Schedule, { day }: WallTime): { readonly named: readonly string[] | null } | null {
    const { usual, staying } = switchedChannels(schedule, day);
    const chosen = [
      ...usual.filter((channel) => this.isTicked(channel, true)),
      ...staying.filter((channel) => this.isTicked(channel, false)),
    ];
    if (!chosen.length && usual.length + staying.length) return null;
    const isAll = chosen.length === usual.length && chosen.every((channel) => usual.includes(channel));
    return { named: isAll ? null : chosen.map(({ id }) => id) };
  }
}
