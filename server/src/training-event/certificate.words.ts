import type { TrainingEventKind } from '@bitim/schema/vocabulary/event';
import type { Text3 } from '../platform/language.ts';

/** What a certificate says beside what was entered. */
export const CERTIFICATE_WORDS = {
  certificate: { kk: 'СЕРТИФИКАТ', ru: 'СЕРТИФИКАТ', en: 'CERTIFICATE' },
  confirms: {
    kk: 'Осы сертификат берілді:',
    ru: 'Настоящий сертификат выдан:',
    en: 'This is to certify that',
  },
  attended: {
    kk: 'Мына іс-шараға толық қатысқаны үшін:',
    ru: 'в подтверждение полного участия в мероприятии',
    en: 'attended the whole of',
  },
  volume: { kk: 'Көлемі', ru: 'Объём', en: 'Duration' },
  hours: { kk: 'сағ', ru: 'ч', en: 'h' },
  minutes: { kk: 'мин', ru: 'мин', en: 'min' },
  code: { kk: 'Сертификат коды', ru: 'Код сертификата', en: 'Certificate code' },
  check: { kk: 'Жарамдылығын тексеру:', ru: 'Проверить подлинность:', en: 'Check that it is valid:' },
  issued: { kk: 'Берілген күні:', ru: 'Дата выдачи:', en: 'Issued on' },
  qr: {
    kk: 'Тексеру мекенжайының QR коды',
    ru: 'QR-код адреса проверки',
    en: 'QR code of the address of the check',
  },
} satisfies Record<string, Text3>;

/** As the screens call them. */
export const KIND_WORDS: Readonly<Record<TrainingEventKind, Text3>> = {
  SEMINAR: { kk: 'Семинар', ru: 'Семинар', en: 'Seminar' },
  ROUND_TABLE: { kk: 'Дөңгелек үстел', ru: 'Круглый стол', en: 'Round table' },
  TRAINING: { kk: 'Тренинг', ru: 'Тренинг', en: 'Training session' },
  LECTURE: { kk: 'Лекция', ru: 'Лекция', en: 'Lecture' },
  CONFERENCE: { kk: 'Конференция', ru: 'Конференция', en: 'Conference' },
  SEMINAR_TRAINING: { kk: 'Семинар-тренинг', ru: 'Семинар-тренинг', en: 'Seminar-training' },
};
