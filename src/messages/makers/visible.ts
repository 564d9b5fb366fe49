/** Control characters, and those that turn the direction of what follows: in a terminal, a log or an annotation they act. */
const acting = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** One line of text in which nothing acts: control characters are written as JSON escapes them. */
export function visible(text: string): string {
  return text.replace(acting, (character) => short[character] ?? escaped(character));
}
