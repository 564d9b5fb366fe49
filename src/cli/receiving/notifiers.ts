import { mailNotifier, type MailTransport } from '../../receiver/notices/mail.js';
import type { Notifier } from '../../receiver/notices/notifier.js';
import { webhookNotifier } from '../../receiver/notices/webhook.js';
import { importOwn } from './import-own.js';

/** Who is told of requests. */
export interface NoticeWish {
  /** Where a webhook goes, and what signs it. */
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  readonly mail: { readonly server: string; readonly from: string; readonly to: string } | null;
  /** Whether name, number and question go along. */
  readonly details: boolean;
}

interface Nodemailer {
  readonly default: { createTransport(options: object): MailTransport };
}

async function mailOf(mail: NonNullable<NoticeWish['mail']>, details: boolean): Promise<Notifier> {
  const { default: nodemailer } = await importOwn<Nodemailer>('nodemailer');
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
  const transport = nodemailer.createTransport({ url: mail.server, ...patience });
  return mailNotifier({ transport, from: mail.from, to: mail.to, details });
}

/** Makes what tells them. Fails with a `Failure`. */
export async function notifiersOf({ webhook, mail, details }: NoticeWish): Promise<readonly Notifier[]> {
  return [
    ...(webhook ? [webhookNotifier({ ...webhook, details })] : []),
    ...(mail ? [await mailOf(mail, details)] : []),
  ];
}
