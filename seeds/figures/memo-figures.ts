import type { Measure } from '@bitim/schema/vocabulary/ledger';
import type { PrintedShare } from './share.ts';

type Text = { readonly kk: string; readonly ru: string; readonly en: string };

/** What is counted, in Bitim's terms. Codes of regions and courts are those of the reference data. */
export interface Filter {
  readonly measure: Measure;
  readonly period: '2013' | '2014';
  readonly region?: string;
  readonly court?: string;
  readonly kind?: string;
  readonly instance?: 'FIRST' | 'APPELLATE';
  readonly procedure?: 'JUDICIAL_MEDIATION' | 'MEDIATOR';
  readonly wave?: 1 | 2;
}

/** A figure of the memo. Several filters are added up; a figure without any is printed as a share alone. */
export interface MemoFigure {
  readonly id: string;
  readonly label: Text;
  readonly printed: number | null;
  readonly approximate?: true;
  readonly count: readonly Filter[];
  readonly share?: PrintedShare & {
    /** The id of a figure of the memo, or CIVIL_CASES: their number, which it does not print. */
    readonly of: string;
  };
  /** For a share that stands alone: the figure it is a share of something of. */
  readonly numerator?: string;
}

const label = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const percent = (value: number, decimals: number, of: string) => ({ percent: value, decimals, of });
const courts = (wave?: 1 | 2): Filter => ({ measure: 'PARTICIPATING_COURTS', period: '2014', ...(wave && { wave }) });
const cases: Filter = { measure: 'CASES_CONSIDERED', period: '2014' };
const judicial: Filter = { ...cases, procedure: 'JUDICIAL_MEDIATION' };
const mediator: Filter = { ...cases, procedure: 'MEDIATOR' };
const training = (kind?: string): Filter => ({ measure: 'TRAINING_EVENTS', period: '2014', ...(kind && { kind }) });
const publications = (kind: string): Filter => ({ measure: 'PUBLICATIONS', period: '2014', kind });
const pressEvents = (kind: string): Filter => ({ measure: 'PRESS_EVENTS', period: '2014', kind });

/** The number of all civil cases, by year: Bitim's own, for shares whose base the memo does not print. */
export const CIVIL_CASES: Filter = { measure: 'CIVIL_CASES', period: '2014' };

/**
 * The figures of the memo of 2014 on the pilot, as printed. Nothing of the pilot lies before 2014, so the year stands
 * for "since the start", which the memo dates in two ways.
 */
export const MEMO_FIGURES: readonly MemoFigure[] = [
  { id: 'F01', label: label('Соттар, бірінші кезең', 'Суды первого этапа', 'Courts of the first wave'), printed: 39, count: [courts(1)] },
  { id: 'F02', label: label('Соттар, екінші кезең', 'Суды второго этапа', 'Courts of the second wave'), printed: 20, count: [courts(2)] },
  { id: 'F03', label: label('Пилоттық соттар', 'Пилотные суды', 'Pilot courts'), printed: 59, count: [courts()] },
  {
    id: 'F04',
    label: label('Сот медиациясымен қаралған істер', 'Дела с судебной медиацией', 'Cases with judicial mediation'),
    printed: 3939,
    count: [judicial],
    share: percent(0.5, 1, 'CIVIL_CASES'),
  },
  {
    id: 'F05',
    label: label('– бірінші сатыда', '– в первой инстанции', '– at first instance'),
    printed: 3816,
    count: [{ ...judicial, instance: 'FIRST' }],
    share: percent(97, 0, 'F04'),
  },
  {
    id: 'F06',
    label: label('– апелляцияда', '– в апелляции', '– on appeal'),
    printed: 123,
    count: [{ ...judicial, instance: 'APPELLATE' }],
    share: percent(3, 0, 'F04'),
  },
  {
    id: 'F07',
    label: label('Медиатор қатысқан істер', 'Дела с участием медиатора', 'Cases with a mediator'),
    printed: 5090,
    count: [mediator],
    share: percent(0.8, 1, 'CIVIL_CASES'),
  },
  {
    id: 'F08',
    label: label('Медиацияның екі түрі бірге', 'Медиация обоих видов', 'Mediation of both kinds'),
    printed: 9029,
    count: [judicial, mediator],
    share: percent(1.4, 1, 'CIVIL_CASES'),
  },
  {
    id: 'F09',
    label: label('Сот медиациясының үлесі', 'Доля судебной медиации', 'Share of judicial mediation'),
    printed: null,
    count: [],
    numerator: 'F04',
    share: percent(44, 0, 'F08'),
  },
  {
    id: 'F10',
    label: label('2013 жыл: медиатор қатысқан істер', '2013 год: дела с медиатором', '2013: cases with a mediator'),
    printed: 1276,
    count: [{ ...mediator, period: '2013' }],
    share: percent(0.2, 1, 'CIVIL_CASES'),
  },
  ...(
    [
      ['F11', 'east-kazakhstan-pre2022', 725, percent(18.4, 1, 'F04'), label('Шығыс Қазақстан облысы', 'Восточно-Казахстанская область', 'East Kazakhstan')],
      ['F12', 'south-kazakhstan', 710, percent(18, 0, 'F04'), label('Оңтүстік Қазақстан облысы', 'Южно-Казахстанская область', 'South Kazakhstan')],
      ['F13', 'west-kazakhstan', 636, percent(16.1, 1, 'F04'), label('Батыс Қазақстан облысы', 'Западно-Казахстанская область', 'West Kazakhstan')],
      ['F14', 'kostanay', 342, percent(8.8, 1, 'F04'), label('Қостанай облысы', 'Костанайская область', 'Kostanay')],
    ] as const
  ).map(([id, region, printed, share, name]) => ({ id, label: name, printed, count: [{ ...judicial, region }], share })),
  ...(
    [
      ['F15', 'oral-city-court-2', 555, percent(14, 0, 'F04'), label('Орал қаласының № 2 соты', 'Суд № 2 города Уральска', 'Oral City Court No. 2')],
      ['F16', 'semey-city-court', 369, percent(9.3, 1, 'F04'), label('Семей қалалық соты', 'Семейский городской суд', 'Semey City Court')],
      ['F17', 'shymkent-al-farabi-district-court', 215, percent(5.4, 1, 'F04'), label('Әл-Фараби аудандық соты', 'Аль-Фарабийский районный суд', 'Al-Farabi District Court')],
    ] as const
  ).map(([id, court, printed, share, name]) => ({ id, label: name, printed, count: [{ ...judicial, court }], share })),
  { id: 'F18', label: label('Мақалалар', 'Статьи', 'Articles'), printed: 1200, approximate: true, count: [publications('ARTICLE')] },
  { id: 'F19', label: label('Телесюжеттер', 'Телесюжеты', 'TV stories'), printed: 185, count: [publications('TV_STORY')] },
  { id: 'F20', label: label('Брифингтер', 'Брифинги', 'Briefings'), printed: 175, count: [pressEvents('BRIEFING')] },
  { id: 'F21', label: label('Баспасөз конференциялары', 'Пресс-конференции', 'Press conferences'), printed: 55, count: [pressEvents('PRESS_CONFERENCE')] },
  { id: 'F22', label: label('Оқыту іс-шаралары', 'Обучающие мероприятия', 'Training events'), printed: 285, count: [training()] },
  { id: 'F23', label: label('– семинарлар', '– семинары', '– seminars'), printed: 111, count: [training('SEMINAR')] },
  { id: 'F24', label: label('– дөңгелек үстелдер', '– круглые столы', '– round tables'), printed: 156, count: [training('ROUND_TABLE')] },
  { id: 'F25', label: label('– тренингтер', '– тренинги', '– trainings'), printed: 9, count: [training('TRAINING')] },
  { id: 'F26', label: label('– лекциялар', '– лекции', '– lectures'), printed: 7, count: [training('LECTURE')] },
  { id: 'F27', label: label('– конференциялар', '– конференции', '– conferences'), printed: 2, count: [training('CONFERENCE')] },
];
