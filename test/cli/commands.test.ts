import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import type { RecordingsData } from '../../src/formats/index.js';
import { languageTags } from '../../src/messages/languages.js';
import { design, openFolder, run, smallDocument } from './run-cli.js';

const site = openFolder();
const inAmsterdam = ['--zone', 'Europe/Amsterdam'];
const at = (moment: string) => ['--at', moment];

function parseXml(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => names.push(name));
  parser.on('error', (error) => assert.fail(error));
  parser.write(xml).close();
  return names;
}

describe('check', () => {
  after(() => site.remove());

  const faulty = site.write(
    'faulty.json',
    '{\n  "version": 1,\n  "timeZone": "Europe/Amsterdam",\n  "houres": {},\n  "hours": "closed",\n  "channels": [\n    { "id": "a", "type": "phone", "number": "112", "number": "+3" }\n  ]\n}',
  );

  it('names every problem with its line and column, and a key that is there twice', () => {
    const { output, code } = run(['check', faulty]);
    assert.equal(code, 1);
    assert.match(output, /^ +4:3 +fout +\/houres: De sleutel "houres" is onbekend\. Is "hours" bedoeld\?/m);
    assert.match(output, /^ +7:62 +fout +\/channels\/0\/number: "\+3"/m);
    assert.match(output, /^ +7:52 +let op +De sleutel "number" staat er twee keer/m);
  });

  it('is read by machines', () => {
    const { output, code } = run(['check', design, '--format', 'json', ...at('2026-11-24 10:00')]);
    const found = JSON.parse(output) as { ok: boolean; advice: { code: string; line: number; moment: unknown }[] };
    assert.equal(code, 0);
    assert.equal(found.ok, true);
    assert.deepEqual(
      found.advice.map((each) => [each.code, each.line]),
      [
        ['holidays-without-rule', 10],
        ['no-promise', 20],
        ['exception-bounds-channels', 13],
        ['exception-bounds-channels', 14],
      ],
    );
  });

  it('annotates on GitHub, escaped', () => {
    const { output } = run(['check', faulty, '--format', 'github']);
    assert.match(output, /^::error file=.*faulty\.json,line=4,col=3,title=unknown-key::/m);
    assert.ok(
      output
        .trim()
        .split('\n')
        .every((line) => line.startsWith('::')),
    );
  });

  it('fails on what it was asked to fail on', () => {
    const codes = ['problems', 'serious', 'moderate', 'minor'].map(
      (level) => run(['check', design, '--fail-on', level, ...at('2026-11-23 10:00')]).code,
    );
    assert.deepEqual(codes, [0, 0, 1, 1]);
  });
});

describe('at', () => {
  it('tells what every channel says, and what changes next', () => {
    const { output, code } = run(['at', design, '--next', '2', ...at('2026-11-24 12:45')]);
    assert.equal(code, 0);
    assert.match(output, /^organisatie +open +Nu bereikbaar via chat$/m);
    assert.match(output, /^phone +pauze +Telefonisch weer bereikbaar vanaf 13\.30\suur$/m);
    assert.match(output, /2026-11-24 13:30 {2}phone +pauze → open\n {2}2026-11-24 17:00 {2}phone +open → gesloten\n$/);
  });

  it('tells of times that the clock skips or repeats, and takes instants', () => {
    const skipped = run(['at', design, ...at('2027-03-28 02:30')]);
    assert.match(skipped.remarks, /bestaat 2027-03-28 02:30 niet; dit is 2027-03-28 03:30/);
    const repeated = run(['at', design, ...at('2026-10-25 02:30')]);
    assert.match(repeated.remarks, /komt 2026-10-25 02:30 twee keer/);
    assert.match(repeated.output, /^2026-10-25 02:30/);
    assert.match(run(['at', design, ...at('2026-11-24T11:45Z')]).output, /^2026-11-24 12:45 \(Europe\/Amsterdam\)/);
    assert.equal(run(['at', design, ...at('2026-11-24')]).remarks, '');
  });

  it('speaks the language that is asked for', () => {
    const { output } = run(['at', design, '--language', 'en', ...at('2026-11-24 12:45')]);
    assert.match(output, /^organisation +open +Available now by chat$/m);
  });
});

describe('week', () => {
  it('draws each channel, breaks, today and why a day differs', () => {
    const { output } = run(['week', design, ...at('2026-12-24 12:45')]);
    assert.match(output, /do 24 dec \(vandaag\)\n {28}▼\n/);
    assert.match(output, /^vr 25 dec Kerst$/m);
    assert.match(output, /ma 21 dec\n {2}spoed {2}█{52}\n {2}phone {2}█{18}┄{4}█{14}\n/);
  });

  it('keeps to ASCII where the terminal has no more, and colours only when asked', () => {
    const plain = run(['week', design, ...at('2026-12-24 12:45')], '', { LANG: 'C' });
    assert.match(plain.output, /phone {2}#{18}-{4}#{14}/);
    assert.doesNotMatch(plain.output, /[^\p{ASCII}é]/u);
    const coloured = run(['week', design, ...at('2026-12-24 12:45')], '', { FORCE_COLOR: '1' });
    assert.ok(coloured.output.includes('\u001B[32m'));
    assert.ok(!run(['week', design], '', { FORCE_COLOR: '1', NO_COLOR: '1' }).output.includes('\u001B'));
  });
});

describe('voicemail', () => {
  it('gives the words of a moment, and from when to when they are played', () => {
    const { output, remarks } = run(['voicemail', design, ...at('2026-11-24 12:45')]);
    assert.match(output, /Wij hebben nu lunchpauze\..* U kunt ons vanaf half twee weer bellen\./);
    assert.match(remarks, /^2026-11-24 12:30 – 2026-11-24 13:30 \(\d+ s\)$/m);
  });

  it('says in the night what is true in the night, and from when', () => {
    const { output, remarks } = run(['voicemail', design, ...at('2026-11-25 03:00')]);
    assert.doesNotMatch(output, /chat/);
    assert.match(output, /U kunt ons vanaf acht uur weer bellen/);
    assert.match(remarks, /^2026-11-25 00:00 – 2026-11-25 08:00 \(\d+ s\)$/m);
  });

  it('lists the recordings with their conditions, and when there is none', () => {
    const { output, remarks } = run(['voicemail', design, '--set', ...at('2026-11-24 10:00')]);
    assert.match(
      output,
      /^Van 2026-11-24 tot en met 2028-01-25, op de klok van Europe\/Amsterdam\.\nEen datum gaat voor: /,
    );
    assert.match(output, /^evening-chat \(avond, \d+ s\)\n {2}ma-do: 17:00 – 21:00$/m);
    assert.match(output, /^night \(na middernacht, \d+ s\)\n {2}ma-vr: 00:00 – 08:00$/m);
    assert.match(output, /^geen opname: de telefoon wordt opgenomen\n {2}ma-vr: 08:00 – 12:30, 13:30 – 17:00$/m);
    assert.equal(remarks, '');
  });

  it('names the dates of what does not come back every week', () => {
    const { output } = run(['voicemail', design, '--set', '--language', 'en', ...at('2026-11-24 10:00')]);
    assert.match(output, /^ {2}2027-07-12 … 2027-08-05, Mon-Thu: 12:00 – 24:00$/m);
    assert.match(output, /^ {2}2026-12-03, 2027-01-07, .*, 2027-11-04, .*: 20:00 – 21:00$/m);
  });

  it('writes a set for programs, and the words of a moment', () => {
    const json = (...words: string[]) =>
      JSON.parse(run(['voicemail', design, '--format', 'json', ...words]).output) as unknown;
    const set = json('--set', ...at('2026-11-24 10:00')) as RecordingsData;
    assert.deepEqual(Object.keys(set), ['channel', 'timeZone', 'from', 'until', 'recordings', 'none']);
    const { text, ssml, ...lunch } = set.recordings[0]!;
    assert.match(text, /Wij hebben nu lunchpauze\./);
    assert.deepEqual(parseXml(ssml)[0], 'speak');
    assert.deepEqual(
      { ...lunch, dated: lunch.dated.slice(0, 1) },
      {
        ...{ name: 'lunch', occasion: 'lunch', language: 'nl-NL', seconds: lunch.seconds },
        weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], times: ['12:30-13:30'] }],
        dated: [{ from: '2026-12-03', until: '2026-12-03', times: ['12:30-13:30'] }],
      },
    );
    assert.deepEqual(json(...at('2026-11-24 10:00')), { state: 'open', recording: null });
    const moment = json(...at('2026-11-24 12:45')) as { recording: Record<string, unknown> };
    assert.equal(moment.recording['text'], text);
    assert.equal(moment.recording['until'], '2026-11-24 13:30');
  });

  it('is silent while the phone is answered', () => {
    assert.equal(run(['voicemail', design, ...at('2026-11-24 10:00')]).output, '');
  });

  it('writes SSML that is well-formed, with elements of the recommendation only', () => {
    for (const language of languageTags) {
      const { output } = run([
        'voicemail',
        design,
        '--format',
        'ssml',
        '--language',
        language,
        ...at('2026-12-25 12:00'),
      ]);
      assert.deepEqual([...new Set(parseXml(output))], ['speak', 'p', 's', 'sub']);
    }
  });
});

describe('what others write, and read', () => {
  it('lists what is lost beside the output, and not in it', () => {
    const { output, remarks } = run(['json-ld', design, ...at('2026-11-24 10:00')]);
    assert.equal((JSON.parse(output) as { '@type': string })['@type'], 'Organization');
    assert.match(remarks, /^\/channels\/3: een kanaal van het type callback bestaat daar niet\.$/m);
  });

  it('writes a calendar, HTML, OSM, a dialplan and a checklist', () => {
    const written = (...words: string[]) =>
      run([words[0]!, design, ...words.slice(1), ...at('2026-11-24 10:00')]).output;
    assert.match(written('ical'), /^BEGIN:VCALENDAR\r?\n[^]*END:VCALENDAR\s*$/);
    assert.match(written('html'), /^<div lang="nl">[^]*Telefoon bij spoed[^]*<\/div>\n$/);
    assert.match(written('osm', '--channel', 'phone'), /^Mo-Fr 08:00-12:30,13:30-17:00; /);
    assert.match(written('phone-system', '--format', 'asterisk'), /^\[bereikbaar-phone\]\n/);
    assert.match(written('phone-system'), /\[ \] vrijdag {4}08:00-12:30, 12:30-13:30 \(pauze\), 13:30-17:00/);
  });

  it('reads its own page back, and what is not there is a failure', () => {
    const page = run(['json-ld', design, '--script', ...at('2026-11-24 10:00')]).output;
    const { output, code } = run(['import', 'json-ld', '-', ...inAmsterdam], `<!doctype html><title>x</title>${page}`);
    assert.equal(code, 0);
    assert.equal(
      (JSON.parse(output) as { organisation: { name: string } }).organisation.name,
      'Huisartsenpraktijk De Linde',
    );
    const nothing = run(['import', 'json-ld', '-'], '<!doctype html><p>Welkom');
    assert.equal(nothing.code, 1);
    assert.match(nothing.remarks, /geen tijden in gevonden/);
  });

  it('names what a schedule cannot say', () => {
    const { output, remarks } = run(['import', 'osm', '-', ...inAmsterdam], 'Mo-Fr 09:00-12:00; SH off');
    assert.deepEqual((JSON.parse(output) as { hours: unknown }).hours, { 'mon-fri': ['09:00-12:00'] });
    assert.match(remarks, /^\/1: dit kan een rooster niet zeggen: SH off\.$/m);
  });

  it('lists the holidays of a country as exceptions of a document', () => {
    const { output, remarks } = run(['holidays', 'NL', '2027']);
    const document = { version: 1, timeZone: 'Europe/Amsterdam', exceptions: JSON.parse(output) as unknown };
    assert.equal(run(['check', '-'], JSON.stringify(document)).code, 0);
    assert.match(remarks, /^2027-04-27 {2}officieel {5}Koningsdag$/m);
    assert.match(remarks, /^2027-02-09 {2}gebruikelijk {2}Vastenavond$/m);
  });
});

describe('init', () => {
  const place = openFolder();
  after(() => place.remove());

  it('writes a valid file, and overwrites none that is there', () => {
    const file = `${place.folder}/new.json`;
    const words = ['init', file, '--yes', '--name', 'De Linde', '--phone', '020-1234567', '--lunch', '12:30-13:30'];
    assert.equal(run(words.with(6, '+31 20 123 45 67')).code, 0);
    assert.equal(run(['check', file]).code, 0);
    const again = run(words.with(6, '+31 20 123 45 67'));
    assert.equal(again.code, 2);
    assert.match(again.remarks, /bestaat al/);
    assert.equal(run(words.with(6, 'geen').concat('--force')).code, 2);
  });

  it('asks nothing where there is no terminal', () => {
    assert.match(run(['init', `${place.folder}/other.json`]).remarks, /geen terminal/);
  });
});

describe('the help', () => {
  const place = openFolder();
  const small = smallDocument();
  const page = run(['json-ld', design, '--script']).output;
  const commands = [...run(['--help']).output.matchAll(/^ {2}([a-z][a-z-]+) \S/gm)].map(([, name]) => name!);
  after(() => place.remove());

  it('names all commands', () => {
    const names =
      'check compile at week voicemail json-ld ical html osm google graph phone-system import holidays init receive';
    assert.deepEqual(commands, names.split(' '));
  });

  for (const name of commands) {
    it(`of ${name} has examples that work`, () => {
      place.write('bereikbaar.json', small);
      place.write('opening-hours.txt', 'Mo-Fr 09:00-17:00');
      place.write('hours.csv', 'dag;van;tot\nma-vr;9;17');
      place.write('page.html', page);
      place.write(
        'holidays.ics',
        'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20991225\r\nSUMMARY:Kerst\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      );
      const { output, code } = run([name, '--help']);
      assert.equal(code, 0);
      const examples = [...output.matchAll(/npx bereikbaar-nu (.*)$/gm)].map(([, example]) => example!);
      assert.ok(examples.length);
      for (const example of examples) {
        const words = [...example.replace(/ < .*/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
          ([, quoted, plain]) => quoted ?? plain!,
        );
        const ran = run(words, example.includes(' < ') ? small : '', {}, place.folder);
        // What goes on until it is stopped is tried in a process of its own: receive.test.ts.
        if (name === 'receive') assert.match(ran.remarks, /BEREIKBAAR_PASSWORD/);
        else assert.ok(ran.code === 0 || example.includes('--fail-on'), `${example}: ${ran.remarks}`);
        assert.ok(ran.output || ran.remarks);
      }
    });
  }
});
