import { createTransport } from 'nodemailer';
import { Refused, type MessageTransport } from '#platform/messages/transport';

export type SmtpSettings = {
  readonly host: string;
  readonly port: number;
  /** True for TLS from the first byte (465); otherwise STARTTLS is used where the server offers it. */
  readonly secure?: boolean;
  /** True refuses to go on without TLS: a password never travels in the clear. */
  readonly requireTls?: boolean;
  readonly user?: string;
  readonly password?: string;
  /** `Balai Pelatihan <no-reply@example.id>` */
  readonly from: string;
};

const oneAddress = /^[^\s<>,;:"@]+@[^\s<>,;:"@]+$/;
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 };

/** Mail by SMTP: plain text to exactly one address. */
export function mailTransport({ host, port, secure = port === 465, requireTls, user, password, from }: SmtpSettings): MessageTransport {
  const smtp = createTransport({
    host, port, secure, requireTLS: requireTls ?? user !== undefined, pool: true, maxConnections: 2, ...patience,
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }), disableFileAccess: true, disableUrlAccess: true,
  });
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    channel: 'mail',
    close: () => smtp.close(),
    send: async ({ to, subject, text, id }) => {
      // A comma would make two receivers of one.
      if (!oneAddress.test(to)) throw new Refused('not one mail address');
      try {
        await smtp.sendMail({
          from, to: { name: '', address: to }, subject: subject ?? '', text, headers: { 'Auto-Submitted': 'auto-generated' },
          ...(id !== undefined && { messageId: `<${id}@${domain}>` }),
        });
        return 'sent';
      } catch (problem) {
        throw isForEver(problem) ? new Refused((problem as Error).message) : problem;
      }
    },
  };
}

/** RFC 5321: 5xx is a no for ever, except where it speaks of our own sign-in, which an administrator can mend. */
function isForEver(problem: unknown): boolean {
  const { responseCode, code } = problem as { responseCode?: number; code?: string };
  return responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH' && ![530, 534, 535, 538].includes(responseCode);
}
