/** A piece of a text. */
export interface Token {
  readonly kind: 'comment' | 'time' | 'year' | 'number' | 'word' | 'sign';
  readonly text: string;
  readonly at: number;
}

const tokenPattern = /"([^"]*)"|(\d{1,2}:\d\d)|(\d{4})|(\d{1,2})|([a-z]+)|(\|\||[-,;:+/[\]()])/gi;
const kinds = ['comment', 'time', 'year', 'number', 'word', 'sign'] as const;

/** The tokens of a text; null when something in it is none. */
export function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  let reached = 0;
  for (const match of text.matchAll(tokenPattern)) {
    if (text.slice(reached, match.index).trim()) return null;
    reached = match.index + match[0].length;
    const group = match.slice(1).findIndex((each) => each !== undefined);
    tokens.push({ kind: kinds[group]!, text: match[group + 1]!, at: match.index });
  }
  return text.slice(reached).trim() ? null : tokens;
}

/** Thrown where a rule cannot be said by a document; whoever reads the rule catches it. */
export class Unsupported extends Error {}

/** Reads tokens one after the other. Throws Unsupported where they are not as they should be. */
export class Cursor {
  private position = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  get next(): Token | undefined {
    return this.tokens[this.position];
  }

  peek(ahead: number): Token | undefined {
    return this.tokens[this.position + ahead];
  }

  take(): Token {
    const token = this.next;
    if (!token) throw new Unsupported();
    this.position++;
    return token;
  }

  isSign(sign: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'sign' && token.text === sign;
  }

  takeSign(sign: string): boolean {
    if (!this.isSign(sign)) return false;
    this.position++;
    return true;
  }

  takeNumber(kind: 'number' | 'year' = 'number'): number {
    const token = this.take();
    if (token.kind !== kind) throw new Unsupported();
    return Number(token.text);
  }

  indexIn(names: readonly string[], ahead = 0): number {
    const token = this.peek(ahead);
    return token?.kind === 'word' ? names.indexOf(token.text.toLowerCase()) : -1;
  }

  takeIn(names: readonly string[]): number {
    const index = this.indexIn(names);
    if (index < 0) throw new Unsupported();
    this.position++;
    return index;
  }
}
