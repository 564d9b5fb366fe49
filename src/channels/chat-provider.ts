/** A vendor's chat on the page, as the elements see it. */
export interface ChatProvider {
  readonly availability: 'unknown' | 'available' | 'unavailable' | 'blocked';
  open(): void;
  /** Tells of every change until the returned function is called. */
  subscribe(listener: () => void): () => void;
}
