/** A stretch of time between two instants (epoch milliseconds), half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts the time from one instant to another at every edge of the spans. What a piece becomes is decided by the spans that
 * cover it, in the order they were given; nothing leaves it out.
 */
export function paint<Item extends Span, Colour extends object>(
  spans: readonly Item[],
  from: number,
  to: number,
  choose: (covering: readonly Item[]) => Colour | undefined,
): (Colour & Span)[] {
  const edges = [...spans.flatMap(({ start, end }) => [start, end]), to].sort((one, other) => one - other);
  const coming = spans.map((span, index) => ({ span, index })).sort((one, other) => one.span.start - other.span.start);
  const pieces: (Colour & Span)[] = [];
  let covering: typeof coming = [];
  let come = 0;
  let reached = from;
  for (const end of edges) {
    if (end <= reached || end > to) continue;
    const start = reached;
    const first = come;
    while (come < coming.length && coming[come]!.span.start <= start) come++;
    covering = [...covering, ...coming.slice(first, come)].filter(({ span }) => span.end >= end);
    if (come > first) covering.sort((one, other) => one.index - other.index);
    const colour = choose(covering.map(({ span }) => span));
    if (colour) pieces.push({ ...colour, start, end });
    reached = end;
  }
  return pieces;
}

/** What of some spans no other one covers. */
export function uncovered(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => paint(others, start, end, (covering) => (covering.length ? undefined : {})));
}

/** The earliest of some instants (epoch milliseconds), where null is never. */
export function earliest(instants: readonly (number | null)[]): number | null {
  const first = Math.min(...instants.map((instant) => instant ?? Infinity));
  return first < Infinity ? first : null;
}
