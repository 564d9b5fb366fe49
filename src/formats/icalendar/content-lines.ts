/** A property of a calendar (RFC 5545, 3.1): `DTSTART;VALUE=DATE:20261225`. Names are in capitals. */
export interface Property {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
  /** The number of its first line in the file, from 1. */
  readonly line: number;
}

/** An event with its own properties; those of its alarms are left out. */
export interface CalendarEvent {
  readonly properties: ReadonlyMap<string, readonly Property[]>;
  readonly line: number;
}

interface Line {
  readonly text: string;
  readonly line: number;
}

/** The lines of a text; one that begins with a space or tab goes on with the one before it. */
function unfold(text: string): Line[] {
  const lines: { texts: string[]; line: number }[] = [];
  text.split(/\r\n|\n|\r/).forEach((each, index) => {
    const last = lines.at(-1);
    if (last && /^[ \t]/.test(each)) last.texts.push(each.slice(1));
    else lines.push({ texts: [each], line: index + 1 });
  });
  return lines.map(({ texts, line }) => ({ text: texts.join(''), line }));
}

const paramPattern = /;([^=;:"]+)=("[^"]*"|[^;:"]*)/g;

function readLine({ text, line }: Line): Property | null {
  const [, name, params, value] = /^([\w-]+)((?:;[^=;:"]+=(?:"[^"]*"|[^;:"]*))*):(.*)$/s.exec(text.trimEnd()) ?? [];
  if (name === undefined) return null;
  const given = [...params!.matchAll(paramPattern)].map(([, key, each]) => [
    key!.toUpperCase(),
    each!.replaceAll('"', ''),
  ]);
  return { name: name.toUpperCase(), params: Object.fromEntries(given) as Property['params'], value: value!, line };
}

/** The events of a text that holds one calendar or several, in its order; null when it holds none. */
export function eventsIn(text: string): CalendarEvent[] | null {
  const events: { properties: Map<string, Property[]>; line: number }[] = [];
  const open: string[] = [];
  let isCalendar = false;
  for (const each of unfold(text)) {
    const property = readLine(each);
    if (!property) continue;
    const { name, value, line } = property;
    const component = value.trim().toUpperCase();
    if (name === 'BEGIN') {
      // An event alone is what some programs drag out of a calendar.
      isCalendar ||= component === 'VCALENDAR' || component === 'VEVENT';
      if (component === 'VEVENT') events.push({ properties: new Map(), line });
      open.push(component);
    } else if (name === 'END') open.splice(Math.max(open.lastIndexOf(component), 0));
    else if (open.at(-1) === 'VEVENT') {
      const { properties } = events.at(-1)!;
      const alike = properties.get(name);
      if (alike) alike.push(property);
      else properties.set(name, [property]);
    }
  }
  return isCalendar ? events : null;
}

/** The properties of an event with a name. */
export function propertiesOf({ properties }: CalendarEvent, name: string): readonly Property[] {
  return properties.get(name) ?? [];
}

/** The first value with a name; empty when there is none. */
export function valueOf(event: CalendarEvent, name: string): string {
  return propertiesOf(event, name)[0]?.value.trim() ?? '';
}

/** A text without its escapes (RFC 5545, 3.3.11). */
export function textOf(event: CalendarEvent, name: string): string {
  return valueOf(event, name)
    .replace(/\\([nN\\;,])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
    .trim();
}
