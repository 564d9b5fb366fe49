// Keeps callback requests: `Request` in, `Response` out, on any server. Nothing here is loaded by visitors.

export {
  createCallbackHandler,
  type CallbackHandler,
  type CallbackHandlerSettings,
} from './callbacks/callback-handler.js';
export type { CallbackLimits } from './callbacks/limits.js';
export { forwardedAddress } from './addresses.js';
export { ReceiverHealth, type ReceiverFailure, type ReceiverPart } from './health.js';
export { createReceiver, type WholeReceiverSettings } from './receiver.js';
export { nodeAddress, nodeListener, type NodeListenerOptions } from './node/node-listener.js';
export { mailNotifier, type MailSettings, type MailTransport, type NoticeMail } from './notices/mail.js';
export type { CallbackNotice, Notifier } from './notices/notifier.js';
export { webhookNotifier, type WebhookSettings } from './notices/webhook.js';
export type { ReceiverSettings, CurrentSchedule } from './settings.js';
export { passwordLogin, type PasswordLoginSettings, type Who } from './staff/login.js';
export { createStaffPage, type StaffPageSettings } from './staff/staff-page.js';
export type {
  CallbackChange,
  CallbackList,
  CallbackProgress,
  CallbackStore,
  DueNotice,
  FailingNotices,
  KeepOutcome,
  NoticeFailure,
  NoticeStore,
  StoredCallback,
} from './store/callback-store.js';
export { openPostgresStore, type PostgresPool } from './store/postgres.js';
export { openSqliteStore, type SqliteFile, type SqliteOptions } from './store/sqlite.js';
