import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { openEditor, practiceText } from '../editor-scene.js';

const middle = ({ left, right }: DOMRect) => (left + right) / 2;
const box = (each: Element) => each.getBoundingClientRect();

/** On how many lines the first word of an element stands. */
function linesOf(element: Element, word: string): number {
  const text = [...element.childNodes].find((node) => node.textContent?.includes(word))!;
  const start = text.textContent!.indexOf(word);
  const range = new Range();
  range.setStart(text, start);
  range.setEnd(text, start + word.length);
  return range.getClientRects().length;
}

/** The calendar of a new special day, in a window of a width. */
async function openCalendar(width: number, lang = 'nl') {
  await setViewport({ width, height: 900 });
  const editor = await openEditor(practiceText, '2026-11-30T11:00', lang);
  editor.element.style.inlineSize = `${width - 16}px`; // WebKit's window stays as it is here
  await editor.open('days');
  await editor.press(lang === 'nl' ? 'Bijzondere dag toevoegen' : 'Add a special day');
  editor.find('#days-from-calendar-button')!.click();
  await waitUntil(() => editor.find('calendar-month')?.shadowRoot?.querySelector('td button'));
  const calendar = editor.find('#days-from-calendar')!;
  const month = editor.find('calendar-month')!.shadowRoot!;
  return {
    editor,
    calendar,
    month,
    all: [...calendar.shadowRoot!.querySelectorAll('button'), ...month.querySelectorAll('th, td button')],
  };
}

describe('the calendar', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [320, 1280])
    for (const lang of ['nl', 'en'])
      it(`fits into a window of ${width} px, in ${lang}`, async () => {
        const { calendar, editor, all } = await openCalendar(width, lang);
        const around = box(calendar);
        const outside = all.filter((each) => box(each).left < around.left || box(each).right > around.right);
        expect(outside.map((each) => each.textContent.trim())).to.deep.equal([]);
        expect(box(calendar).right).to.be.at.most(box(editor.find('#days-form')!).right);
        expect(editor.element.scrollWidth).to.be.at.most(width - 16);
      });

  it('has its days below their names, large enough to be pressed', async () => {
    const { month } = await openCalendar(1280);
    const heads = [...month.querySelectorAll('th')].map((each) => middle(box(each)));
    const rows = [...month.querySelectorAll('tbody tr')];
    const off = rows.flatMap((row) =>
      [...row.querySelectorAll('td')].flatMap((cell, day) =>
        [...cell.querySelectorAll('button')].map((button) => Math.abs(middle(box(button)) - heads[day]!)),
      ),
    );
    expect(Math.max(...off)).to.be.below(1);
    const [first] = month.querySelectorAll('td button');
    expect([Math.round(box(first!).height), box(first!).width >= 24]).to.deep.equal([44, true]);
  });

  it('breaks no word of its buttons in a narrow window', async () => {
    const { calendar } = await openCalendar(320);
    const broken = [...calendar.querySelectorAll('[slot]')].filter(
      (each) => linesOf(each, each.textContent.split(' ')[0]!) > 1,
    );
    expect(broken.map(({ textContent }) => textContent)).to.deep.equal([]);
  });
});
