import type { UsedEditor } from '../editor-scene.js';

const typed: readonly string[] = [
  ...['', ' ', '9', '930', '12.30', '17 uur', '24', '0', '25', '9.75', 'half tien', '8u15', '23:59', '-1'],
  ...['2026-12-25', '2027-02-29', '2026-11-01', '2031-01-01', '12-25', 'morgen'],
  ...[
    '020 765 43 21',
    '+31612345678',
    '112',
    'info@example.org',
    'geen adres',
    'https://example.org/',
    'www.example.org',
  ],
  ...[
    'Europe/Brussels',
    'Nergens',
    'Team Zuid',
    '“aan” & <b>uit</b>',
    '{time}',
    '{"version":1}',
    '[]',
    '"',
    '\\',
    '😀',
    'x'.repeat(300),
  ],
];

const keys: readonly string[] = ['Enter', 'Escape', 'ArrowUp', 'ArrowDown', 'ArrowRight', 'End'];

/** One thing that somebody does, and how it is told. */
export interface Action {
  readonly name: string;
  readonly act: () => void;
}

const isFree = (each: HTMLElement) =>
  each.checkVisibility({ visibilityProperty: true }) &&
  !each.matches(':disabled, [type=file]') &&
  !each.closest('[inert]');

function nameOf(each: HTMLElement): string {
  const text = (each.ariaLabel ?? each.textContent).replace(/\s+/g, ' ').trim();
  return `${each.localName}${each.id ? `#${each.id}` : ''}${each.localName === 'select' ? '' : ` "${text.slice(0, 40)}"`}`;
}

const tell = (each: HTMLElement, type: 'input' | 'change') =>
  each.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));

function typeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  tell(field, 'input');
  tell(field, 'change');
}

/** Chooses what to do of all that can be done now. */
export function chooseAction(editor: UsedEditor, random: () => number): Action {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const free = editor.all<HTMLElement>('button, input, select, textarea, summary').filter(isFree);
  // Nearly all are buttons; fields are as interesting.
  const kinds = ['button, summary', 'input, select, textarea'].map((kind) => free.filter((each) => each.matches(kind)));
  const control = pick(pick(kinds.filter(({ length }) => length)));
  const name = nameOf(control);
  if (control instanceof HTMLSelectElement) {
    const { value } = pick([...control.options]);
    const act = () => {
      control.focus();
      control.value = value;
      tell(control, 'change');
    };
    return { name: `${name} = ${value}`, act };
  }
  const isLine =
    control instanceof HTMLTextAreaElement ||
    (control instanceof HTMLInputElement && !/checkbox|radio/.test(control.type));
  if (isLine && random() < 0.75) {
    // Mostly a letter more or less of a whole text.
    const text =
      control instanceof HTMLTextAreaElement && random() < 0.7 ? control.value.replace('mon', 'tue') : pick(typed);
    return { name: `${name} = ${JSON.stringify(text)}`, act: () => typeInto(control, text) };
  }
  if (random() < 0.15 || isLine) {
    const key = pick(keys);
    const act = () => {
      control.focus();
      control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    };
    return { name: `${name} key ${key}`, act };
  }
  const act = () => {
    control.focus();
    control.click();
  };
  return { name: `press ${name}`, act };
}
