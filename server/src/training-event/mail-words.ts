import type { MailKind } from '@bitim/schema/vocabulary/mail';
import type { Text3 } from '../platform/language.ts';

/** What a mail says of an event: of a CANCELLATION it matters why. */
export type MailMessage = Exclude<MailKind, 'CANCELLATION'> | 'CANCELLED' | 'POSTPONED' | 'OFF_LIST';

/** The first words of the subject, and the sentence before the facts. */
export const MAIL_WORDS: Readonly<Record<MailMessage, { readonly subject: Text3; readonly says: Text3 }>> = {
  INVITATION: {
    subject: { kk: 'Шақыру', ru: 'Приглашение', en: 'Invitation' },
    says: {
      kk: 'Сізді мына іс-шараға шақырамыз.',
      ru: 'Приглашаем Вас на мероприятие.',
      en: 'You are invited to this event.',
    },
  },
  CHANGE: {
    subject: { kk: 'Өзгеріс', ru: 'Изменение', en: 'Change' },
    says: {
      kk: 'Сіз шақырылған іс-шара өзгерді. Енді ол былай өтеді.',
      ru: 'Мероприятие, на которое Вы приглашены, изменилось. Теперь оно пройдёт так.',
      en: 'The event to which you are invited has changed. It is now as follows.',
    },
  },
  CANCELLED: {
    subject: { kk: 'Іс-шара өтпейді', ru: 'Мероприятие отменено', en: 'Cancelled' },
    says: {
      kk: 'Сіз шақырылған іс-шара өтпейді.',
      ru: 'Мероприятие, на которое Вы приглашены, не состоится.',
      en: 'The event to which you are invited will not take place.',
    },
  },
  POSTPONED: {
    subject: { kk: 'Кейінге қалдырылды', ru: 'Мероприятие отложено', en: 'Postponed' },
    says: {
      kk: 'Сіз шақырылған іс-шара кейінге қалдырылды.',
      ru: 'Мероприятие, на которое Вы приглашены, отложено.',
      en: 'The event to which you are invited is put off.',
    },
  },
  OFF_LIST: {
    subject: { kk: 'Сіз тізімде жоқсыз', ru: 'Вас нет в списке', en: 'No longer on the list' },
    says: {
      kk: 'Сіз бұл іс-шараға қатысушылар тізімінде енді жоқсыз.',
      ru: 'Вас больше нет в списке участников этого мероприятия.',
      en: 'You are no longer on the list of participants of this event.',
    },
  },
  REMINDER: {
    subject: { kk: 'Еске салу', ru: 'Напоминание', en: 'Reminder' },
    says: {
      kk: 'Жақындап қалған іс-шара туралы еске саламыз.',
      ru: 'Напоминаем о скором мероприятии.',
      en: 'This is a reminder of an event that is near.',
    },
  },
  MOVED_UP: {
    subject: { kk: 'Сізге орын бар', ru: 'Для Вас есть место', en: 'There is a place for you' },
    says: {
      kk: 'Орын босады: сіз күту тізімінен қатысушылар тізіміне өттіңіз.',
      ru: 'Освободилось место: Вы переведены из листа ожидания в список участников.',
      en: 'A place became free: you moved up from the waiting list to the participants.',
    },
  },
};

export const greeting = (name: string): Text3 => ({
  kk: `Құрметті ${name}!`,
  ru: `Здравствуйте, ${name}!`,
  en: `Dear ${name},`,
});

export const FACT_WORDS = {
  when: { kk: 'Уақыты', ru: 'Когда', en: 'When' },
  place: { kk: 'Орны', ru: 'Место', en: 'Place' },
  newDay: { kk: 'Жаңа күні', ru: 'Новая дата', en: 'New day' },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  page: { kk: 'Іс-шара беті', ru: 'Страница мероприятия', en: 'Page of the event' },
  closing: {
    kk: 'Бұл хатты Bitim тізілімі жіберді, оған жауап берудің қажеті жоқ. Хатқа күнтізбе жазбасы қоса берілген.',
    ru: 'Это письмо отправлено реестром Bitim, отвечать на него не нужно. К письму приложена запись для календаря.',
    en: 'This mail was sent by the Bitim register; there is no need to answer it. A calendar entry goes with it.',
  },
} satisfies Record<string, Text3>;

/** The zones of Kazakhstan; another is named by its code. */
export const ZONE_WORDS: Readonly<Partial<Record<string, Text3>>> = {
  'Asia/Almaty': {
    kk: 'Астана мен Алматы уақыты',
    ru: 'время Астаны и Алматы',
    en: 'Astana and Almaty time',
  },
  'Asia/Aqtau': { kk: 'Ақтау уақыты', ru: 'время Актау', en: 'Aktau time' },
  'Asia/Aqtobe': { kk: 'Ақтөбе уақыты', ru: 'время Актобе', en: 'Aktobe time' },
  'Asia/Atyrau': { kk: 'Атырау уақыты', ru: 'время Атырау', en: 'Atyrau time' },
  'Asia/Oral': { kk: 'Орал уақыты', ru: 'время Уральска', en: 'Oral time' },
  'Asia/Qostanay': { kk: 'Қостанай уақыты', ru: 'время Костаная', en: 'Kostanay time' },
  'Asia/Qyzylorda': { kk: 'Қызылорда уақыты', ru: 'время Кызылорды', en: 'Kyzylorda time' },
};
