/** A stretch of time between two instants (epoch milliseconds), half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Piece<Item> extends Span {
  /** The spans that cover this whole piece, in the order they were given. */
  readonly covering: readonly Item[];
}

/** Cuts the time from one instant to another at every edge of the spans, and tells for each piece which spans cover it. */
export function cut<Item extends Span>(spans: readonly Item[], from = -Infinity, to = Infinity): Piece<Item>[] {
  const edges = [to];
  for (const { start, end } of spans) edges.push(start, end);
  edges.sort((one, other) => one - other);
  const pieces: Piece<Item>[] = [];
  let start = from;
  for (const end of edges) {
    if (end <= start || end > to) continue;
    const [left, right] = [start, end];
    pieces.push({ start, end, covering: spans.filter((span) => span.start <= left && span.end >= right) });
    start = end;
  }
  return pieces;
}
