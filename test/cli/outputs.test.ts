import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { languageTags } from '../../src/messages/languages.js';
import { design, openFolder, run } from './run-cli.js';

const at = (moment: string) => ['--at', moment];

/** A schedule with one phone, as it is piped in. */
const withPhone = (hours: unknown, more: object = {}) =>
  JSON.stringify({
    ...{ version: 1, timeZone: 'Europe/Amsterdam', language: 'nl', hours },
    channels: [{ id: 'phone', type: 'phone', number: '+31201234567' }],
    ...more,
  });

const morning = { time: '08:00-12:00' };

describe('voicemail where it is not certain that nobody answers', () => {
  const say = (document: string, ...words: string[]) =>
    run(['voicemail', '-', ...at('2026-11-24 10:00'), ...words], document);

  it('does not say that the phone is answered when nobody knows', () => {
    for (const document of [withPhone('unknown'), withPhone([morning.time], { validThrough: '2026-11-01' })]) {
      const { output, remarks } = say(document);
      assert.equal(output, '');
      assert.match(remarks, /^De tijden van dit moment zijn niet bekend/m);
      assert.doesNotMatch(remarks, /wordt de telefoon opgenomen/);
      assert.match(say(document, '--language', 'en').remarks, /^The hours of this moment are not known/m);
    }
  });

  it('says it when the phone is answered by appointment or not for everything', () => {
    const appointment = say(withPhone([{ ...morning, state: 'appointment' }]));
    assert.match(appointment.remarks, /alleen op afspraak opgenomen/);
    const limited = say(withPhone([{ ...morning, limitedTo: 'recepten' }]));
    assert.match(limited.remarks, /opgenomen, maar niet voor alles/);
    assert.match(say(withPhone([morning.time])).remarks, /wordt de telefoon opgenomen; er hoeft niets te klinken/);
  });

  it('names the time for which the set has no recording', () => {
    const ended = say(withPhone([morning.time], { validThrough: '2026-12-31' }), '--set');
    assert.match(
      ended.output,
      /^geen opname: de tijden zijn niet bekend\n {2}2027-01-01 … 2028-01-25: 00:00 – 24:00$/m,
    );
    const days = withPhone({ 'mon,wed-sun': ['08:00-12:00'], tue: 'unknown' });
    const { output } = say(days, '--set', '--language', 'en');
    assert.match(output, /^no recording: the hours are not known\n {2}Tue: 00:00 – 24:00$/m);
    assert.doesNotMatch(say(withPhone([morning.time]), '--set').output, /niet bekend/);
  });
});

describe('html', () => {
  it('names what is lost beside the output', () => {
    const { output, remarks } = run(['html', design, ...at('2026-11-24')]);
    assert.match(output, /12 juli 2027 t\/m 6 augustus 2027/);
    assert.match(remarks, /^\/: over dagen na 2027-12-28 staat er niets: maak het voor die dag opnieuw\.$/m);
    assert.match(remarks, /^\/channels\/2: een kanaal van het type chat bestaat daar niet\.$/m);
    assert.match(remarks, /^\/channels\/3: een kanaal van het type callback bestaat daar niet\.$/m);
  });

  it('is called English where it is English', () => {
    assert.match(run(['html', design, '--language', 'de-AT']).output, /^<div lang="de-AT">/);
  });
});

describe('ical', () => {
  const document = withPhone(
    [morning.time, { time: '13:00-15:00', state: 'appointment' }, { time: '15:00-16:00', limitedTo: 'Notfälle' }],
    { language: 'de' },
  );

  it("titles in the schedule's language, whatever the terminal speaks", () => {
    for (const LANG of ['en_GB.UTF-8', 'nl_NL.UTF-8']) {
      const { output } = run(['ical', '-'], document, { LANG });
      const titles = new Set([...output.matchAll(/^SUMMARY:(.*?)\r?$/gm)].map(([, title]) => title));
      assert.deepEqual(titles, new Set(['geöffnet', 'nach Vereinbarung', 'eingeschränkt: Notfälle']));
    }
  });

  it('titles in the language that is asked for', () => {
    const titled = (language: string) => run(['ical', '-', '--language', language], document).output;
    assert.match(titled('nl'), /^SUMMARY:op afspraak\r?$/m);
    assert.match(titled('en'), /^SUMMARY:by appointment\r?$/m);
    assert.match(titled('fr-BE'), /^SUMMARY:sur rendez-vous\r?$/m);
  });
});

describe('the help', () => {
  const others = languageTags.slice(0, -1).join(',\\s+');
  const listed = new RegExp(`--language <code> +.*${others}\\s+or\\s+${languageTags.at(-1)}`);

  for (const name of ['at', 'week', 'voicemail', 'json-ld', 'ical', 'html']) {
    it(`of ${name} says which languages what it writes can be in`, () => {
      assert.match(run([name, '--help', '--language', 'en']).output, listed);
    });
  }
});

describe('check for people', () => {
  it('tells why, and what would be better, once for what is found one after another for the same reason', () => {
    const exceptions = ['2026-12-24', '2026-12-31'].map((date) => ({ date, closes: '20:00' }));
    const { output } = run(['check', '-', ...at('2026-11-24 10:00')], withPhone(['09:00-17:00'], { exceptions }));
    const times = (text: string) => output.split(text).length - 1;
    assert.equal(times('Het "closes" van deze uitzondering ("20:00") verandert niets.'), 2);
    assert.equal(times('Beter: Controleer de tijd en de dagen'), 1);
    assert.ok(times('Waarom: ') < times('matig') + times('gering') + times('ernstig'));
  });
});

describe('check for machines, of a file that cannot be checked', () => {
  const place = openFolder();
  after(() => place.remove());
  const faulty = place.write('comma.json', '{\n  "version": 1,\n}');
  const rows = [
    { name: 'no JSON', file: faulty, code: 'not-json', line: 3, column: 1, exit: 1 },
    { name: 'missing', file: '/nowhere/x.json', code: 'missing-file', line: 1, column: 1, exit: 2 },
    { name: 'a directory', file: place.folder, code: 'directory', line: 1, column: 1, exit: 2 },
  ];

  for (const { name, file, code, line, column, exit } of rows) {
    it(`${name}: JSON`, () => {
      const ran = run(['check', file, '--format', 'json']);
      const found = JSON.parse(ran.output) as { ok: boolean; problems: Record<string, unknown>[] };
      assert.equal(ran.code, exit);
      assert.equal(found.ok, false);
      const { message, ...problem } = found.problems[0]!;
      assert.deepEqual(problem, { code, path: '', line, column });
      assert.match(String(message), /geen JSON|Er is geen bestand|is een map/);
    });

    it(`${name}: GitHub`, () => {
      const ran = run(['check', file, '--format', 'github']);
      assert.equal(ran.code, exit);
      assert.match(ran.output, new RegExp(`^::error file=.*,line=${line},col=${column},title=${code}::.*\n$`));
    });
  }

  it('but a wrong moment is no fault of the file', () => {
    const ran = run(['check', design, '--format', 'github', ...at('morgen')]);
    assert.deepEqual([ran.output, ran.code], ['', 2]);
    assert.match(ran.remarks, /geen moment/);
  });
});

describe('init', () => {
  const place = openFolder();
  after(() => place.remove());
  const rows: readonly (readonly [option: string, value: string, says: RegExp])[] = [
    ['--phone', 'abc', /^--phone: "abc" .*\+31201234567/],
    ['--hours', '9-17', /^--hours: "9-17" .*09:00-17:00/],
    ['--lunch', 'twaalf', /^--lunch: "twaalf"/],
    ['--email', 'info', /^--email: "info"/],
    ['--zone', 'Mars/Phobos', /^--zone: De tijdzone "Mars\/Phobos" is hier niet bekend/],
    ['--language', 'Nederlands!', /^--language: "Nederlands!"/],
  ];

  for (const [option, value, says] of rows) {
    it(`says what ${option} should be`, () => {
      const file = `${place.folder}/new.json`;
      const ran = run(['init', file, '--yes', option, value], '');
      assert.equal(ran.code, 2);
      assert.match(ran.remarks, says);
      assert.doesNotMatch(ran.remarks, /\/channels|Mogelijk|Possible/);
      assert.equal(existsSync(file), false);
    });
  }
});

describe('a moment', () => {
  const shown = (moment: string) => run(['at', design, '--next', '0', ...at(moment)]);

  it('at 24:00 is midnight of the next day', () => {
    assert.match(shown('2026-12-24 24:00').output, /^2026-12-25 00:00/);
    assert.match(shown('2026-12-31T24:00:00').output, /^2027-01-01 00:00/);
    assert.match(shown('2026-12-24T24:00Z').output, /^2026-12-25 01:00/);
  });

  it('after 24:00 is none', () => {
    for (const moment of ['2026-12-24 24:01', '2026-12-24 24:00:01', '2026-12-24 25:00']) {
      assert.equal(shown(moment).code, 2, moment);
    }
  });
});
