import { expect } from '@open-wc/testing';
import { openEditor } from '../editor-scene.js';
import { choose } from './use-panels.js';

const british = ['early-may-bank-holiday', 'spring-bank-holiday', 'summer-bank-holiday'];
const withRule = (timeZone: string, exceptions: readonly object[]) =>
  JSON.stringify({ version: 1, timeZone, hours: { 'mon-fri': ['09:00-17:00'] }, exceptions });

async function openDays(timeZone: string, exceptions: readonly object[] = [], lang = 'nl') {
  const editor = await openEditor(withRule(timeZone, exceptions), '2026-11-30T11:00', lang);
  await editor.open('days');
  return editor;
}

const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

describe('holidays', () => {
  for (const zone of ['Europe/Amsterdam', 'Europe/London', 'Europe/Brussels', 'Europe/Berlin', 'Europe/Paris'])
    for (const lang of ['nl', 'en'])
      it(`have names of their own in ${zone}, in ${lang}`, async () => {
        const editor = await openDays(zone, [], lang);
        await editor.press(lang === 'nl' ? 'Bijzondere dag toevoegen' : 'Add a special day');
        await choose(editor, '#days-when', 'holiday');
        const options = editor.all('#days-holiday option').map((each) => each.textContent.trim());
        expect([twice(options), options.includes('')]).to.deep.equal([[], false]);
        const buttons = editor.all('[part="panel"] .question button').map((each) => each.ariaLabel!);
        expect(twice(buttons)).to.deep.equal([]);
      });

  it('are told apart where several of them have one rule', async () => {
    const holiday = ['new-years-day', 'new-years-day-substitute', ...british];
    const editor = await openDays('Europe/London', [{ holiday, hours: 'closed' }]);
    expect(editor.textOf('ol > li h4')).to.contain(
      'Nieuwjaarsdag, nieuwjaarsdag (vervangende dag), Britse feestdag (3 mei 2027), Britse feestdag (31 mei 2027) en Britse feestdag (30 augustus 2027)',
    );
  });
});

describe('a day of every year', () => {
  it('is said once, with the weekday of the next one', async () => {
    const editor = await openDays('Europe/Amsterdam', [
      { date: '12-24', hours: 'closed' },
      { date: '12-25..12-26', hours: 'closed' },
    ]);
    expect(editor.all('ol > li h4').map((each) => each.textContent.trim())).to.deep.equal([
      'Elk jaar 24 december, in 2026 op donderdag',
      'Elk jaar 25 december tot en met 26 december, in 2026 van vrijdag tot en met zaterdag',
    ]);
  });
});
