import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const GOOD_URL = 'postgresql://bitim:dfx92-kqmz-71ab@db.internal:5432/bitim';

function issuesOf(env: NodeJS.ProcessEnv, argv: readonly string[] = []): readonly string[] {
  try {
    readConfig(env, argv);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.issues;
    throw error;
  }
}

describe('readConfig', () => {
  test('needs nothing to be said', () => {
    expect(readConfig({}, [])).toEqual({
      port: 4000,
      host: 'localhost',
      dataDir: '.data',
      trustedProxies: [],
      privatePages: [],
      demo: false,
      build: true,
      production: false,
    });
  });

  test('takes what is said', () => {
    const env = {
      PORT: '0',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv/bitim',
      DATABASE_URL: GOOD_URL,
      TRUSTED_PROXIES: '10.0.0.7, fd00::/8',
    };
    expect(readConfig(env, ['--demo', '--no-build'])).toEqual({
      port: 0,
      host: '0.0.0.0',
      dataDir: '/srv/bitim',
      databaseUrl: GOOD_URL,
      trustedProxies: ['10.0.0.7', 'fd00::/8'],
      privatePages: [],
      demo: true,
      build: false,
      production: false,
    });
  });

  test.each([
    { because: 'a port is no number', env: { PORT: 'http' }, names: 'PORT' },
    { because: 'a port is too high', env: { PORT: '65536' }, names: 'PORT' },
    { because: 'a proxy is a name', env: { TRUSTED_PROXIES: 'proxy.internal' }, names: 'TRUSTED_PROXIES' },
    {
      because: 'every address is a proxy',
      env: { TRUSTED_PROXIES: '0.0.0.0/0' },
      names: 'TRUSTED_PROXIES',
    },
    { because: 'a host holds a path', env: { HOST: 'localhost/x' }, names: 'HOST' },
    {
      because: 'the database is of another kind',
      env: { DATABASE_URL: 'mysql://a:b@c/d' },
      names: 'DATABASE_URL',
    },
    {
      because: 'a variable of ours is misspelt',
      env: { BITIM_ALLOW_EMBEDED: '1' },
      names: 'BITIM_ALLOW_EMBEDED',
    },
    { because: 'a flag is not known', env: {}, argv: ['--demos'], names: '--demos' },
    { because: 'a word stands alone', env: {}, argv: ['demo'], names: 'demo' },
  ])('refuses when $because', ({ env, argv = [], names }) => {
    const issues = issuesOf(env, argv);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(names);
  });

  test('names all issues at once', () => {
    expect(issuesOf({ PORT: 'x', HOST: '/' }, ['--what'])).toHaveLength(3);
  });

  test.each([
    { because: 'no database is named', env: {} },
    { because: 'the password is missing', env: { DATABASE_URL: 'postgresql://bitim@db/bitim' } },
    { because: 'the password is a sample', env: { DATABASE_URL: 'postgresql://bitim:changeme@db/bitim' } },
    {
      because: 'the password is the role',
      env: { DATABASE_URL: 'postgresql://some-long-role:some-long-role@db/bitim' },
    },
    { because: 'the password is short', env: { DATABASE_URL: 'postgresql://bitim:x7Kq2@db/bitim' } },
  ])('R07: production does not start when $because', ({ env }) => {
    expect(issuesOf({ NODE_ENV: 'production', ...env })).toHaveLength(1);
    expect(issuesOf(env)).toEqual([]);
  });

  test('R07: production has no demo accounts', () => {
    expect(issuesOf({ NODE_ENV: 'production', DATABASE_URL: GOOD_URL }, ['--demo'])).toHaveLength(1);
  });

  test('R07: what is refused is not repeated', () => {
    const refused = issuesOf({
      NODE_ENV: 'production',
      DATABASE_URL: 'postgresql://bitim:changeme@db/bitim',
    });
    expect(refused.join(' ')).not.toContain('changeme');
  });

  test('R50: production takes the embedded database only by an explicit switch', () => {
    expect(issuesOf({ NODE_ENV: 'production' })).toHaveLength(1);
    expect(issuesOf({ NODE_ENV: 'production', BITIM_ALLOW_EMBEDDED: '1' })).toEqual([]);
  });
});
