import type { MeasureDeclaration } from '../ledger/measure.ts';

export const pressEvents: MeasureDeclaration = {
  measure: 'PRESS_EVENTS',
  aggregation: 'SUM',
  recordType: 'PRESS_EVENT',
  dimensions: ['kind', 'programmeId'],
  label: { kk: 'Баспасөз іс-шаралары', ru: 'Мероприятия для прессы', en: 'Press events' },
  unitLabel: { kk: 'іс-шара', ru: 'мероприятий', en: 'events' },
  rule: {
    kk: 'Өткізілген және тексерілген брифингтер мен баспасөз конференциялары саналады. Нобай, жоспарланған (күні өтсе де), кейінге қалдырылған және болдырылмағандары саналмайды. Ортақ іс-шара әр сотта, әр өңірде және ел бойынша бір рет саналады.',
    ru: 'Считаются проведённые и проверенные брифинги и пресс-конференции. Черновики, запланированные (даже если день прошёл), перенесённые и отменённые не считаются. Совместное мероприятие считается один раз у каждого суда, один раз в каждом регионе и один раз по стране.',
    en: 'Briefings and press conferences that were held or verified count. Drafts, scheduled ones (even when their day is past), postponed and cancelled ones do not. A shared event counts once for each court, once for each region and once for the nation.',
  },
};
