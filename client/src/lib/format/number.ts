import type { Locale } from '../locale.ts';

const NO_BREAK_SPACE = '\u00a0';

/**
 * A number in digits: `3 939`, `18,4`; English `3,939`, `18.4`.
 *
 * @param fractionDigits How many digits after the mark are shown, always; 0 when left out.
 */
export function formatNumber(value: number, locale: Locale, fractionDigits = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(fractionDigits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : NO_BREAK_SPACE);
  const digits = fraction === undefined ? grouped : grouped + (locale === 'en' ? '.' : ',') + fraction;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/**
 * A share as per cent: kk `18,4%`, ru `18,4 %`, en `18.4%`.
 *
 * @param share 0 to 1.
 */
export function formatPercent(share: number, locale: Locale, fractionDigits = 1): string {
  const number = formatNumber(share * 100, locale, fractionDigits);
  return locale === 'ru' ? `${number}${NO_BREAK_SPACE}%` : `${number}%`;
}
