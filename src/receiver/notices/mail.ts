import type { Notifier } from './notifier.js';

/** An e-mail, as nodemailer takes it. */
export interface NoticeMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What is needed of a transport of nodemailer. */
export interface MailTransport {
  sendMail(mail: NoticeMail): Promise<unknown>;
}

/** Who gets e-mails, and what sends them. */
export interface MailSettings {
  /** Of the owner's own nodemailer: `nodemailer.createTransport(…)`. */
  readonly transport: MailTransport;
  readonly from: string;
  readonly to: string;
  /** Whether name, number and question go along. They do not by default: mail is read and kept in many places. */
  readonly details?: boolean;
  /** The name of this one, where there are more: `mail`. */
  readonly name?: string;
}

/** Sends notices as e-mails. One that is sent twice has the same Message-ID, by which mail programs know it again. */
export function mailNotifier({ transport, from, to, details = false, name = 'mail' }: MailSettings): Notifier {
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    name,
    details,
    send: ({ id, title, text }) =>
      transport.sendMail({
        ...{ from, to, subject: title, text, messageId: `<${id}.callback@${domain}>` },
        headers: { 'Auto-Submitted': 'auto-generated' },
      }),
  };
}
