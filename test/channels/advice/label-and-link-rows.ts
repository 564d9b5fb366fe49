import { callback, email, phone, type Row } from './exception-rows.js';

const reply = { within: 1, unit: 'working-days' };
const form = (url: string) => ({ id: 'form', type: 'form', url, reply });
const lines = (label: unknown) => [
  { ...phone, label: 'Servicelijn' },
  { ...phone, id: 'other', number: '+31201234568', label },
];

const bad = (label: unknown, said: string): Row => ({
  name: `the label ${JSON.stringify(label)} of one of two phones`,
  changes: { channels: [...lines(label), email, callback] },
  codes: ['minor label-after-via'],
  what: `“via ${said}”`,
});

const good = (label: unknown): Row => ({
  name: `the label ${JSON.stringify(label)} of one of two phones`,
  changes: { channels: [...lines(label), email, callback] },
  codes: [],
});

const nowhere = (url: string, what: string): Row => ({
  name: `a form at ${url}`,
  changes: { channels: [phone, email, callback, form(url)] },
  codes: ['serious link-nowhere'],
  what,
});

const somewhere = (url: string): Row => ({
  name: `a form at ${url}`,
  changes: { channels: [phone, email, callback, form(url)] },
  codes: [],
});

/** Labels that stand in sentences, and addresses that are clicked on. */
export const labelAndLinkRows: readonly Row[] = [
  bad('Spoed', 'Spoed'),
  bad('Met contract', 'Met contract'),
  bad('Voor leden', 'Voor leden'),
  bad({ nl: 'Klantenservice', de: 'Für Mitglieder' }, 'Für Mitglieder'),
  bad({ nl: 'Klantenservice', fr: 'Urgences' }, 'Urgences'),
  ...['Spoedlijn', 'Voorlichting', 'Instantie', 'Verkoop', { nl: 'Opnamelijn', en: 'Format desk' }].map(good),
  {
    name: 'the same label of the only phone, which no sentence names by it',
    changes: { channels: [{ ...phone, label: 'Met contract' }, email, callback] },
    codes: [],
  },
  nowhere('http://[::1', 'Het adres "http://[::1" gaat nergens heen.'),
  nowhere('https://name:word@delinde.example/', 'gaat nergens heen.'),
  nowhere('delinde.nl/contact', 'Het adres "delinde.nl/contact" is zo een pagina van uw eigen site.'),
  nowhere('forms.delinde.co.uk', 'is zo een pagina van uw eigen site.'),
  ...[
    'https://delinde.example/form',
    '/contact',
    'contact',
    'contact.html',
    'contact/form.php?x=1',
    '?form',
    '#form',
  ].map(somewhere),
  {
    name: 'addresses elsewhere in the document that lead nowhere',
    changes: {
      organisation: { name: 'De Linde', audience: 'consumers', privacy: 'https://[' },
      presence: { url: 'delinde.nl/presence.json' },
      channels: [phone, email, { ...callback, endpoint: 'http://:99999/' }],
    },
    codes: ['serious link-nowhere', 'serious link-nowhere', 'serious link-nowhere'],
  },
];
