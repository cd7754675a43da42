import { describe, expect, test } from 'vitest';
import { missing } from './required.ts';

const WORDS = { title: 'Not filled in', field: 'Required' };

describe('missing', () => {
  test('names each empty field by its path, zero not being empty', () => {
    expect(missing({ courtId: null, considered: 0, placedOn: '' }, WORDS)).toMatchObject({
      issues: [
        { code: 'REQUIRED', path: ['courtId'], message: 'Required' },
        { code: 'REQUIRED', path: ['placedOn'], message: 'Required' },
      ],
    });
  });

  test('says nothing when all is there', () => {
    expect(missing({ courtId: 'a' }, WORDS)).toBeNull();
  });
});
