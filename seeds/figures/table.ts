import type { Line, Verdict } from './judge.ts';
import { CIVIL_CASES } from './memo-figures.ts';
import type { Interval } from './share.ts';

export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Words {
  readonly head: readonly [string, string, string, string, string];
  readonly shareOf: (base: string) => string;
  readonly civilCases: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly basesOwn: string;
  readonly basesOthers: string;
  readonly summary: (counts: number, equal: number) => string;
  readonly decimal: string;
  readonly group: string;
  readonly percent: string;
}

const NBSP = '\u00A0';

const WORDS: Readonly<Record<Language, Words>> = {
  kk: {
    head: ['№', 'Не', 'Анықтамада', 'Bitim санағы', 'Қорытынды'],
    shareOf: (base) => `үлесі (негізі: ${base})`,
    civilCases: 'азаматтық істер',
    verdict: {
      EQUAL: 'тең',
      DIFFERS: 'басқа',
      DOES_NOT_FOLLOW: 'өз сандарынан келіп шықпайды',
      NO_COMMON_BASE: 'негізі қалғандарымен үйлеспейді',
    },
    basesOwn: 'мұндай негіз керек',
    basesOthers: 'қалғандары үшін',
    summary: (counts, equal) => `Сандар: ${counts}, тең шыққаны: ${equal}.`,
    decimal: ',',
    group: NBSP,
    percent: '%',
  },
  ru: {
    head: ['№', 'Что', 'В справке', 'Счёт Bitim', 'Вывод'],
    shareOf: (base) => `доля (база: ${base})`,
    civilCases: 'гражданские дела',
    verdict: {
      EQUAL: 'равно',
      DIFFERS: 'расходится',
      DOES_NOT_FOLLOW: 'не следует из её же чисел',
      NO_COMMON_BASE: 'база несовместима с остальными',
    },
    basesOwn: 'нужна база',
    basesOthers: 'для остальных',
    summary: (counts, equal) => `Чисел: ${counts}, из них равны: ${equal}.`,
    decimal: ',',
    group: NBSP,
    percent: `${NBSP}%`,
  },
  en: {
    head: ['Id', 'What', 'In the memo', 'By Bitim', 'Verdict'],
    shareOf: (base) => `share (base: ${base})`,
    civilCases: 'civil cases',
    verdict: {
      EQUAL: 'equal',
      DIFFERS: 'differs',
      DOES_NOT_FOLLOW: 'does not follow from its own counts',
      NO_COMMON_BASE: 'its base cannot be that of the others',
    },
    basesOwn: 'needs a base of',
    basesOthers: 'the others',
    summary: (counts, equal) => `Counts: ${counts}, equal: ${equal}.`,
    decimal: '.',
    group: ',',
    percent: '%',
  },
};

export function isLanguage(word: string): word is Language {
  return (LANGUAGES as readonly string[]).includes(word);
}

/** The lines as a table for a terminal, with what was found out in words below it. */
export function printTable(lines: readonly Line[], language: Language): string {
  const words = WORDS[language];
  const rows = [words.head, ...lines.map((line) => cells(line, language))];
  const widths = words.head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) =>
    row.map((cell, column) =>
      column === 2 || column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    ),
  );
  const counts = lines.filter((line) => line.what === 'COUNT');
  return [
    ...table.map((row) => row.join('  ').trimEnd()),
    '',
    ...lines.filter((line) => line.verdict !== 'EQUAL').map((line) => finding(line, language)),
    words.summary(counts.length, counts.filter((line) => line.verdict === 'EQUAL').length),
  ].join('\n');
}

function cells(line: Line, language: Language): readonly [string, string, string, string, string] {
  const { figure, what, printed, counted, verdict } = line;
  const value = (number: number) =>
    what === 'SHARE' ? share(number, figure.share?.decimals ?? 0, language) : whole(number, language);
  return [
    line.id,
    what === 'SHARE' ? `${figure.label[language]}, ${shareName(line, language)}` : figure.label[language],
    `${figure.approximate ? '≈ ' : ''}${value(printed)}`,
    counted === null ? '–' : value(counted),
    WORDS[language].verdict[verdict],
  ];
}

function shareName({ figure }: Line, language: Language): string {
  const { shareOf, civilCases } = WORDS[language];
  const base = figure.share?.of ?? '';
  return shareOf(base === CIVIL_CASES ? civilCases : base);
}

function finding(line: Line, language: Language): string {
  const words = WORDS[language];
  const [id, label, printed, counted, verdict] = cells(line, language);
  const between = ({ low, high }: Interval) => `${whole(low, language)}–${whole(high, language)}`;
  const { bases } = line;
  const why = bases
    ? ` (${words.basesOwn} ${between(bases.own)}${bases.others ? `; ${words.basesOthers}: ${between(bases.others)}` : ''})`
    : '';
  return `${id} ${label}: ${printed} → ${counted}, ${verdict}${why}`;
}

function whole(number: number, language: Language): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, WORDS[language].group);
}

function share(percent: number, decimals: number, language: Language): string {
  const { decimal, percent: sign } = WORDS[language];
  return percent.toFixed(decimals).replace('.', decimal) + sign;
}
