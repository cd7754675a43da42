import type { MeasureDeclaration } from '../ledger/measure.ts';

export const trainingEvents: MeasureDeclaration = {
  measure: 'TRAINING_EVENTS',
  aggregation: 'SUM',
  recordType: 'TRAINING_EVENT',
  dimensions: ['kind', 'programmeId'],
  label: { kk: 'Оқыту іс-шаралары', ru: 'Обучающие мероприятия', en: 'Training events' },
  unitLabel: { kk: 'іс-шара', ru: 'мероприятий', en: 'events' },
  rule: {
    kk: 'Өткізілген және тексерілген іс-шаралар саналады. Нобай, жоспарланған (күні өтсе де), кейінге қалдырылған және болдырылмаған іс-шаралар саналмайды. Ортақ іс-шара әр сотта, әр өңірде және ел бойынша бір рет саналады. Серіктес жобасының сессиялары бөлек жолда.',
    ru: 'Считаются проведённые и проверенные мероприятия. Черновики, запланированные (даже если день прошёл), перенесённые и отменённые не считаются. Совместное мероприятие считается один раз у каждого суда, один раз в каждом регионе и один раз по стране. Сессии проектов партнёров — отдельной строкой.',
    en: 'Events that were held or verified count. Drafts, scheduled events (even when their day is past), postponed and cancelled ones do not. A shared event counts once for each court, once for each region and once for the nation. Sessions of partner projects stand in a row of their own.',
  },
};

export const partnerSessions: MeasureDeclaration = {
  measure: 'PARTNER_SESSIONS',
  aggregation: 'SUM',
  recordType: 'TRAINING_EVENT',
  dimensions: ['kind', 'programmeId', 'partnerProjectId'],
  label: { kk: 'Серіктестермен бірлескен сессиялар', ru: 'Сессии с партнёрами', en: 'Partner sessions' },
  unitLabel: { kk: 'сессия', ru: 'сессий', en: 'sessions' },
  rule: {
    kk: 'Серіктес жобасы аясында өткізілген іс-шаралар. Олар оқыту іс-шараларының санына кірмейді.',
    ru: 'Мероприятия, проведённые в рамках проекта партнёра. В число обучающих мероприятий не входят.',
    en: "Events held under a partner's project. They are not among the training events.",
  },
};

export const attendances: MeasureDeclaration = {
  measure: 'ATTENDANCES',
  aggregation: 'SUM',
  recordType: 'TRAINING_EVENT',
  dimensions: ['kind', 'programmeId', 'partnerProjectId'],
  label: { kk: 'Қатысулар', ru: 'Участия', en: 'Attendances' },
  unitLabel: { kk: 'қатысу', ru: 'участий', en: 'attendances' },
  rule: {
    kk: 'Әр өткізілген іс-шараға аты-жөнімен белгіленіп, толық не ішінара қатысқандар. Бір адам әр іс-шарада бір рет саналады. Атаусыз бас саны мұнда кірмейді.',
    ru: 'Отмеченные поимённо, полностью или частично, на каждом проведённом мероприятии. Один человек считается на каждом мероприятии один раз. Подсчёт по головам сюда не входит.',
    en: 'People marked by name as present, fully or in part, at each event that was held. One person counts once at each event. Head counts without names are not in it.',
  },
};
