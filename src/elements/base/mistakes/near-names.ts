/** The letters of a word that another one has not, or not as often. */
function lettersLeft(word: string, other: string): number {
  const rest = [...other];
  return [...word].filter((letter) => {
    const index = rest.indexOf(letter);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  }).length;
}

/** Whether one could be a slip of the pen for the other: a letter more, less or other, or letters in another order. */
function isNear(name: string, known: string): boolean {
  const most = known.length > 6 ? 2 : 1;
  return lettersLeft(name, known) <= most && lettersLeft(known, name) <= most;
}

/** What attributes are called elsewhere, or in Dutch. */
const attributesElsewhere: Readonly<Record<string, string>> = {
  href: 'src',
  url: 'src',
  rooster: 'src',
  schedule: 'src',
  'data-src': 'src',
  'data-schedule': 'src',
  taal: 'lang',
  language: 'lang',
  toon: 'tone',
  kanaal: 'channel',
  preview: 'preview-at',
  date: 'preview-at',
};

/** What elements are called elsewhere, or in Dutch. */
const elementsElsewhere: Readonly<Record<string, string>> = {
  now: 'nu',
  widget: 'nu',
  kanalen: 'channels',
  contact: 'channels',
  tijden: 'hours',
  uren: 'hours',
  openingstijden: 'hours',
  terugbellen: 'callback',
  knop: 'launcher',
  button: 'launcher',
};

function nearest(name: string, known: readonly string[], elsewhere: Readonly<Record<string, string>>) {
  if (known.includes(name)) return undefined;
  const called = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
  return called !== undefined && known.includes(called) ? called : known.find((each) => isNear(name, each));
}

/** The attribute that was probably meant by a name that is none of those that are known. */
export function attributeMeant(name: string, known: readonly string[]): string | undefined {
  return nearest(name, known, attributesElsewhere);
}

/** The names of the elements, without `bereikbaar-`. */
export const elementNames = ['status', 'channels', 'callback', 'hours', 'nu', 'launcher'];

/** The element that was probably meant, without `bereikbaar-`. */
export function elementMeant(name: string): string | undefined {
  return nearest(name, elementNames, elementsElsewhere);
}
