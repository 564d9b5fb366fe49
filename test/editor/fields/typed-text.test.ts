import { expect } from '@esm-bundle/chai';
import { openEditor, practiceText, type UsedEditor } from '../editor-scene.js';

/** The lines of text in which something can be typed. */
const fieldsOf = (editor: UsedEditor) =>
  editor.all<HTMLInputElement>('[part=panel] input[data-at]:not([type=date], [type=checkbox], [type=radio])');

/** Opens all that is closed. */
async function openAll(editor: UsedEditor): Promise<void> {
  for (const details of editor.all<HTMLDetailsElement>('[part=panel] details')) details.open = true;
  for (const button of editor.all('[part=panel] button').filter(({ textContent }) => textContent.trim() === 'Wijzigen'))
    button.click();
  await editor.settle();
}

const withBreak = practiceText.replace(
  '"channels"',
  '"breaks": [{ "name": "overleg", "time": "10:00-11:00" }],\n  "channels"',
);

describe('what is being typed', () => {
  for (const tab of ['week', 'channels', 'organisation', 'texts']) {
    it(`stays, whatever is drawn meanwhile (${tab})`, async () => {
      const editor = await openEditor(withBreak);
      await editor.open(tab);
      await openAll(editor);
      const count = fieldsOf(editor).length;
      expect(count).to.be.greaterThan(0);
      for (let at = 0; at < count; at++) {
        const field = fieldsOf(editor)[at]!;
        field.focus();
        field.value = '7';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        editor.element.requestUpdate();
        await editor.settle();
        expect([field.isConnected, field.value], field.id).to.deep.equal([true, '7']);
      }
    });
  }

  for (const field of ['organisation-name', 'channels-0-number']) {
    it(`is taken back by the browser, and what was taken over by the editor (${field})`, async () => {
      const editor = await openEditor();
      const [tab] = field.split('-');
      await editor.open(tab!);
      await openAll(editor);
      const input = fieldsOf(editor)[0]!;
      const press = () => {
        const event = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true });
        input.dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(press(), 'nothing is being typed').to.equal(true);
      input.value = 'half';
      expect(press()).to.equal(false);
    });
  }
});
