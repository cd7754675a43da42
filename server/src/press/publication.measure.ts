import type { MeasureDeclaration } from '../ledger/measure.ts';

export const publications: MeasureDeclaration = {
  measure: 'PUBLICATIONS',
  aggregation: 'SUM',
  recordType: 'PUBLICATION',
  dimensions: ['kind', 'programmeId'],
  label: { kk: 'Жарияланымдар', ru: 'Публикации', en: 'Publications' },
  unitLabel: { kk: 'жарияланым', ru: 'публикаций', en: 'publications' },
  rule: {
    kk: 'Әр жарияланым бір рет саналады: оған қатысқан әр сотта, әр өңірде және ел бойынша. Қайталанған және кері қайтарылған жазбалар саналмайды. Бір мәтін бірнеше басылымда шықса, әрқайсысы жеке жарияланым, ал туынды біреу.',
    ru: 'Каждая публикация считается один раз: у каждого участвовавшего суда, в каждом регионе и по стране. Дубликаты и отозванные записи не считаются. Если один текст вышел в нескольких изданиях, это несколько публикаций и одно произведение.',
    en: 'Each publication counts once: for each court that contributed, for each region and for the nation. Duplicates and retracted entries do not count. One text that came out in several outlets is several publications, and one work.',
  },
};
