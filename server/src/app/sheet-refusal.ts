import { refusal } from '../access/refusal.ts';

export const tooMany = refusal('SERVICE_UNAVAILABLE', {
  kk: 'Қазір тым көп кесте жасалып жатыр. Бір минуттан кейін қайталап көріңіз.',
  ru: 'Сейчас создаётся слишком много таблиц. Повторите через минуту.',
  en: 'Too many sheets are being written now. Try again in a minute.',
});

export const tooSlow = refusal('SERVICE_UNAVAILABLE', {
  kk: 'Кестені жасау тым ұзаққа созылды. Сүзгілерді нақтылап, қайталап көріңіз.',
  ru: 'Создание таблицы заняло слишком много времени. Сузьте фильтры и повторите.',
  en: 'Writing the sheet took too long. Narrow the filters and try again.',
});
