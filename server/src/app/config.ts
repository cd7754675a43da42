import { isIP } from 'node:net';
import { parseArgs } from 'node:util';

/** Everything that is decided outside the program. */
export interface Config {
  /** 0 picks a free one. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  /** Addresses and networks of proxies whose word on the caller's address is taken; empty: nobody's. */
  readonly trustedProxies: readonly string[];
  /** Addresses inside the private network whose pages may be read all the same, such as the courts' own sites. */
  readonly privatePages: readonly string[];
  /** Where the product is reached from outside, for links in mails: `https://bitim.sot.kz`. */
  readonly publicUrl: string | undefined;
  /** Sends mails; where there is none, they wait in the outbox. */
  readonly mailServer: { readonly url: string; readonly sender: string } | undefined;
  /** Demo accounts and the pilot's data also in a database that is not the embedded one. */
  readonly demo: boolean;
  /** What is stale is built before the start; where nothing can be built, it is switched off. */
  readonly build: boolean;
  readonly production: boolean;
}

/** All that is wrong with the environment and the command line, at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly issues: readonly string[];

  constructor(issues: readonly string[]) {
    super(`The configuration cannot be used:\n${issues.map((issue) => `  - ${issue}`).join('\n')}`);
    this.issues = issues;
  }
}

const FLAGS = { demo: { type: 'boolean' }, 'no-build': { type: 'boolean' } } as const;
const KNOWN_FLAGS = Object.keys(FLAGS).map((flag) => `--${flag}`);
const OWN_NAMES = ['BITIM_ALLOW_EMBEDDED', 'BITIM_NO_UNSHARE'];
/** Passwords that stand in manuals and examples, ours included. */
const SAMPLE_PASSWORDS = [
  'postgres',
  'password',
  'passwd',
  'secret',
  'changeme',
  'change-me',
  'example',
  'test',
  'admin',
  'root',
  'bitim',
  'bitim-demo-2014',
];
const SHORTEST_PASSWORD = 12;

/** @throws ConfigError naming every variable and flag that is not usable, without repeating a secret. */
export function readConfig(env: NodeJS.ProcessEnv, argv: readonly string[]): Config {
  const issues: string[] = [];
  const text = (name: string, fallback: string) =>
    env[name] === undefined || env[name] === '' ? fallback : env[name];

  const unknown = Object.keys(env).filter((name) => name.startsWith('BITIM_') && !OWN_NAMES.includes(name));
  for (const name of unknown) issues.push(`${name} is not known. Known are: ${OWN_NAMES.join(', ')}.`);
  const { values, tokens } = parseArgs({
    args: [...argv],
    options: FLAGS,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option' && !(token.name in FLAGS))
      issues.push(`${token.rawName} is not known. Known are: ${KNOWN_FLAGS.join(', ')}.`);
    if (token.kind === 'positional')
      issues.push(`"${token.value}" is not understood. Known are: ${KNOWN_FLAGS.join(', ')}.`);
  }

  const demo = values.demo === true;
  const production = text('NODE_ENV', '') === 'production';
  const port = text('PORT', '4000');
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) issues.push('PORT must be a number from 0 to 65535.');
  const host = text('HOST', 'localhost');
  if (!/^[\w.:-]{1,255}$/.test(host)) issues.push('HOST must be a host name or an address.');
  const databaseUrl = text('DATABASE_URL', '');
  const trustedProxies = text('TRUSTED_PROXIES', '')
    .split(/[\s,]+/)
    .filter(Boolean);
  if (!trustedProxies.every(isNetwork))
    issues.push('TRUSTED_PROXIES must be addresses or networks, such as 10.0.0.7 or 10.0.0.0/24.');

  const privatePages = text('PRIVATE_PAGES', '')
    .split(/[\s,]+/)
    .filter(Boolean);
  if (!privatePages.every((one) => isIP(one) > 0 || isNetwork(one)))
    issues.push('PRIVATE_PAGES must be addresses or networks, such as 10.0.0.7 or 10.0.0.0/24.');

  const publicUrl = text('PUBLIC_URL', '');
  if (publicUrl !== '' && !isAddress(publicUrl, /^https?:$/))
    issues.push('PUBLIC_URL must be an address such as https://bitim.example.');
  const smtpUrl = text('SMTP_URL', '');
  const sender = text('MAIL_FROM', '');
  if (smtpUrl !== '') issues.push(...mailIssues(smtpUrl, sender, publicUrl));

  if (databaseUrl !== '') issues.push(...databaseIssues(databaseUrl, production));
  if (production && databaseUrl === '' && env.BITIM_ALLOW_EMBEDDED !== '1') {
    issues.push(
      'DATABASE_URL is missing. Production uses the embedded database only with BITIM_ALLOW_EMBEDDED=1.',
    );
  }
  if (production && demo)
    issues.push('--demo makes accounts with a known password, which production does not have.');
  if (issues.length > 0) throw new ConfigError(issues);
  return {
    port: Number(port),
    host,
    dataDir: text('DATA_DIR', '.data'),
    ...(databaseUrl === '' ? {} : { databaseUrl }),
    trustedProxies,
    privatePages,
    publicUrl: publicUrl === '' ? undefined : publicUrl.replace(/\/+$/, ''),
    mailServer: smtpUrl === '' ? undefined : { url: smtpUrl, sender },
    demo,
    build: values['no-build'] !== true,
    production,
  };
}

function databaseIssues(databaseUrl: string, production: boolean): string[] {
  if (!URL.canParse(databaseUrl) || !/^postgres(ql)?:$/.test(new URL(databaseUrl).protocol)) {
    return ['DATABASE_URL must be of the form postgresql://user:password@host:5432/database.'];
  }
  if (!production) return [];
  const { username, password } = new URL(databaseUrl);
  const secret = decodeURIComponent(password);
  if (secret === '') return ['DATABASE_URL has no password.'];
  const sample = SAMPLE_PASSWORDS.includes(secret.toLowerCase()) || secret === username;
  if (sample) return ['The password in DATABASE_URL is a sample: give the role one of its own.'];
  return secret.length < SHORTEST_PASSWORD
    ? [`The password in DATABASE_URL is shorter than ${SHORTEST_PASSWORD} characters.`]
    : [];
}

/** What is missing or wrong where mails are to be sent; nothing of the password is repeated. */
function mailIssues(smtpUrl: string, sender: string, publicUrl: string): string[] {
  return [
    ...(isAddress(smtpUrl, /^smtps?:$/)
      ? []
      : ['SMTP_URL must be of the form smtp://user:password@host:587, or smtps://… where TLS comes first.']),
    ...(/^(?:[^<>"\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(sender)
      ? []
      : ['MAIL_FROM must say who sends the mails, such as Bitim <bitim@court.example>.']),
    ...(publicUrl === '' ? ['PUBLIC_URL is missing: mails need it for their links.'] : []),
  ];
}

function isAddress(text: string, protocol: RegExp): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol: named, hostname } = new URL(text);
  return protocol.test(named) && hostname !== '';
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  const widest = version === 6 ? 128 : 32;
  return (
    version !== 0 &&
    rest.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= widest))
  );
}
