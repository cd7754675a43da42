import type { CaseProcedure, DisputeCategory } from '@bitim/schema/vocabulary/caseload';
import type { LanguageTag, Text3 } from '../platform/language.ts';

const CATEGORIES: Record<DisputeCategory, Text3> = {
  DEBT_RECOVERY: { kk: 'Қарызды өндіру', ru: 'Взыскание долга', en: 'Debt recovery' },
  UTILITY_PAYMENTS: { kk: 'Коммуналдық төлемдер', ru: 'Коммунальные платежи', en: 'Utility payments' },
  CHILD_SUPPORT: { kk: 'Алимент', ru: 'Алименты', en: 'Child support' },
  DIVORCE: { kk: 'Неке бұзу', ru: 'Расторжение брака', en: 'Divorce' },
  MATERIAL_DAMAGE: { kk: 'Материалдық залал', ru: 'Материальный ущерб', en: 'Material damage' },
  OTHER: { kk: 'Өзге', ru: 'Прочее', en: 'Other' },
};

const PROCEDURES: Record<CaseProcedure, Text3> = {
  JUDICIAL_MEDIATION: { kk: 'сот медиациясы', ru: 'судебная медиация', en: 'judicial mediation' },
  MEDIATOR: { kk: 'медиатор', ru: 'медиатор', en: 'mediator' },
  WITHOUT_MEDIATION: { kk: 'медиациясыз', ru: 'без медиации', en: 'without mediation' },
};

/** SQL that says the value of a column in words. */
const said = (column: string, labels: Record<string, Text3>, tag: LanguageTag): string =>
  `case ${column} ${Object.entries(labels)
    .map(([value, text]) => `when '${value}' then '${text[tag]}'`)
    .join(' ')} end`;

const inThreeLanguages = (text: (tag: LanguageTag) => string): string =>
  `jsonb_build_object(${(['kk', 'ru', 'en'] as const).map((tag) => `'${tag}', ${text(tag)}`).join(', ')})`;

/** SQL: "Divorce, judicial mediation, 2014-05", in three languages, for the row `r`. */
export const FIGURE_TITLE = inThreeLanguages(
  (tag) =>
    `concat_ws(', ', ${said('r.category', CATEGORIES, tag)}, ${said('r.procedure', PROCEDURES, tag)}, to_char(r.month, 'YYYY-MM'))`,
);

const ALL: Text3 = { kk: 'Барлық азаматтық істер', ru: 'Все гражданские дела', en: 'All civil cases' };

/** SQL: "All civil cases, 2014-05", in three languages, for the row `r`. */
export const TOTAL_TITLE = inThreeLanguages((tag) => `'${ALL[tag]}, ' || to_char(r.month, 'YYYY-MM')`);
