import type { CalendarWords } from '../makers/calendar-words.js';

export const calendar: CalendarWords = { open: 'geöffnet', limited: 'eingeschränkt', appointment: 'nach Vereinbarung' };
