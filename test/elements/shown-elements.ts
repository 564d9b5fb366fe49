/** An element that can be told to show its next change. */
export interface Shown extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

/** What each element shows once something is known. */
export const shown = {
  'bereikbaar-status': '[part=headline]',
  'bereikbaar-channels': '[part=list]',
  'bereikbaar-nu': '[part=list]',
  'bereikbaar-hours': 'table',
  'bereikbaar-callback': 'form',
  'bereikbaar-launcher': '[part=base]',
};

export type Tag = keyof typeof shown;
