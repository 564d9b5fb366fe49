import { expect } from '@esm-bundle/chai';
import belgium from '../cases/real-schedules/be.json' with { type: 'json' };
import germany from '../cases/real-schedules/de.json' with { type: 'json' };
import france from '../cases/real-schedules/fr.json' with { type: 'json' };
import britain from '../cases/real-schedules/gb.json' with { type: 'json' };
import dutchCare from '../cases/real-schedules/nl-care.json' with { type: 'json' };
import dutchGovernment from '../cases/real-schedules/nl-government.json' with { type: 'json' };
import dutchOthers from '../cases/real-schedules/nl-others.json' with { type: 'json' };
import { someOf } from '../support/random-runs.js';
import { openEditor, type UsedEditor } from './editor-scene.js';

interface Real {
  readonly id: string;
  readonly document: object;
}

const all: readonly unknown[] = [dutchCare, dutchGovernment, dutchOthers, belgium, germany, france, britain].flat();
const organisations = all as readonly Real[];

/** Opens each tab in turn. */
async function lookAround(editor: UsedEditor): Promise<void> {
  for (const { id } of editor.all('[role=tab]')) await editor.open(id.replace('tab-', ''));
}

describe('documents of real organisations in the editor', () => {
  it('are many', () => {
    expect(organisations.length).to.be.greaterThan(45);
  });

  for (const { id, document } of someOf(organisations)) {
    it(`${id} is shown on every tab, and stays as it is to the byte`, async () => {
      const text = JSON.stringify(document, null, 2);
      const editor = await openEditor(text);
      await lookAround(editor);
      expect(editor.element.value).to.equal(text);
      expect(editor.element.matches(':state(unknown)'), 'it has not failed').to.equal(false);
      expect(editor.element.validationMessage).to.equal('');
    });

    it(`${id}: one edit changes the lines of that alone`, async () => {
      const text = JSON.stringify(document, null, 2).replaceAll('\n', '\r\n');
      const editor = await openEditor(text);
      await editor.open('organisation');
      await editor.type('#organisation-validThrough', '2030-12-31');
      const [before, after] = [text, editor.element.value].map((each) => each.split('\r\n'));
      const added = after!.filter((line) => !before!.includes(line));
      expect(added.length, added.join('\n')).to.be.at.most(2);
      expect(editor.document['validThrough']).to.equal('2030-12-31');
      await editor.press('Ongedaan maken');
      expect(editor.element.value).to.equal(text);
    });
  }
});
