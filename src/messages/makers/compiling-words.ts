/** Why a document is not compiled, though it may be valid. */
export type CompileProblemCode =
  | 'presence' // the document has presence: what is true depends on more than the clock
  | 'old-zone-data' // the zone data are older than the clock's last change, or than those that the document was written with
  | 'unknown-channel' // `value` is the id of none; `expected` are those that there are
  | 'unknown-language' // `value` is a language without sentences; `expected` are those that have some
  | 'wrong-tone' // `value` is no tone; `expected` are those that there are
  | 'wrong-months' // `value` is no whole number of months; `expected` are the least and the most
  | 'wrong-moment'; // `value` is no moment to begin at

/** The sentences, in one language; `value` is what it is about, `expected` what would have fitted. */
export type CompilingWords = Readonly<Record<CompileProblemCode, (value: string, expected: string) => string>>;

/** How it is with what was compiled of a document. */
export type CompiledState = 'missing' | 'stale' | 'outdated' | 'ending' | 'fresh';
