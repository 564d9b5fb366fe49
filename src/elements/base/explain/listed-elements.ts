/** The editor is for owners, and shows no answer. */
const isOurs = ({ localName }: Element) => /^bereikbaar-(?!editor$)/.test(localName);

/** All elements of ours in a page, in its order, and those that are called so; also in open shadow roots, but those of ours: these are parts. */
export function listElements(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (isOurs(element)) return [element];
    return element.shadowRoot ? listElements(element.shadowRoot) : [];
  });
}

/** The tag of an element with its attributes, as it may be written. */
export function writeTag({ localName, attributes }: Element): string {
  const written = [...attributes].map(({ name, value }) => (value ? ` ${name}="${value}"` : ` ${name}`));
  return `<${localName}${written.join('')}>`;
}

const states = [
  'open',
  'limited',
  'appointment',
  'unknown',
  'break',
  'closed',
  'loading',
  'closes-soon',
  'preview',
  'expanded',
  'aside',
  'sending',
  'sent',
  'failed',
];

/** The states that an element has. */
export function statesOf(element: Element): readonly string[] {
  return states.filter((state) => element.matches(`:state(${state})`));
}

/** What an element shows: its line or, where it has none, ''; null for its own content. */
export function shownBy({ shadowRoot }: Element): string | null {
  const base = shadowRoot?.querySelector('[part=base]:not([hidden])');
  if (!base) return null;
  const lines = [...base.querySelectorAll('[part=headline],[part=brief],[part=detail]:not(:has(*))')];
  return lines.map(({ textContent }) => textContent).join('. ');
}
