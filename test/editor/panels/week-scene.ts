import { sendKeys } from '@web/test-runner-commands';
import { openEditor, type UsedEditor } from '../editor-scene.js';

/* The tab with the week, and what one does there. */

export const weekText = `{
  "version": 1,
  "timeZone": "Europe/Amsterdam",
  "hours": { "mon-fri": ["09:00-17:00"] },
  "channels": [
    { "id": "phone", "type": "phone", "number": "+31201234567" },
    { "id": "chat", "type": "chat", "provider": "crisp" }
  ]
}
`;

export async function openWeek(document = weekText, lang = 'nl'): Promise<UsedEditor> {
  const editor = await openEditor(document, '2026-11-30T11:00', lang);
  await editor.open('week');
  return editor;
}

export const withHours = (hours: unknown, more: object = {}) =>
  JSON.stringify({ version: 1, timeZone: 'Europe/Amsterdam', hours, ...more }, null, 2);

/** Presses keys one by one, and waits for what comes of each. */
export async function press(editor: UsedEditor, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await editor.settle();
  }
}

/** Types in place of what stands in the field that has the focus. */
export async function write(editor: UsedEditor, typed: string): Promise<void> {
  (editor.element.shadowRoot!.activeElement as HTMLInputElement).select();
  await sendKeys({ type: typed });
  await editor.settle();
}

export async function tabTo(editor: UsedEditor, id: string): Promise<void> {
  for (let count = 0; editor.focused !== id; count++) {
    if (count > 200) throw new Error(`no way to ${id}`);
    await press(editor, 'Tab');
  }
}

export const groups = (editor: UsedEditor) =>
  editor.all('[id^="week-o-"][id$="-days"]').map(({ textContent }) => textContent.trim());
export const valueOf = (editor: UsedEditor, id: string) => editor.find<HTMLInputElement>(`#${id}`)!.value;
