import { expect } from '@esm-bundle/chai';
import { openEditor, practiceText, type UsedEditor } from '../editor-scene.js';

const closing = (uid: number, day: string, next: string) =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART;VALUE=DATE:${day}\r\nDTEND;VALUE=DATE:${next}\r\nSUMMARY:Gesloten: Kerst\r\nEND:VEVENT\r\n`;
const calendar = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${closing(1, '20261225', '20261226')}${closing(2, '20261225', '20261226')}${closing(3, '20250102', '20250103')}${closing(4, '20250102', '20250103')}END:VCALENDAR\r\n`;

const page = `<script type="application/ld+json">
{"@context":"https://schema.org","@type":"Dentist","name":"Tandarts De Beuk","telephone":"+31201234567",
"openingHours":["Mo-Fr 08:30-17:00"]}
</script>`;

const ours = JSON.stringify({
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': ['09:00-17:00'], '1st thu': ['09:00-20:00'] },
  breaks: [{ name: 'lunch', days: 'mon-fri', time: '12:00-12:30' }],
  exceptions: [{ date: '2026-12-24', closes: '15:00' }],
});

interface Look {
  readonly what: string;
  readonly text: string;
  readonly says: readonly string[];
}

const looks: readonly Look[] = [
  { what: 'a calendar', text: calendar, says: ['Vrijdag 25 december 2026: dicht · Gesloten: Kerst'] },
  { what: 'a page', text: page, says: ['Tandarts De Beuk', 'Maandag t/m vrijdag: 8.30–17.00 uur'] },
  {
    what: 'a schedule',
    text: ours,
    says: [
      'Maandag t/m vrijdag: 9.00–17.00 uur',
      'De 1e donderdag van de maand: 9.00–20.00 uur',
      'Donderdag 24 december 2026: dicht om 15.00 uur',
    ],
  },
];

async function look(editor: UsedEditor, text: string): Promise<void> {
  await editor.open('file');
  editor.find<HTMLTextAreaElement>('#file-import-text')!.value = text;
  editor.find('#file-import-text')!.dispatchEvent(new Event('input'));
  editor.button('Bekijken').click();
  while (!editor.find('#file-import-report')) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await editor.settle();
  }
}

const linesOf = (editor: UsedEditor) =>
  editor.all('#file-import-report li').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('what is read in', () => {
  for (const { what, text, says } of looks) {
    it(`is told in words before ${what} replaces anything, each thing once`, async () => {
      const editor = await openEditor();
      await look(editor, text);
      const lines = linesOf(editor);
      expect(lines).to.include.members([...says]);
      expect(new Set(lines).size).to.equal(lines.length);
      expect(lines.join('\n')).not.to.match(/\/\w+\/\d|[{}]|npx|--/);
      expect(editor.element.value).to.equal(practiceText);
      expect(editor.focused).to.equal('file-import-report');
    });
  }

  it('names all lines in which the same was lost once', async () => {
    const editor = await openEditor();
    await look(editor, calendar);
    expect(linesOf(editor).filter((line) => line.includes('voorbij')).length).to.equal(1);
  });
});
