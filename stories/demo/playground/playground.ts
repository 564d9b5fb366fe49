import { formatDate, parseDateTime, weekday } from '../../../src/schedule/calendar/dates.js';
import { clockTime, describeDay, wallTimeAt, writeMoment } from '../travel-moments.js';
import { createEditor } from './editor.js';
import { findProblems } from './problems.js';
import type { Schema } from './schema-choices.js';
import { createStage } from './stage.js';

const stage = createStage(document.querySelector('#stage')!);
const slider = document.querySelector<HTMLInputElement>('#moment')!;
const shown = document.querySelector<HTMLOutputElement>('#moment-words')!;
const summary = document.querySelector<HTMLElement>('#summary')!;

const quarters = 96;

/** The Monday that the slider starts at. */
let monday = 0;

function showMoment(): void {
  const day = monday + Math.floor(+slider.value / quarters);
  const minute = (+slider.value % quarters) * 15;
  const words = `${describeDay(day)}, ${clockTime(minute)} uur`;
  shown.textContent = words;
  slider.setAttribute('aria-valuetext', words);
  stage.showAt(writeMoment({ day, minute }));
}

function startAt(text: string): void {
  const { day, minute } = parseDateTime(text) ?? { day: 0, minute: 0 };
  monday = day - weekday(day);
  slider.value = String((day - monday) * quarters + Math.floor(minute / 15));
  showMoment();
}

/** What is wrong leaves the widgets as they were: nobody can judge half a document. */
function showSchedule(text: string): void {
  const problems = findProblems(text);
  summary.textContent = problems.length
    ? `${problems.length === 1 ? 'Eén fout' : `${problems.length} fouten`}. De widgets tonen het laatste rooster zonder fouten.`
    : 'Geen fouten.';
  summary.classList.toggle('wrong', problems.length > 0);
  if (problems.length) return;
  stage.showSchedule(JSON.parse(text));
}

async function start(): Promise<void> {
  const [text, schema] = await Promise.all([
    fetch('/playground.json').then((answer) => answer.text()),
    fetch('/schedule.schema.json').then((answer) => answer.json() as Promise<Schema>),
  ]);
  createEditor(document.querySelector('#editor')!.attachShadow({ mode: 'open' }), text, schema, showSchedule);
  showSchedule(text);
  slider.addEventListener('input', showMoment);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-moment]')) {
    button.addEventListener('click', () => startAt(button.dataset['moment']!));
  }
  const now = wallTimeAt(Date.now(), 'Europe/Amsterdam');
  startAt(location.hash.slice(1) || `${formatDate(now.day)}T${clockTime(now.minute, ':')}`);
}

await start();
