/*
 * Words as they are read aloud. Screen readers spell what is written in short.
 */

/** Dutch writes "t/m", and says "tot en met"; the other languages write what they say. */
export function aloud(words: string): string {
  return words.replace(/(^|\s)t\/m(?=\s)/g, '$1tot en met');
}
