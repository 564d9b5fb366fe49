/**
 * Keeps the list up to date, in the browser: its text is the script of the page, so it uses nothing from outside. What somebody
 * is in the middle of stays as it is.
 */
function keepUpToDate(): void {
  const list = () => document.getElementById('list');
  const typedIn = () =>
    [...document.querySelectorAll<HTMLTextAreaElement>('textarea')].filter((each) => each.value !== each.defaultValue);
  const isBusy = () => {
    const { activeElement } = document;
    return (
      typedIn().length > 0 ||
      !!activeElement?.matches('textarea, select, input') ||
      !!document.querySelector('details[open]')
    );
  };
  const focusAgain = (focused: Element | null) => {
    const label = focused?.getAttribute('aria-label');
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    const labelled = buttons.find((each) => label && each.getAttribute('aria-label') === label);
    (document.getElementById(focused?.id || 'none') ?? labelled)?.focus({ preventScroll: true });
  };
  const replace = (before: HTMLElement, after: HTMLElement, title: string) => {
    const focused = document.activeElement;
    before.replaceWith(document.adoptNode(after));
    document.title = title;
    focusAgain(focused);
    document.getElementById('news')!.textContent = after.dataset['news'] ?? '';
  };
  const show = (text: string) => {
    const fresh = new DOMParser().parseFromString(text, 'text/html');
    const [before, after] = [list(), fresh.getElementById('list')];
    const told = before?.querySelector('#told');
    if (!before || !after || !told) return;
    after.querySelector('#told')?.replaceWith(told.cloneNode(true));
    if (before.textContent !== after.textContent && !isBusy()) replace(before, after, fresh.title);
  };
  const ask = () => {
    if (document.visibilityState === 'hidden' || isBusy()) return;
    fetch(location.href, { headers: { accept: 'text/html' } })
      .then((response) => (response.ok ? response.text() : ''))
      .then(show)
      .catch(() => {
        // Without a connection the list stands as it was; the next time comes soon.
      });
  };
  const wait = () => {
    setTimeout(() => {
      ask();
      wait();
    }, 20_000);
  };
  document.addEventListener('visibilitychange', ask);
  wait();
}

/** Asks who leaves a note behind that was typed: it goes with the buttons of its own form only. */
function keepNotes(): void {
  let sent: EventTarget | null = null;
  addEventListener('submit', ({ target }) => (sent = target));
  addEventListener('beforeunload', (event) => {
    const fields = [...document.querySelectorAll<HTMLTextAreaElement>('textarea')];
    if (fields.some(({ form, value, defaultValue }) => form !== sent && value !== defaultValue)) event.preventDefault();
    sent = null;
  });
}

/** The script of the staff's page. */
export const liveScript = `(${keepUpToDate.toString()})();(${keepNotes.toString()})();`;
