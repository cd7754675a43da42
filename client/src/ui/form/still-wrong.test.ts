import { expect, test } from 'vitest';
import { stillWrong } from './still-wrong.ts';

const at = (...paths: string[]) =>
  paths.map((path) => ({ code: 'VALUE_FORMAT', path: path.split('.'), message: 'wrong' }));
const left = (issues: ReturnType<typeof at>, key: string, before: unknown, after: unknown) =>
  stillWrong(issues, key, before, after).map(({ path }) => path.join('.'));

test.each([
  { because: 'the field itself', key: 'capacity', issues: at('capacity', 'title'), still: ['title'] },
  { because: 'one that is sent as an id', key: 'court', issues: at('courtId', 'month'), still: ['month'] },
  { because: 'several that are sent as ids', key: 'hosts', issues: at('hostCourtIds.0'), still: [] },
])('a change takes back what was said of $because', ({ key, issues, still }) => {
  expect(left(issues, key, [{}], [{}])).toEqual(still);
});

test('of a list, only what was said of the line that changed', () => {
  const [one, other, changed] = [{}, {}, {}];
  const issues = at('sessions.0.startsAt', 'sessions.1.startsAt');
  expect(left(issues, 'sessions', [one, other], [one, changed])).toEqual(['sessions.0.startsAt']);
});

test('of what is kept by a key and sent as a list, only what was said at its place', () => {
  const issues = at('headCounts.0.headCount', 'headCounts.1.headCount');
  expect(left(issues, 'headCounts', { a: '1', b: 'x' }, { a: '1', b: '2' })).toEqual([
    'headCounts.0.headCount',
  ]);
});

test('of a text in several languages, what was said of the language that changed', () => {
  const issues = at('title.kk', 'title.ru');
  expect(left(issues, 'title', { kk: 'а', ru: 'б' }, { kk: 'в', ru: 'б' })).toEqual(['title.ru']);
});
