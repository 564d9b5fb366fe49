import {
  createCallbackHandler,
  type CallbackHandler,
  type CallbackHandlerSettings,
} from './callbacks/callback-handler.js';
import { ReceiverHealth } from './health.js';
import { createStaffPage, type StaffPageSettings } from './staff/staff-page.js';

/** The settings of a whole receiver. */
export interface WholeReceiverSettings extends CallbackHandlerSettings, StaffPageSettings {}

/** Answers at which path. */
const paths = { callback: '/api/callback', staff: '/callbacks', health: '/healthz' };

const headers = { 'content-type': 'text/plain', 'cache-control': 'no-store' };

async function answerHealth({ store }: WholeReceiverSettings): Promise<Response> {
  const isWell = await store.check().then(
    () => true,
    () => false,
  );
  return new Response(isWell ? 'ok' : 'unavailable', { status: isWell ? 200 : 503, headers });
}

/**
 * Makes a whole receiver: the form's requests at `/api/callback`, the page of the staff at `/callbacks`, and at `/healthz` whether
 * the store can be asked (200 or 503).
 */
export function createReceiver(settings: WholeReceiverSettings): CallbackHandler {
  const shared = { health: new ReceiverHealth(), ...settings };
  const [callback, staff] = [createCallbackHandler(shared), createStaffPage(shared)];
  const answer = async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pathname === paths.callback) return callback(request);
    if (pathname === paths.staff) return staff(request);
    if (pathname === paths.health) return answerHealth(settings);
    return new Response(null, { status: 404 });
  };
  return Object.assign(answer, { stop: () => callback.stop() });
}
