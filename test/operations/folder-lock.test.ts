import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FolderInUseError, folderOwner, lockFolder } from '@bitim/server/platform/database/folder-lock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runChild } from './child.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bitim-lock-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the lock of a data folder', () => {
  test('names its owner while it is held, and nobody afterwards', () => {
    const unlock = lockFolder(folder, 'http://localhost:4000/');
    expect(folderOwner(folder)).toMatchObject({ pid: process.pid, address: 'http://localhost:4000/' });
    expect(() => lockFolder(folder, 'elsewhere')).toThrow(FolderInUseError);
    unlock();
    expect(folderOwner(folder)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('R50: of ten that find the lock of a dead owner at once, one takes it over', async () => {
    writeFileSync(
      path.join(folder, 'server.lock'),
      JSON.stringify({ pid: 1, started: 'long ago', address: '' }),
    );
    const at = String(Date.now() + 1500);
    const rivals = Array.from({ length: 10 }, () => runChild('test/operations/take-lock.ts', [folder, at]));
    await Promise.all(rivals.map(({ exited }) => exited));
    const outcomes = rivals.map((rival) => rival.output().trim()).toSorted();
    expect(outcomes).toEqual([...Array.from({ length: 9 }, () => 'FolderInUseError'), 'taken']);
  });

  test('a lock file that cannot be read is nobody’s', () => {
    writeFileSync(path.join(folder, 'server.lock'), '{"pid":');
    expect(() => lockFolder(folder, 'here')).not.toThrow();
  });
});
