import type { LanguageTag } from '../platform/language.ts';
import { CERTIFICATE_WORDS } from './certificate.words.ts';

/** `11.04.2014`, in English `11/04/2014`. @param day as stored. */
export const dayInWords = (day: string, tag: LanguageTag): string =>
  day
    .slice(0, 10)
    .split('-')
    .toReversed()
    .join(tag === 'en' ? '/' : '.');

/** One day, or first and last with a dash. */
export const daysInWords = (from: string, to: string, tag: LanguageTag): string =>
  from === to ? dayInWords(from, tag) : `${dayInWords(from, tag)} – ${dayInWords(to, tag)}`;

/** `Көлемі: 6 сағ 30 мин`; nothing where no session was attended as a whole. */
export function durationInWords(minutes: number, tag: LanguageTag): string {
  if (minutes <= 0) return '';
  const hours = Math.floor(minutes / 60);
  const parts = [
    ...(hours > 0 ? [`${hours} ${CERTIFICATE_WORDS.hours[tag]}`] : []),
    ...(minutes % 60 > 0 ? [`${minutes % 60} ${CERTIFICATE_WORDS.minutes[tag]}`] : []),
  ];
  return `${CERTIFICATE_WORDS.volume[tag]}: ${parts.join(' ')}`;
}
