/** What a change takes in the text of the document, by hand. */
export interface ByHand {
  readonly mouse: number;
  readonly keyboard: number;
}

/** A stretch of lines that is replaced. */
interface Hunk {
  readonly line: number;
  readonly column: number;
  readonly old: string;
  readonly added: string;
}

/** The longest common lines of two texts, as places in both. */
function commonLines(before: readonly string[], after: readonly string[]): [number, number][] {
  const length = before
    .map(() => new Array<number>(after.length + 1).fill(0))
    .concat([new Array<number>(after.length + 1).fill(0)]);
  for (let one = before.length - 1; one >= 0; one--)
    for (let other = after.length - 1; other >= 0; other--)
      length[one]![other] =
        before[one] === after[other]
          ? length[one + 1]![other + 1]! + 1
          : Math.max(length[one + 1]![other]!, length[one]![other + 1]!);
  const common: [number, number][] = [];
  let [one, other] = [0, 0];
  while (one < before.length && other < after.length) {
    if (before[one] === after[other]) common.push([one++, other++]);
    else if (length[one + 1]![other]! >= length[one]![other + 1]!) one++;
    else other++;
  }
  return [...common, [before.length, after.length]];
}

function hunksOf(before: string, after: string): Hunk[] {
  const [old, next] = [before.split('\n'), after.split('\n')];
  let [one, other] = [0, 0];
  return commonLines(old, next).flatMap(([nextOne, nextOther]) => {
    const [removed, added] = [old.slice(one, nextOne).join('\n'), next.slice(other, nextOther).join('\n')];
    const line = one;
    [one, other] = [nextOne + 1, nextOther + 1];
    return removed === added ? [] : [trimmed(line, removed, added)];
  });
}

/** Without what both begin and end with. */
function trimmed(line: number, old: string, added: string): Hunk {
  let start = 0;
  while (start < Math.min(old.length, added.length) && old[start] === added[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, added.length) - start && old.at(-1 - end) === added.at(-1 - end)) end++;
  const before = old.slice(0, start).split('\n');
  return {
    line: line + before.length - 1,
    column: before
      .at(-1)!
      .trim()
      .split(/\b/)
      .filter((word) => /\w/.test(word)).length,
    old: old.slice(start, old.length - end),
    added: added.slice(start, added.length - end),
  };
}

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

/**
 * The rule. What is new is typed, a key for each character; the spaces that a line begins with come by themselves. What goes is selected.
 * By mouse each place takes a click, and a second one where something is selected. By keyboard it takes an arrow for each line from the
 * place before (or the top), one (with Ctrl) for each word on its line, and for what is selected one for each word.
 */
export function inJson(before: string, after: string): ByHand {
  let [mouse, keyboard, line] = [0, 0, 0];
  for (const hunk of hunksOf(before, after)) {
    const typed = hunk.added.replace(/\n +/g, '\n').length;
    const selected = words(hunk.old);
    mouse += typed + (hunk.old ? 2 : 1);
    keyboard += typed + (hunk.line - line) + hunk.column + selected + (hunk.added ? 0 : 1);
    ({ line } = hunk);
  }
  return { mouse, keyboard };
}
