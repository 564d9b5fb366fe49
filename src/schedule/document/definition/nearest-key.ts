/** How many letters must be added, dropped or replaced to make one word of the other (Levenshtein distance). */
function distance(one: string, other: string): number {
  let row = [0, ...[...other].map((_, index) => index + 1)];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replace = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replace, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}

/** The known key that the author probably meant: at most two letters off, or a third of a long word. */
export function nearestKey(key: string, known: readonly string[]): string | null {
  if (key.length > 40) return null;
  const word = key.toLowerCase();
  const ranked = known
    .map((name) => ({ name, letters: distance(word, name.toLowerCase()) }))
    .sort((a, b) => a.letters - b.letters);
  const best = ranked[0];
  return best && best.letters <= Math.max(2, key.length / 3) && best.letters < key.length ? best.name : null;
}
