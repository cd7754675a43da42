import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as the server took it. */
export interface ReceivedMail {
  readonly to: string;
  readonly messageId: string;
  /** Header and parts, as they came. */
  readonly source: string;
}

export type Step = Pick<SMTPServerOptions, 'onConnect' | 'onMailFrom' | 'onRcptTo'> & {
  /** With the whole mail in hand, before the server says that it takes it; an error says that it does not. */
  onTaken?: (mail: ReceivedMail) => Promise<Error | undefined> | Error | undefined;
};

export interface MailServer {
  readonly url: string;
  readonly port: number;
  /** What the server has in hand, its answer heard or not. */
  readonly received: ReceivedMail[];
  close(): Promise<void>;
}

/** A real SMTP server, that keeps what it gets and does at each step what the test wants. */
export async function startMailServer(step: Step = {}, port = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const { onTaken, ...hooks } = step;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    ...hooks,
    onData: (stream, session, answer) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const source = Buffer.concat(parts).toString('utf8');
        const mail = {
          to: session.envelope.rcptTo.map(({ address }) => address).join(', '),
          messageId: /^message-id: (.+)$/im.exec(source)?.[1] ?? '',
          source,
        };
        received.push(mail);
        void Promise.resolve(onTaken?.(mail)).then((refusal) => answer(refusal ?? null));
      });
    },
  });
  // a client that is killed in the middle is what many tests are about
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.server.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The refusal of a mail server, with its code. */
export const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/** The decoded parts of a mail by their types, and its subject. */
export function readMail({ source }: ReceivedMail): { subject: string; parts: Map<string, string> } {
  const parts = new Map<string, string>();
  const collect = (text: string): void => {
    const [head = '', ...rest] = text.split('\r\n\r\n');
    const body = rest.join('\r\n\r\n');
    const header = head.replaceAll(/\r\n[ \t]/g, ' ');
    const type = /^content-type: ([^\r\n]+)/im.exec(header)?.[1] ?? 'text/plain';
    const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
    if (boundary === undefined) {
      const encoding = /^content-transfer-encoding: (\S+)/im.exec(header)?.[1]?.toLowerCase();
      parts.set(type.replaceAll(/;\s*(?:charset|name)=[^;]+/g, ''), decoded(body, encoding));
      return;
    }
    for (const part of body.split(`--${boundary}`).slice(1, -1)) collect(part.replace(/^\r\n/, ''));
  };
  collect(source);
  const [head = ''] = source.split('\r\n\r\n');
  const subject = /^subject: ([^\r\n]+)/im.exec(head.replaceAll(/\r\n[ \t]/g, ' '))?.[1] ?? '';
  return { subject: words(subject), parts };
}

function decoded(body: string, encoding = '7bit'): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? quoted(body.replaceAll('=\r\n', '')) : body;
}

const quoted = (text: string): string =>
  Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8');

const words = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : quoted(word.replaceAll('_', ' ')),
    );
