/** The absolute address, or undefined when it is not one to ask for JSON. */
export function addressOf(src: string, { baseURI }: Pick<Document, 'baseURI'>): string | undefined {
  const url = src.trim() && URL.canParse(src, baseURI) ? new URL(src, baseURI).href : '';
  return /^https?:[^#]*/.exec(url)?.[0];
}
