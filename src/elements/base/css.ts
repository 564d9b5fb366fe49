import type { CSSResult } from '@lit/reactive-element';

/** A style sheet for `style`, which reads nothing of it but the text. Lit's own tag would cost visitors more than that. */
export function css({ raw }: TemplateStringsArray): CSSResult {
  return { cssText: raw.join('') } as CSSResult;
}
