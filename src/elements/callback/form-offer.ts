import type { Slot } from '../../channels/slots.js';
import type { Hold } from '../../page/callback/callback-intent.js';
import type { CallbackTarget } from '../../page/callback/page-callbacks.js';
import type { SendCallback } from './request-content.js';

/** Where a request goes: to the page's own function, to an address, or nowhere, in a preview. */
export type Destination = SendCallback | string | null;

/** What the form has to know of what is offered at this update. */
export interface FormOffer {
  readonly channel: CallbackTarget;
  readonly instant: number;
  readonly language: string;
  /** The slots of the schedule, for who has been choosing so long. */
  slotsFor(hold: Hold): readonly Slot[];
  /** A number of the organisation in E.164, which tells what country national numbers are of; or ''. */
  readonly homeNumber: string;
  readonly destination: Destination;
}
