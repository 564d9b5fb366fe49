import type { UsedEditor } from '../editor-scene.js';

/** Chooses a value of a select. */
export async function choose(editor: UsedEditor, selector: string, value: string): Promise<void> {
  const field = editor.find<HTMLSelectElement>(selector)!;
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await editor.settle();
}

/** Clicks a box or a radio button. */
export async function tick(editor: UsedEditor, selector: string): Promise<void> {
  const box = editor.find<HTMLInputElement>(selector)!;
  box.focus();
  box.click();
  await editor.settle();
}

/** What is told to who hears the page from now on, each time once. */
export function spoken(editor: UsedEditor): () => string[] {
  const heard: string[] = [];
  const region = editor.find('[role="status"]')!;
  const hear = () => heard.push(region.textContent.trim());
  const observer = new MutationObserver(hear);
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return () => {
    if (observer.takeRecords().length) hear();
    return heard;
  };
}

/** The texts of the days in a month of the calendar that have a part. */
export function parts(month: HTMLElement, part: string): string[] {
  return [...month.shadowRoot!.querySelectorAll(`[part~="${part}"]`)].map((each) => each.textContent.trim());
}
