import path from 'node:path';
import { applicationUrl } from './cluster-access.ts';
import { readPostmaster } from './cluster-folder.ts';
import { databaseSecrets, folderId } from './data-folder.ts';
import { folderOwner } from './folder-lock.ts';
import { findPostgres } from './postgres-binaries.ts';
import { postgresUser } from './postgres-user.ts';

/** The database of the server that runs on this folder now, for a program beside it; `null` when none runs. */
export function runningDatabase(dataDir: string): string | null {
  const folder = path.resolve(dataDir);
  if (folderOwner(folder) === null) return null;
  const secrets = databaseSecrets(folder);
  const { clusterParent } = postgresUser(findPostgres(), folder, folderId(secrets));
  const postmaster = readPostmaster(path.join(clusterParent, 'postgres'));
  return postmaster === null ? null : applicationUrl(postmaster.port, secrets);
}
