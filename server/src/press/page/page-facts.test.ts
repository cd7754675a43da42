import { expect, test } from 'vitest';
import { pageFacts } from './page-facts.ts';

test('a page tells its headline without the name of the site, its day, its author and its language', () => {
  const html = `<!doctype html><html lang="kk-KZ"><head><title>Басқа</title>
    <meta property="og:site_name" content="Заң газеті">
    <meta property="og:title" content="Татуласу &amp; сот — Заң газеті">
    <meta property="article:published_time" content="2014-06-02T23:30:00+06:00">
    <meta name="author" content=" А. Серікбаев "></head><body><title>Тағы</title></body></html>`;
  expect(pageFacts(html)).toEqual({
    title: 'Татуласу & сот',
    publishedOn: '2014-06-02',
    author: 'А. Серікбаев',
    language: 'kk',
  });
});

test('what says nothing gives nothing, and a page that is cut off gives what it said', () => {
  expect(pageFacts('')).toEqual({ title: null, publishedOn: null, author: null, language: null });
  expect(pageFacts('<html><title>Бір</title><time datetime="2014-01-05">5 қаңтар</time><div')).toEqual({
    title: 'Бір',
    publishedOn: '2014-01-05',
    author: null,
    language: null,
  });
  expect(pageFacts('<meta name="author" content="https://zan.example/a">').author).toBeNull();
});
