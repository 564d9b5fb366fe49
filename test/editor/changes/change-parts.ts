/** A document without its zone, as plain JSON. */
type Json = Readonly<Record<string, unknown>>;

export interface ChangeCase {
  readonly name: string;
  readonly before: Json;
  readonly after: Json;
  readonly dutch: readonly string[];
  readonly english: readonly string[];
}

export const week = { 'mon-thu': ['08:30-17:00'], fri: ['08:30-17:00'] };
export const phone = { id: 'phone', type: 'phone', number: '+31201234567', display: '020 123 45 67' };
export const chat = { id: 'chat', type: 'chat', provider: 'chatwoot' };
export const email = { id: 'email', type: 'email', address: 'info@example.org' };
export const whatsapp = { id: 'whatsapp', type: 'whatsapp', number: '+31612345678' };
export const plain = { hours: week, channels: [phone] };
export const lunch = { name: 'lunch', days: 'mon-fri', time: '12:00-12:30' };
