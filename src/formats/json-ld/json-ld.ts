/** A value of JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;
