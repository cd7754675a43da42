import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ERROR_CODES } from '@bitim/server/app/format-error';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const glossary = readFileSync(path.join(ROOT, 'schema/glossary.md'), 'utf8');
const [, chapter = ''] = glossary.split('## Codes of errors');
const listed = new Set([...chapter.matchAll(/`([A-Z_]+)`/g)].map(([, code = '']) => code));

const source = (pattern: string): string =>
  globSync(pattern, { cwd: ROOT })
    .map((file) => readFileSync(path.join(ROOT, file), 'utf8'))
    .join('\n');
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, code = '']) => code);

describe('R25: every code that can come is in the list', () => {
  test.each([
    { of: 'errors', codes: [...ERROR_CODES, 'INTERNAL_SERVER_ERROR'] },
    { of: 'HTTP', codes: found(source('server/src/app/http-error.ts'), /^ {2}\d{3}: '([A-Z_]+)'/gm) },
    { of: 'results', codes: found(source('server/src/**/*.ts'), /override readonly code = '([A-Z_]+)'/g) },
    { of: 'fields', codes: found(source('server/src/platform/issue.ts'), /^ {2}([A-Z_]+): \{/gm) },
  ])('those of $of', ({ codes }) => {
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !listed.has(code))).toEqual([]);
  });
});
