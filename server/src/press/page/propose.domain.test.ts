import { describe, expect, test } from 'vitest';
import { propose, webAddress } from './propose.domain.ts';

const page = { title: 'Татуласу рәсімі', publishedOn: '2014-06-02', author: 'А. Серікбаев', language: 'ru' };

test('a page says more than its address', () => {
  expect(propose('https://zan.example/rus/2013/01/01/x', page, '2014-12-31')).toEqual({
    title: 'Татуласу рәсімі',
    language: 'KK',
    publishedOn: '2014-06-02',
    author: 'А. Серікбаев',
    fromPage: true,
    lettersLost: false,
  });
});

test('where no page could be read, the address says what it can', () => {
  expect(propose('https://zan.example/rus/2014/06/02/x', null, '2014-12-31')).toEqual({
    title: null,
    language: 'RU',
    publishedOn: '2014-06-02',
    author: null,
    fromPage: false,
    lettersLost: false,
  });
});

test('a headline that lost its letters is not proposed, nor a day to come', () => {
  const spoiled = { ...page, title: 'Т?лкіге ж?гінді', publishedOn: '2015-01-01' };
  expect(propose('https://zan.example/x', spoiled, '2014-12-31')).toMatchObject({
    title: null,
    publishedOn: null,
    lettersLost: true,
  });
});

describe('what is pasted is an address', () => {
  test.each([
    { pasted: ' https://zan.example/1 ', address: 'https://zan.example/1' },
    { pasted: 'zan.example/1', address: 'https://zan.example/1' },
    { pasted: 'HTTP://ZAN.example/1', address: 'HTTP://ZAN.example/1' },
    { pasted: 'кеше жарияланды', address: null },
    { pasted: 'localhost/1', address: null },
    { pasted: 'javascript:alert(1)', address: null },
    { pasted: '', address: null },
  ])('$pasted: $address', ({ pasted, address }) => {
    expect(webAddress(pasted)).toBe(address);
  });
});
