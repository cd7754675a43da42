import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type Delivery, deliveryOf, type Trouble } from './delivery.domain.ts';
import type { HandOver } from './deliver-mails.ts';
import { addressIn } from './message.domain.ts';
import { messageOf } from './message.ts';

export interface MailServer {
  /** `smtp://user:password@host:587`, or `smtps:` where TLS is spoken from the start. */
  readonly url: string;
  /** `Bitim <bitim@sot.kz>`. */
  readonly sender: string;
}

/** Together far less than the time after which a mail that was claimed is given up as uncertain. */
const PATIENCE = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  dnsTimeout: 10_000,
  socketTimeout: 60_000,
};
const LONGEST = 150_000;
const LOOPBACK = /^(?:localhost|127\.|\[?::1)/;

/** Speaks SMTP, a connection for each mail: mails are few, and a connection of its own cannot confuse their fates. */
export function handOverTo({ url, sender }: MailServer): HandOver {
  const options = connectionOptions(url);
  return async (mail) => {
    const message = await messageOf(mail, sender).catch((error: unknown) => asTrouble(error));
    if (!Buffer.isBuffer(message)) return deliveryOf(message, false);
    return handOver(options, { from: addressIn(sender), to: [mail.address] }, message);
  };
}

/** A mail that cannot be put into words is in nobody's hands, and stands in no other's way. */
const asTrouble = (error: unknown): Trouble => ({
  message: error instanceof Error ? error.message : String(error),
  code: 'EMESSAGE',
});

interface ConnectionOptions {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly requireTLS: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | null;
}

export function connectionOptions(url: string): ConnectionOptions {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const auth =
    username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    // a password does not cross a network in the clear
    requireTLS: auth !== null && !secure && !LOOPBACK.test(hostname),
    auth,
  };
}

function handOver(
  { auth, ...options }: ConnectionOptions,
  envelope: { from: string; to: string[] },
  message: Buffer,
): Promise<Delivery> {
  return new Promise((resolve) => {
    const connection = new SMTPConnection({ ...options, ...PATIENCE });
    // a stream, for it is read only once the server has asked for the text, and its end comes before the end of the text
    const text = Readable.from([message]);
    let handedOver = false;
    text.once('end', () => (handedOver = true));
    const end = (delivery: Delivery): void => {
      clearTimeout(late);
      connection.close();
      resolve(delivery);
    };
    const fail = (trouble: Trouble): void => end(deliveryOf(trouble, handedOver));
    const late = setTimeout(() => fail({ message: 'The mail server took too long.' }), LONGEST);
    const send = (): void =>
      connection.send(envelope, text, (trouble) =>
        trouble ? fail(trouble) : end({ outcome: 'SENT', reason: null }),
      );
    connection.on('error', fail);
    connection.connect((trouble) => {
      if (trouble) fail(trouble);
      else if (auth) connection.login({ credentials: auth }, (refused) => (refused ? fail(refused) : send()));
      else send();
    });
  });
}
