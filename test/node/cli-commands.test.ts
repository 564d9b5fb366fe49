import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import { design, openFolder, run } from './run-cli.js';

const site = openFolder();
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
    assert.match(output, /^ +7:45 +let op +De sleutel "number" staat er twee keer/m);
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
      ],
    );
  });

  it('annotates on GitHub, escaped', () => {
    const { output } = run(['check', faulty, '--format', 'github']);
    assert.match(output, /^::error file=.*faulty\.json,line=4,col=3,title=unknown-key::/m);
    assert.doesNotMatch(output, /^(?!::)/m);
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
    assert.match(output, /Wij hebben nu lunchpauze\. U kunt ons vanaf half twee weer bellen\./);
    assert.match(remarks, /^2026-11-24 12:30 – 2026-11-24 13:30 \(\d+ s\)$/m);
  });

  it('is silent while the phone is answered', () => {
    assert.equal(run(['voicemail', design, ...at('2026-11-24 10:00')]).output, '');
  });

  it('writes SSML that is well-formed, with elements of the recommendation only', () => {
    for (const language of ['nl', 'en', 'de', 'fr']) {
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

describe('the help', () => {
  const commands = [...run(['--help']).output.matchAll(/^ {2}([a-z-]+) \[options\]/gm)].map(([, name]) => name!);

  it('names all commands', () => {
    assert.ok(
      ['check', 'at', 'week', 'voicemail'].every((name) => commands.includes(name)),
      commands.join(),
    );
  });

  for (const name of commands) {
    it(`of ${name} has examples that work`, () => {
      const { output, code } = run([name, '--help']);
      assert.equal(code, 0);
      const examples = [...output.matchAll(/npx bereikbaar-nu (.*)$/gm)].map(([, example]) => example!);
      assert.ok(examples.length);
      for (const example of examples) {
        const words = [...example.replace(/ < .*/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
          ([, quoted, plain]) => quoted ?? plain!,
        );
        const real = words.map((word) => (word === 'bereikbaar.json' ? design : word));
        const ran = run(real, example.includes('<') ? readFileSync(design) : '');
        assert.ok(ran.code === 0 || example.includes('--fail-on'), `${example}: ${ran.remarks}`);
        assert.ok(ran.output || ran.remarks);
      }
    });
  }
});
