import type { Text3 } from '../platform/language.ts';

export interface PublicHoliday {
  /** The day, as `2014-03-22`. */
  readonly on: string;
  readonly name: Text3;
}

interface Yearly {
  /** Month and day. */
  readonly days: readonly string[];
  readonly name: Text3;
  readonly from: number;
  /** The last year; null while it lasts. */
  readonly to: number | null;
}

/** Days off by the law on holidays, with the years in which they were days off. */
const YEARLY: readonly Yearly[] = [
  {
    days: ['01-01', '01-02'],
    name: { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' },
    from: 1992,
    to: null,
  },
  {
    days: ['01-07'],
    name: { kk: 'Православиелік Рождество', ru: 'Православное Рождество', en: 'Orthodox Christmas' },
    from: 2006,
    to: null,
  },
  {
    days: ['03-08'],
    name: {
      kk: 'Халықаралық әйелдер күні',
      ru: 'Международный женский день',
      en: "International Women's Day",
    },
    from: 1992,
    to: null,
  },
  {
    days: ['03-21', '03-22', '03-23'],
    name: { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' },
    from: 2010,
    to: null,
  },
  {
    days: ['05-01'],
    name: {
      kk: 'Қазақстан халқының бірлігі мерекесі',
      ru: 'Праздник единства народа Казахстана',
      en: 'Day of Unity of the People',
    },
    from: 1996,
    to: null,
  },
  {
    days: ['05-07'],
    name: { kk: 'Отан қорғаушы күні', ru: 'День защитника Отечества', en: "Defender's Day" },
    from: 2013,
    to: null,
  },
  { days: ['05-09'], name: { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' }, from: 1992, to: null },
  {
    days: ['07-06'],
    name: { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' },
    from: 2009,
    to: null,
  },
  {
    days: ['08-30'],
    name: { kk: 'Конституция күні', ru: 'День Конституции', en: 'Constitution Day' },
    from: 1996,
    to: null,
  },
  {
    days: ['10-25'],
    name: { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' },
    from: 2022,
    to: null,
  },
  {
    days: ['12-01'],
    name: { kk: 'Тұңғыш Президент күні', ru: 'День Первого Президента', en: 'First President Day' },
    from: 2013,
    to: 2021,
  },
  {
    days: ['12-16'],
    name: { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' },
    from: 1992,
    to: null,
  },
  {
    days: ['12-17'],
    name: { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' },
    from: 2002,
    to: 2021,
  },
];

const QURBAN_AIT: Text3 = { kk: 'Құрбан айт', ru: 'Курбан айт', en: 'Qurban Ait' };

/** The first day of Qurban Ait follows the moon: announced year by year, so the later ones are calculated. */
const QURBAN_AIT_DAYS: ReadonlySet<string> = new Set([
  '2013-10-15',
  '2014-10-04',
  '2015-09-24',
  '2016-09-12',
  '2017-09-01',
  '2018-08-21',
  '2019-08-11',
  '2020-07-31',
  '2021-07-20',
  '2022-07-09',
  '2023-06-28',
  '2024-06-16',
  '2025-06-06',
  '2026-05-27',
  '2027-05-16',
  '2028-05-05',
]);

/**
 * Kazakhstan's public holidays between two days, both inclusive, in order. Days off that the government moves from year
 * to year (a Monday after a holiday at the weekend) are not among them.
 */
export function publicHolidays(from: string, to: string): PublicHoliday[] {
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, index) => Number(from.slice(0, 4)) + index,
  );
  const yearly = years.flatMap((year) =>
    YEARLY.flatMap((holiday) =>
      year < holiday.from || year > (holiday.to ?? year)
        ? []
        : holiday.days.map((day) => ({ on: `${year}-${day}`, name: holiday.name })),
    ),
  );
  const ait = [...QURBAN_AIT_DAYS].map((on) => ({ on, name: QURBAN_AIT }));
  return [...yearly, ...ait]
    .filter(({ on }) => on >= from && on <= to)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));
}
