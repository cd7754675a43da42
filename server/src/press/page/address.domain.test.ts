import { describe, expect, test } from 'vitest';
import { hasLostLetters, languageOfText, outletAddresses, readAddress } from './address.domain.ts';

describe('an address says', () => {
  test.each([
    { address: 'https://zan.example/kk/2014/06/02/tatulasu', publishedOn: '2014-06-02', language: 'KK' },
    { address: 'https://zan.example/news/2014-06-02-mediation', publishedOn: '2014-06-02', language: null },
    { address: 'https://zan.example/rus/02.06.2014/1', publishedOn: '2014-06-02', language: 'RU' },
    { address: 'https://zan.example/20140602/1?lang=en', publishedOn: '2014-06-02', language: 'EN' },
    { address: 'https://kaz.zan.example/1', publishedOn: null, language: 'KK' },
    { address: 'https://zan.kz/1', publishedOn: null, language: null },
    { address: 'https://zan.example/2014/06/31/x', publishedOn: null, language: null },
    { address: 'https://zan.example/article/120140602999', publishedOn: null, language: null },
  ])('$publishedOn and $language: $address', ({ address, publishedOn, language }) => {
    expect(readAddress(address)).toEqual({ publishedOn, language });
  });
});

test('an outlet is known by its page, its host, or the host above, the most exact first', () => {
  expect(outletAddresses('https://www.m.zan.example/Sot.Page/posts/7')).toEqual([
    'm.zan.example/sot.page/posts',
    'm.zan.example/sot.page',
    'm.zan.example',
    'zan.example/sot.page/posts',
    'zan.example/sot.page',
    'zan.example',
  ]);
});

describe('the language of a headline', () => {
  test.each([
    { text: 'Татуластыру рәсімдері', language: 'KK' },
    { text: 'Примирительные процедуры', language: 'RU' },
    { text: 'Mediation in court', language: 'EN' },
    { text: '2014 — 59', language: null },
  ])('$language: $text', ({ text, language }) => {
    expect(languageOfText(text)).toBe(language);
  });
});

describe('letters are lost', () => {
  test.each([
    { lost: true, text: 'Т?лкіге ж?гінді' },
    { lost: true, text: '?аза?стан соттары' },
    { lost: true, text: 'сот\uFFFD' },
    { lost: false, text: 'Сот қайда? Мұнда' },
    { lost: false, text: 'Кто прав?' },
    { lost: false, text: '«Кто прав?» — спросил судья' },
    { lost: false, text: 'Не? Жоқ' },
  ])('$lost: $text', ({ text, lost }) => {
    expect(hasLostLetters(text)).toBe(lost);
  });
});
