import type { JsonValue } from '../../schedule/document/json.js';
import { isSameJson } from './same-json.js';

type Items = readonly JsonValue[];

/** For each item of the new list the index of the old item that it is; none where it is new. */
export type Pairs = (number | undefined)[];

/** Beyond this many comparisons items are paired by their index. */
const mostComparisons = 1_000_000;

/** The indices of a longest common subsequence of two lists. */
function commonSubsequence(old: Items, next: Items): [number, number][] {
  const longest = [...old, null].map(() => new Uint32Array(next.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = next.length - 1; j >= 0; j--) {
      longest[i]![j] = isSameJson(old[i], next[j])
        ? longest[i + 1]![j + 1]! + 1
        : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  }
  const common: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < next.length;) {
    if (isSameJson(old[i], next[j])) common.push([i++, j++]);
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  return common;
}

/** The pairs of what is the same and in the same order. */
function pairsInOrder(old: Items, next: Items): [number, number][] {
  const least = Math.min(old.length, next.length);
  let before = 0;
  while (before < least && isSameJson(old[before], next[before])) before++;
  let after = 0;
  while (after < least - before && isSameJson(old.at(-1 - after), next.at(-1 - after))) after++;
  const [oldMiddle, nextMiddle] = [old.slice(before, old.length - after), next.slice(before, next.length - after)];
  const isLong = oldMiddle.length * nextMiddle.length > mostComparisons;
  const middle = isLong ? [] : commonSubsequence(oldMiddle, nextMiddle);
  return [
    ...old.slice(0, before).map((_, index): [number, number] => [index, index]),
    ...middle.map(([from, to]): [number, number] => [from + before, to + before]),
    ...old
      .slice(old.length - after)
      .map((_, index): [number, number] => [old.length - after + index, next.length - after + index]),
  ];
}

/** Pairs what moved: it is the same, elsewhere. */
function pairMoved(old: Items, next: Items, pairs: Pairs): void {
  const left = old.map((_, index) => index).filter((index) => !pairs.includes(index));
  if (left.length * next.length > mostComparisons) return;
  next.forEach((item, to) => {
    if (pairs[to] !== undefined) return;
    const found = left.findIndex((from) => isSameJson(old[from], item));
    if (found >= 0) pairs[to] = left.splice(found, 1)[0];
  });
}

/** Pairs what stands between the same neighbours: those were changed. */
function pairChanged(old: Items, pairs: Pairs): void {
  const taken = new Set(pairs);
  let from = 0;
  pairs.forEach((paired, to) => {
    if (paired !== undefined) {
      from = paired + 1;
    } else if (from < old.length && !taken.has(from)) {
      pairs[to] = from++;
    }
  });
}

/** Finds for each item of a changed list the item that it was: the same in its place, the same elsewhere, or a changed one. */
export function pairItems(old: Items, next: Items): Pairs {
  const pairs: Pairs = next.map(() => undefined);
  for (const [from, to] of pairsInOrder(old, next)) pairs[to] = from;
  pairMoved(old, next, pairs);
  pairChanged(old, pairs);
  return pairs;
}
