import type { Text3 } from '../platform/language.ts';

/** What a feed says beside what was entered. */
export const FEED_WORDS = {
  mine: { kk: 'Bitim: менің соттарым', ru: 'Bitim: мои суды', en: 'Bitim: my courts' },
  lead: { kk: 'Ұйымдастырушы сот', ru: 'Суд-организатор', en: 'Lead court' },
  coHosts: { kk: 'Бірлескен ұйымдастырушылар', ru: 'Соорганизаторы', en: 'Co-hosts' },
  trainers: { kk: 'Тренерлер', ru: 'Тренеры', en: 'Trainers' },
  online: { kk: 'Онлайн', ru: 'Онлайн', en: 'Online' },
} satisfies Record<string, Text3>;
