import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const MARKER = 'bitim-data-folder.txt';
const SECRETS = 'database-secrets.json';

export interface DatabaseSecrets {
  /** Of the cluster's superuser: used by the launcher alone. */
  readonly superuser: string;
  /** Of the role that the application signs in with. */
  readonly application: string;
}

/**
 * Makes the folder, or recognises one that was made here earlier. The marker is what allows anything inside to be
 * deleted later: a folder of somebody's own is never touched.
 */
export function prepareDataFolder(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const marker = path.join(dataDir, MARKER);
  if (existsSync(marker)) return;
  if (readdirSync(dataDir).length > 0) {
    throw new Error(
      `${dataDir} holds files that are not Bitim's. Give DATA_DIR an empty folder, or one that is not there yet.`,
    );
  }
  writeFileSync(marker, 'Bitim keeps its embedded database here. Deleting this folder deletes all data.\n');
}

/** The passwords of the embedded cluster: made once, readable by this user alone, kept beside the cluster. */
export function databaseSecrets(dataDir: string): DatabaseSecrets {
  const file = path.join(dataDir, SECRETS);
  if (!existsSync(file)) {
    const secrets: DatabaseSecrets = { superuser: newPassword(), application: newPassword() };
    writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as DatabaseSecrets;
}

/** Tells this folder from every other, and gives nothing away about the secrets that it is made from. */
export function folderId(secrets: DatabaseSecrets): string {
  return createHash('sha256').update(secrets.superuser).digest('hex').slice(0, 16);
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}
