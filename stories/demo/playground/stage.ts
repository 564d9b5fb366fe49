type Widget = HTMLElement & { schedule: unknown };

const choice = (id: string) => document.querySelector<HTMLSelectElement>(`#${id}`)!;

function link(href: string, words: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: words });
}

function create(tag: string): Widget {
  const widget = document.createElement(tag) as Widget;
  widget.append('Bel ', link('tel:+31201234567', '020\u00a0123\u00a045\u00a067'), '.');
  return widget;
}

/** The theme of the page: the link to its file, as an owner would have it. */
function createTheme(): (name: string) => void {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
  return (name) => {
    if (!name) return sheet.remove();
    sheet.href = `/themes/${name}.css`;
    document.head.append(sheet);
  };
}

/** The place where the chosen element is shown, in the chosen language, tone and theme. */
export function createStage(place: HTMLElement) {
  const element = choice('element');
  const language = choice('language');
  const tone = choice('tone');
  const theme = choice('theme');
  const setTheme = createTheme();
  let widget = create(element.value);
  let schedule: unknown = null;
  let moment = '';

  const set = (name: string, value: string) =>
    value ? widget.setAttribute(name, value) : widget.removeAttribute(name);

  const show = () => {
    if (widget.localName !== element.value) widget = create(element.value);
    set('lang', language.value);
    set('tone', tone.value);
    set('preview-at', moment);
    widget.schedule = schedule;
    setTheme(theme.value);
    if (widget.parentNode !== place) place.replaceChildren(widget);
  };

  for (const each of [element, language, tone, theme]) each.addEventListener('change', show);

  return {
    /** Shows another schedule, of which the page has found no fault. */
    showSchedule(next: unknown): void {
      schedule = next;
      show();
    },
    /** Shows another moment, as `preview-at` has it. */
    showAt(next: string): void {
      moment = next;
      show();
    },
  };
}
