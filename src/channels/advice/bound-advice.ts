import type { Span } from '../../schedule/calendar/spans.js';
import type { Zone } from '../../schedule/calendar/zoned-time.js';
import { minuteOn } from '../../schedule/stretches.js';
import type { Advice } from './advice.js';
import { isBound, type Taking } from './exception-takings.js';

/** What one exception does to a channel on a day. */
interface Effect {
  readonly gaps: readonly Span[];
  /** Where the day only ends sooner. */
  readonly closesAt: number | null;
  readonly isAllDay: boolean;
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && last.end >= span.start) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

function effectOf({ lost, after }: Taking): Effect {
  const gaps = merge(lost);
  const end = Math.max(...after.map((span) => span.end));
  return { gaps, closesAt: after.length && gaps[0]!.start >= end ? end : null, isAllDay: !after.length };
}

/** The same for effects that look alike on the clock, whatever their day. */
function clockKey({ gaps, ...rest }: Effect, zone: Zone, day: number): string {
  const minuteOf = (instant: number) => minuteOn(zone, day, instant);
  return JSON.stringify([gaps.map(({ start, end }) => [minuteOf(start), minuteOf(end)]), rest.closesAt !== null]);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** The channels that one exception bounds: once for all days, and all channels, on which the same comes of it. */
export function boundAdvice(takings: readonly Taking[], zone: Zone, path: string): Advice[] {
  const alike = groupBy(
    takings.filter(isBound),
    (taking) => `${taking.channel?.id} ${clockKey(effectOf(taking), zone, taking.day)}`,
  );
  const daysKey = ([first, ...others]: readonly Taking[]) =>
    JSON.stringify([clockKey(effectOf(first!), zone, first!.day), [first!, ...others].map(({ day }) => day)]);
  return groupBy(alike, daysKey).map((group): Advice => {
    const [days] = group as [Taking[]];
    const effect = effectOf(days[0]!);
    return {
      code: 'exception-bounds-channels',
      grade: 'minor',
      path,
      moment: { start: effect.gaps[0]!.start, end: effect.gaps.at(-1)!.end },
      source: 'one-truth',
      facts: {
        ...effect,
        channels: group.flatMap(([taking]) => taking?.channel ?? []),
        days: days.map(({ day }) => zone.toInstant(day, 0)),
      },
    };
  });
}
