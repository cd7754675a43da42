import type { Locale } from '../locale.ts';

type Unit = 'minute' | 'hour' | 'day';

const SECONDS: Record<Unit, number> = { minute: 60, hour: 3600, day: 86_400 };
const NOW: Record<Locale, string> = { kk: 'жаңа ғана', ru: 'только что', en: 'just now' };
const KAZAKH: Record<Unit, string> = { minute: 'минут', hour: 'сағат', day: 'күн' };
/** one, few, many */
const RUSSIAN: Record<Unit, readonly [string, string, string]> = {
  minute: ['минуту', 'минуты', 'минут'],
  hour: ['час', 'часа', 'часов'],
  day: ['день', 'дня', 'дней'],
};

function russian(count: number, unit: Unit): string {
  const [one, few, many] = RUSSIAN[unit];
  const teen = count % 100 >= 11 && count % 100 <= 14;
  const form = !teen && count % 10 === 1 ? one : !teen && count % 10 >= 2 && count % 10 <= 4 ? few : many;
  return `${count} ${form} назад`;
}

/** How long ago, in whole minutes, hours or days: `5 минут бұрын`. Under a minute, and in the future: just now. */
export function formatAgo(then: Date, now: Date, locale: Locale): string {
  const seconds = (now.getTime() - then.getTime()) / 1000;
  if (seconds < SECONDS.minute) return NOW[locale];
  const unit: Unit = seconds < SECONDS.hour ? 'minute' : seconds < SECONDS.day ? 'hour' : 'day';
  const count = Math.floor(seconds / SECONDS[unit]);
  if (locale === 'kk') return `${count} ${KAZAKH[unit]} бұрын`;
  return locale === 'ru' ? russian(count, unit) : `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
