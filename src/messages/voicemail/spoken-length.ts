/** What an announcer says in a second, who is to be understood by telephone; people who talk to each other say five or more. */
const syllablesPerSecond = 4.5;
const pauseAfterSentence = 0.4;
const pauseAtComma = 0.15;

/** Groups of vowels are syllables, more or less; French says fewer, for it leaves out the silent e. */
function syllables(word: string): number {
  const digits = word.replace(/\D/g, '').length;
  return digits || Math.max(1, word.match(/[aeiouyáàâäéèêëíìîïóòôöúùûüœæ]+/giu)?.length ?? 0);
}

/** How long it takes to say sentences, in seconds: an estimate on the long side. */
export function secondsToSay(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.split(/[\s-]+/).filter((word) => /[\p{L}\d]/u.test(word)));
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0) / syllablesPerSecond;
  const commas = sentences.join('').match(/[,;:]/g)?.length ?? 0;
  return spoken + sentences.length * pauseAfterSentence + commas * pauseAtComma;
}
