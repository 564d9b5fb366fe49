import type { SwitchEnd } from '../../messages/makers/editor/switch-words.js';
import type { WallTime } from '../../schedule/calendar/dates.js';
import { touches } from '../../schedule/day-plan.js';
import { isLive, type Channel, type Schedule } from '../../schedule/document/schedule.js';
import { ownHours } from '../../schedule/regular-hours.js';
import { listIn, objectOf, stringIn, withKey } from '../document/plain-edits.js';
import { momentOf, type ChangedOverride, type ListedOverride, type NewOverride } from '../document/override.js';
import type { JsonValue } from '../../schedule/document/json.js';
import { formatDate, formatTime, parseDateTime } from '../../schedule/calendar/dates.js';
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

/** How the form says when a switch ends: as it has it, if that is another day. */
function endOf(until: string | undefined, wall: WallTime): Pick<SwitchDraft, 'end' | 'typed'> {
  if (until === undefined) return { end: 'open', typed: '' };
  if (until === formatDate(wall.day)) return { end: 'day', typed: '' };
  const moment = parseDateTime(until);
  const isToday = moment?.day === wall.day && momentOf(moment) === until;
  return isToday ? { end: 'time', typed: formatTime(moment.minute) } : { end: 'kept', typed: '' };
}

/** A switch that somebody fills in, or changes. */
export class SwitchDraft {
  end: SwitchEnd = 'time';
  typed = '';
  reason = '';
  /** The one that is changed; null for a new one. */
  readonly changed: ListedOverride | null;
  fault: SwitchFault | null = null;
  /** Whether anything was filled in. */
  isChanged = false;
  /** The channels whose box somebody has turned. */
  readonly #turned = new Set<string>();
  #language = '';
  #reason = '';
  /** The channels that have a box. */
  #asked: ReadonlySet<JsonValue> = new Set();

  /** `language` is the document's: a reason may be in several. */
  constructor(changed: ListedOverride | null = null, wall?: WallTime, language = '') {
    this.changed = changed;
    if (!changed || !wall) return;
    const { value } = changed;
    Object.assign(this, endOf(stringIn(value, 'until'), wall));
    this.#language = language;
    this.reason = stringIn(value, 'reason') ?? stringIn(objectOf(value['reason']) ?? {}, language) ?? '';
    this.#reason = this.reason;
  }

  /** Numbers for what is urgent, and what is always there, stay unless somebody says so; of one that is changed, what it says. */
  isTicked({ id }: Channel, isUsual: boolean): boolean {
    const isOn = this.changed?.value['channels'] ? listIn(this.changed.value, 'channels').includes(id) : isUsual;
    return this.#turned.has(id) !== isOn;
  }

  turn({ id }: Channel): void {
    if (!this.#turned.delete(id)) this.#turned.add(id);
  }

  /** What is to be switched; null as long as something is missing. */
  read(schedule: Schedule, wall: WallTime): NewOverride | null {
    const end = this.#end(schedule, wall);
    const channels = this.#channels(schedule, wall);
    if ('fault' in end || !channels) return null;
    return { hours: 'closed', until: end.until, channels: channels.named, reason: this.reason.trim() };
  }

  /** What becomes of the one that is changed: what nobody touched stays as it is written. */
  readChange(read: NewOverride): ChangedOverride {
    const { value } = this.changed!;
    const reason = this.reason.trim();
    return {
      until: read.until,
      channels: this.#turned.size ? this.#named(read) : value['channels'],
      reason: this.reason === this.#reason ? value['reason'] : this.#withReason(value['reason'], reason),
    };
  }

  #named({ channels }: NewOverride): JsonValue | undefined {
    return channels ? [...channels, ...this.#othersIn(channels)] : undefined;
  }

  /** Channels that no box is about stay named. */
  #othersIn(chosen: readonly string[]): readonly JsonValue[] {
    const named = this.changed ? listIn(this.changed.value, 'channels') : [];
    return named.filter((id) => !chosen.includes(id as string) && !this.#asked.has(id));
  }

  #withReason(old: JsonValue | undefined, reason: string): JsonValue | undefined {
    const texts = objectOf(old);
    return texts && reason ? withKey(texts, this.#language, reason) : reason || undefined;
  }

  #end(schedule: Schedule, wall: WallTime) {
    if (this.end === 'kept') return { until: stringIn(this.changed!.value, 'until') ?? null };
    return readSwitchEnd(this.end, this.typed, wall, nextOpening(schedule, wall));
  }

  /** Looks for what is missing. */
  check(schedule: Schedule, wall: WallTime): void {
    const end = this.#end(schedule, wall);
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
    this.#asked = new Set([...usual, ...staying].map(({ id }) => id));
    const isNone = !chosen.length && !this.#othersIn([]).length;
    if (isNone && usual.length + staying.length) return null;
    const isNamed = this.changed?.value['channels'] !== undefined;
    const isAll = !isNamed && chosen.length === usual.length && chosen.every((channel) => usual.includes(channel));
    return { named: isAll ? null : chosen.map(({ id }) => id) };
  }
}
