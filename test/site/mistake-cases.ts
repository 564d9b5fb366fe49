/** Mistakes that people make in a page or its document, as they make them. */
export interface MistakeCase {
  /** What the mistake is. */
  readonly mistake: string;
  /** What stands in the page. */
  readonly markup: string;
  /** The document at `/bereikbaar.json`, where that is the mistake. */
  readonly document?: string;
  /** The script of the page, where that is not the module. */
  readonly script?: string;
  /** Whether the page is opened from a disk. */
  readonly isFile?: boolean;
  /** How many lines the console has, where that is more than one. */
  readonly lines?: number;
  /** The language of the page, where that is the mistake. */
  readonly language?: string;
}

const status = '<bereikbaar-status src="/bereikbaar.json">Bel ons</bereikbaar-status>';

const documentWith = (lines: string) => `{
  "version": 1,
  "timeZone": "Europe/Amsterdam",
  ${lines}
}`;

/** The script tag that places a launcher. */
const launcherTag = '<script type="module" src="/bereikbaar-nu.js" data-bereikbaar="launcher"></script>';

const inElements: readonly MistakeCase[] = [
  { mistake: 'no schedule', markup: '<bereikbaar-status>Bel ons</bereikbaar-status>' },
  { mistake: 'a slip of the pen', markup: '<bereikbaar-nu scr="/bereikbaar.json">Bel ons</bereikbaar-nu>' },
  {
    mistake: 'the same beside a schedule',
    markup: '<bereikbaar-status src="/bereikbaar.json" chanel="chat">Bel ons</bereikbaar-status>',
  },
  {
    mistake: '`src` on a place',
    markup: '<div data-bereikbaar="status" src="/bereikbaar.json">Bel ons</div>',
  },
  { mistake: 'a launcher without a schedule', markup: '<p>Bel ons</p>', script: launcherTag },
  {
    mistake: 'a language that there is not',
    markup: status,
    language: 'es',
  },
  {
    mistake: 'curly quotes',
    markup: '<bereikbaar-status src=“/bereikbaar.json”>Bel ons</bereikbaar-status>',
    lines: 2,
  },
  {
    mistake: 'a tag that closes itself',
    markup: '<bereikbaar-status src="/bereikbaar.json" /><h2>Contact</h2><p>Bel ons</p>',
  },
  {
    mistake: 'an element that there is not',
    markup: '<bereikbaar-openingstijden src="/bereikbaar.json">Bel ons</bereikbaar-openingstijden>',
  },
  {
    mistake: 'a place for one that there is not',
    markup: '<div data-bereikbaar="staus" data-src="/bereikbaar.json">Bel ons</div>',
  },
  {
    mistake: 'a name that the page needs itself',
    markup: '<bereikbaar-nu src="/bereikbaar.json">Bel ons</bereikbaar-nu><img name="createElement" alt="">',
    lines: 2,
  },
  { mistake: 'a page that is opened as a file', markup: status, isFile: true, lines: 2 },
  { mistake: 'an id that is not in the page', markup: '<bereikbaar-status src="#hours">Bel ons</bereikbaar-status>' },
  { mistake: 'an address without a file', markup: '<bereikbaar-status src="/hours.json">Bel ons</bereikbaar-status>' },
];

const inDocuments: readonly MistakeCase[] = [
  ['a time range where a list belongs', documentWith('"hours": { "mon-fri": "12:30-13:30" }')],
  ['days in Dutch', documentWith('"hours": { "ma-vr": ["08:00-17:00"] }')],
  ['days in capitals', documentWith('"hours": { "Mon-Thu": ["08:00-17:00"] }')],
  ['no time zone', '{ "version": 1, "hours": "always" }'],
  [
    'a number without its country, and a key that there is not',
    documentWith('"channels": [{ "id": "tel", "type": "phone", "number": "020 123 45 67", "emergency": true }]'),
  ],
  ['a comma too many', documentWith('"hours": { "mon-fri": ["08:00-17:00"], }')],
  ['curly quotes', documentWith('“hours”: "always"')],
  ['a page of HTML instead of the document', '<!doctype html><title>Niet gevonden</title>'],
].map(([mistake = '', document = '']) => ({ mistake: `in the document: ${mistake}`, markup: status, document }));

/** All of them. */
export const mistakeCases: readonly MistakeCase[] = [...inElements, ...inDocuments];
