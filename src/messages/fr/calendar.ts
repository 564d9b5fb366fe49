import type { CalendarWords } from '../makers/calendar-words.js';

export const calendar: CalendarWords = { open: 'ouvert', limited: 'accès limité', appointment: 'sur rendez-vous' };
