// Laat u bereikbaar.json aanpassen en weer downloaden. Er wordt niets bewaard en niets verstuurd.
const form = document.querySelector('form');
const text = document.querySelector('textarea');
const editor = document.querySelector('bereikbaar-editor');

const answer = await fetch('bereikbaar.json', { cache: 'no-store' }).catch(() => undefined);
if (answer?.ok) text.value = await answer.text();
// Pas nu: de editor begint met wat er in het tekstvak staat. Werkt hij niet, dan is dat tekstvak er nog.
await import('./bereikbaar-nu/bereikbaar-nu.editor.js').catch(console.warn);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const schedule = new FormData(form).get('schedule').replaceAll('\r\n', '\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([schedule], { type: 'application/json' }));
  link.download = 'bereikbaar.json';
  link.click();
  URL.revokeObjectURL(link.href);
  editor.markSaved?.();
});
