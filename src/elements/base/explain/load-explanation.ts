/** Loads what explains a page. In the single script `load-explanation-file.ts` takes its place. */
export async function loadExplanation(): Promise<typeof import('./explanation.js')> {
  return import('./explanation.js');
}
