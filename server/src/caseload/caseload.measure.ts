import type { MeasureDeclaration } from '../ledger/measure.ts';

export const casesConsidered: MeasureDeclaration = {
  measure: 'CASES_CONSIDERED',
  aggregation: 'SUM',
  recordType: 'CASE_FIGURE',
  dimensions: ['instance', 'category', 'procedure'],
  label: { kk: 'Қаралған істер', ru: 'Рассмотренные дела', en: 'Cases considered' },
  unitLabel: { kk: 'іс', ru: 'дел', en: 'cases' },
  rule: {
    kk: 'Соттар есеп берген ай, инстанция, дау санаты және тәртіп бойынша қаралған істер; нөл де есеп болып саналады. Есеп бермеген, әлі қосылмаған және қатысы жоқ соттар нөл емес, сол күйінде көрсетіледі.',
    ru: 'Дела, рассмотренные судами, по месяцам, инстанциям, категориям споров и порядку рассмотрения, как суды их сообщили; ноль тоже сообщение. Не отчитавшиеся, ещё не присоединившиеся и те, к кому показатель не относится, показываются именно так, а не нулём.',
    en: 'Cases as the courts reported them by month, instance, category of dispute and procedure; zero is a report too. Courts that are silent, have not joined yet, or are not concerned are shown as such, never as zero.',
  },
};

export const civilCases: MeasureDeclaration = {
  measure: 'CIVIL_CASES',
  aggregation: 'SUM',
  recordType: 'CASE_TOTAL',
  dimensions: [],
  label: { kk: 'Барлық азаматтық істер', ru: 'Все гражданские дела', en: 'All civil cases' },
  unitLabel: { kk: 'іс', ru: 'дел', en: 'cases' },
  rule: {
    kk: 'Сот бір айда қараған барлық азаматтық істер, медиациямен де, онсыз да; дереккөзі — БААТЖ. Медиация үлесінің бөлімі осы.',
    ru: 'Все гражданские дела, рассмотренные судом за месяц, с медиацией и без неё; источник — ЕАИАС. Это знаменатель доли медиации.',
    en: 'All civil cases that a court considered in a month, with mediation and without; source: EAIAS. The denominator of the share of mediation.',
  },
};
