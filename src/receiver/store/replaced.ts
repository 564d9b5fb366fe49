import type { CallbackRequest } from '../../channels/callback-request.js';

/** The ids of the requests that one takes the place of. */
export const replacedBy = ({ replaces }: CallbackRequest): readonly string[] => replaces.split(' ').filter(Boolean);
