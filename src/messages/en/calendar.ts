import type { CalendarWords } from '../makers/calendar-words.js';

export const calendar: CalendarWords = { open: 'open', limited: 'limited', appointment: 'by appointment' };
