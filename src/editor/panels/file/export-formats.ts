import type { ExportFormat } from '../../../messages/makers/editor/file-words.js';
import type { ExportedText, Loss } from '../../../formats/losses/loss.js';
import type { Schedule } from '../../../schedule/document/schedule.js';

/** A schedule as a file for others. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly lost: readonly Loss[];
}

/** What is exported, when, and for readers of which language. */
export interface ExportTask {
  readonly schedule: Schedule;
  /** The text of the document itself. */
  readonly text: string;
  readonly instant: number;
}

type Write = (task: ExportTask) => Promise<ExportedText>;

const mannerOf = async ({ language, tone, holidayDay }: Schedule) => {
  const { loadCatalog } = await import('../../../messages/load-catalog.js');
  return { catalog: await loadCatalog(language, language, !!holidayDay), language, tone };
};

const writeJsonLd: Write = async ({ schedule, instant }) => {
  const { toJsonLd, toJsonLdScript } = await import('../../../formats/json-ld/to-json-ld.js');
  const { data, lost } = toJsonLd(schedule, instant);
  return { text: toJsonLdScript(data), lost };
};

const writeHtml: Write = async ({ schedule, instant }) => {
  const { toHtml } = await import('../../../formats/html/to-html.js');
  const { htmlWords } = await import('../../../messages/makers/html.js');
  return toHtml(schedule, instant, htmlWords(await mannerOf(schedule)));
};

const writeCalendar: Write = async ({ schedule, instant }) => {
  const { toICalendar } = await import('../../../formats/icalendar/to-icalendar.js');
  const { calendarTitles } = await import('../../../messages/makers/calendar.js');
  return toICalendar(schedule, { instant, titles: calendarTitles(schedule.language) });
};

const writeOsm: Write = async ({ schedule, instant }) => {
  const { toOpeningHours } = await import('../../../formats/opening-hours/to-opening-hours.js');
  return toOpeningHours(schedule, { instant });
};

const writeDialplan: Write = async ({ schedule, instant }) => {
  const { toRecordingDialplan } = await import('../../../formats/telephone/to-recording-dialplan.js');
  const { createRecordingSet } = await import('../../../messages/voicemail/recording-set.js');
  const phone = schedule.channels.find(({ type }) => type === 'phone')!;
  return toRecordingDialplan(schedule, createRecordingSet(schedule, phone, instant, await mannerOf(schedule)));
};

interface Format {
  readonly name: string;
  readonly type: string;
  readonly write: Write;
}

const formats: Readonly<Record<ExportFormat, Format>> = {
  schedule: {
    name: 'bereikbaar.json',
    type: 'application/json',
    write: ({ text }) => Promise.resolve({ text, lost: [] }),
  },
  'json-ld': { name: 'json-ld.html', type: 'text/html', write: writeJsonLd },
  html: { name: 'hours.html', type: 'text/html', write: writeHtml },
  ical: { name: 'hours.ics', type: 'text/calendar', write: writeCalendar },
  osm: { name: 'opening-hours.txt', type: 'text/plain', write: writeOsm },
  asterisk: { name: 'extensions.conf', type: 'text/plain', write: writeDialplan },
};

/** The formats that a schedule can be written in: a dial plan needs a telephone. */
export function formatsFor({ channels }: Schedule): readonly ExportFormat[] {
  const all = Object.keys(formats) as ExportFormat[];
  return channels.some(({ type }) => type === 'phone') ? all : all.filter((format) => format !== 'asterisk');
}

/** Writes a schedule for others. What the format cannot say is in `lost`. */
export async function exportAs(format: ExportFormat, task: ExportTask): Promise<ExportedFile> {
  const { name, type, write } = formats[format];
  return { name, type, ...(await write(task)) };
}
