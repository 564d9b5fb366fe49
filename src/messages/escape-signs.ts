const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The signs that mean something in HTML and XML, as text: for an element or a quoted attribute. */
export function escapeSigns(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!);
}
