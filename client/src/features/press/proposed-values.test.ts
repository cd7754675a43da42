import { expect, test } from 'vitest';
import { proposedValues, type Proposal } from './proposed-values.ts';
import type { PublicationValues } from './publication-values.ts';

const BEGUN: PublicationValues = {
  kind: 'ARTICLE',
  title: {},
  outlet: { id: 'last', name: 'Айқын' },
  language: 'KK',
  publishedOn: '2014-06-05',
  url: 'https://zan.example/1',
  ...{ work: null, pressEvent: null, programmeId: null, authors: [], courts: [] },
};
const PROPOSAL = {
  ...{ asked: 'https://zan.example/1', url: 'https://zan.example/1', title: 'Мировое', language: 'RU' },
  ...{ publishedOn: '2014-06-02', author: 'А. Серікбаев', fromPage: true, lettersLost: false, same: null },
  outlet: { id: 'zan', kind: 'TV', name: { text: 'Заң ТВ' } },
} as unknown as Proposal;

test('what nobody has touched gives way to what is proposed, the headline in its language', () => {
  expect(proposedValues(PROPOSAL, BEGUN, BEGUN)).toEqual({
    kind: 'TV_STORY',
    title: { ru: 'Мировое' },
    outlet: { id: 'zan', name: 'Заң ТВ' },
    language: 'RU',
    publishedOn: '2014-06-02',
    authors: [{ key: 'proposed', person: null, name: 'А. Серікбаев', role: 'JOURNALIST' }],
  });
});

test('what was typed stands', () => {
  const typed: PublicationValues = {
    ...BEGUN,
    kind: 'WEB_PAGE',
    title: { kk: 'Өз тақырыбы' },
    outlet: { id: 'own', name: 'Өз басылымы' },
    language: 'EN',
    publishedOn: '2014-06-01',
    authors: [{ key: '1', person: null, name: 'Өзі', role: 'JUDGE' }],
  };
  expect(proposedValues(PROPOSAL, typed, BEGUN)).toEqual({});
});

test('what is not known is not proposed', () => {
  const nothing = { ...PROPOSAL, title: null, language: null, publishedOn: null, author: null, outlet: null };
  expect(proposedValues(nothing, BEGUN, BEGUN)).toEqual({});
});
