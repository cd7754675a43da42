import type { Text3 } from './language.ts';
import { FieldIssue, InvalidInputError } from './user-error.ts';

/** Every way in which one field can be wrong, in words; {min} and the like are filled in. */
const SENTENCES = {
  REQUIRED: { kk: 'Толтыру міндетті.', ru: 'Обязательное поле.', en: 'This field is required.' },
  VALUE_FORMAT: { kk: 'Мәні дұрыс емес.', ru: 'Недопустимое значение.', en: 'This value is not valid.' },
  TEXT_LENGTH: {
    kk: 'Ұзындығы {min}–{max} таңба болуы керек.',
    ru: 'Длина — от {min} до {max} знаков.',
    en: 'Must be {min} to {max} characters long.',
  },
  TEXT_CHARACTERS: {
    kk: 'Рұқсат етілмеген басқару таңбалары бар.',
    ru: 'Есть недопустимые управляющие символы.',
    en: 'Contains control characters that are not allowed.',
  },
  NUMBER_RANGE: {
    kk: '{min} мен {max} арасындағы бүтін сан керек.',
    ru: 'Нужно целое число от {min} до {max}.',
    en: 'Must be a whole number from {min} to {max}.',
  },
  LIST_SIZE: {
    kk: 'Тізімде {min}–{max} жол болуы керек.',
    ru: 'В списке должно быть от {min} до {max} строк.',
    en: 'The list must have {min} to {max} entries.',
  },
  LIST_REPEATS: {
    kk: 'Тізімде қайталану бар.',
    ru: 'В списке есть повторы.',
    en: 'The list repeats an entry.',
  },
  ID_FORMAT: { kk: 'Сәйкестендіргіш дұрыс емес.', ru: 'Неверный идентификатор.', en: 'Not a valid id.' },
  EMAIL_FORMAT: {
    kk: 'Электрондық пошта дұрыс емес.',
    ru: 'Неверный адрес электронной почты.',
    en: 'Not a valid e-mail address.',
  },
  URL_FORMAT: {
    kk: 'Сілтеме http:// не https:// болуы керек.',
    ru: 'Нужна ссылка http:// или https://.',
    en: 'Must be an http:// or https:// address.',
  },
  TIME_ZONE: {
    kk: 'Уақыт белдеуі көрсетілмеген не белгісіз.',
    ru: 'Часовой пояс не указан или неизвестен.',
    en: 'The time zone is missing or unknown.',
  },
  PERIOD_FORMAT: { kk: 'Кезең дұрыс емес.', ru: 'Неверный период.', en: 'Not a valid period.' },
  UNKNOWN_COURT: { kk: 'Мұндай сот жоқ.', ru: 'Такого суда нет.', en: 'There is no such court.' },
  UNKNOWN_RECORD: { kk: 'Мұндай жазба жоқ.', ru: 'Такой записи нет.', en: 'There is no such record.' },
  COURT_CLOSED: {
    kk: 'Сот бұл күні жұмыс істемеген.',
    ru: 'В этот день суд не действовал.',
    en: 'The court was not open on that day.',
  },
  END_BEFORE_START: {
    kk: 'Аяқталуы басталуынан бұрын.',
    ru: 'Окончание раньше начала.',
    en: 'The end is before the start.',
  },
  TOO_LONG: {
    kk: 'Аралық тым ұзақ.',
    ru: 'Слишком длинный промежуток.',
    en: 'The stretch is too long.',
  },
  REPEATED_HOUR: {
    kk: 'Бұл сағат сол түні екі рет болады: қайсысы екенін таңдаңыз.',
    ru: 'Этот час в ту ночь наступает дважды: выберите, который имеется в виду.',
    en: 'This hour comes twice that night: choose which one is meant.',
  },
  OUTSIDE_EVENT: {
    kk: 'Сабақ іс-шара күндерінен тыс.',
    ru: 'Занятие вне дней мероприятия.',
    en: 'The session lies outside the days of the event.',
  },
  IN_THE_FUTURE: {
    kk: 'Күні әлі келген жоқ.',
    ru: 'Эта дата ещё не наступила.',
    en: 'This day has not come yet.',
  },
  NOT_OVER_YET: {
    kk: 'Соңғы сабақ әлі аяқталған жоқ.',
    ru: 'Последнее занятие ещё не закончилось.',
    en: 'The last session is not over yet.',
  },
  MORE_THAN_TOTAL: {
    kk: 'Қаралған істердің жалпы санынан көп ({max}).',
    ru: 'Больше общего числа рассмотренных дел ({max}).',
    en: 'More than all the cases considered ({max}).',
  },
  LESS_THAN_PARTS: {
    kk: 'Медиациямен қаралған істерден аз ({min}).',
    ru: 'Меньше числа дел, рассмотренных с медиацией ({min}).',
    en: 'Less than the cases considered with mediation ({min}).',
  },
  SAME_RECORD: {
    kk: 'Жазбаны өзімен біріктіруге болмайды.',
    ru: 'Запись нельзя объединить с самой собой.',
    en: 'A record cannot be merged with itself.',
  },
  FEWER_THAN_NAMED: {
    kk: 'Келді деп белгіленгендерден аз ({min}).',
    ru: 'Меньше числа отмеченных присутствовавшими ({min}).',
    en: 'Fewer than those who are marked as present ({min}).',
  },
  CAPACITY_EXCEEDED: {
    kk: 'Орын саны {max} ғана.',
    ru: 'Мест всего {max}.',
    en: 'There are only {max} places.',
  },
  FEWER_THAN_REGISTERED: {
    kk: 'Тіркелгендер саны — {min}: орын одан аз болмауы керек.',
    ru: 'Уже зарегистрировано {min}: мест не может быть меньше.',
    en: '{min} are registered already: there cannot be fewer places.',
  },
  ROOM_TAKEN: {
    kk: 'Бұл уақытта бөлме бос емес{what}.',
    ru: 'В это время помещение занято{what}.',
    en: 'The room is taken at that time{what}.',
  },
  ROOM_NOT_OF_HOST: {
    kk: 'Бөлме іс-шараны ұйымдастырмайтын соттыкі.',
    ru: 'Помещение принадлежит суду, который не проводит мероприятие.',
    en: 'The room belongs to a court that does not hold the event.',
  },
  ROOM_RETIRED: {
    kk: 'Бөлме {day} бастап пайдаланудан шыққан.',
    ru: 'Помещение не используется с {day}.',
    en: 'The room is out of use from {day}.',
  },
  TRAINER_BUSY: {
    kk: '{name} бұл уақытта басқа жерде{what}. Өзгертіңіз не себебін түсіндіріңіз.',
    ru: '{name} в это время в другом месте{what}. Измените или поясните, почему это допустимо.',
    en: '{name} is elsewhere at that time{what}. Change it, or say why it may stand.',
  },
  PARTICIPANT_BUSY: {
    kk: 'Бұл уақытта басқа жердегі қатысушылар: {names}. Өзгертіңіз не себебін түсіндіріңіз.',
    ru: 'Участники, которые в это время в другом месте: {names}. Измените или поясните, почему это допустимо.',
    en: 'Participants who are elsewhere at that time: {names}. Change it, or say why it may stand.',
  },
  ROOM_BOOKED: {
    kk: 'Бұл күннен бастап бөлмеде {count} сабақ тұр: алдымен оларды көшіріңіз.',
    ru: 'С этого дня в помещении стоит занятий: {count}. Сначала перенесите их.',
    en: 'Sessions that stand in the room from that day on: {count}. Move them first.',
  },
  MAIL_STALE: {
    kk: 'Хатта жазылғаны енді дұрыс емес не одан кейін жаңасы жазылған: керек болса, қайта шақырыңыз.',
    ru: 'Написанное в письме уже неверно, или после него написано новое: если нужно, пригласите заново.',
    en: 'What the mail says is no longer so, or a newer one was written: invite anew where needed.',
  },
  RULE_FORMAT: {
    kk: 'Қайталау ережесі түсініксіз: күн, апта не ай сайын, саны не соңғы күні көрсетілуі керек.',
    ru: 'Правило повторения непонятно: нужны шаг (день, неделя, месяц) и число повторов или последний день.',
    en: 'The rule is not understood: it takes daily, weekly or monthly, and either a count or a last day.',
  },
  TOO_MANY_OCCURRENCES: {
    kk: 'Топтамада {max} іс-шарадан, ал оларда барлығы {sessions} сабақтан артық болмауы керек.',
    ru: 'В серии может быть не больше {max} мероприятий и не больше {sessions} занятий во всех вместе.',
    en: 'A series has at most {max} events, with at most {sessions} sessions in all of them together.',
  },
  NO_OCCURRENCES: {
    kk: 'Бұл ереже бойынша бұдан басқа күн жоқ.',
    ru: 'По этому правилу других дней нет.',
    en: 'The rule gives no other day than this one.',
  },
  OCCURRENCES_OVERLAP: {
    kk: 'Келесі іс-шара алдыңғысы аяқталғанға дейін басталар еді.',
    ru: 'Следующее мероприятие началось бы раньше, чем закончится предыдущее.',
    en: 'The next event would begin before the one before it has ended.',
  },
  IN_SERIES: {
    kk: 'Іс-шара бір топтамаға кіріп тұр.',
    ru: 'Мероприятие уже входит в серию.',
    en: 'The event is one of a series already.',
  },
  NOT_IN_SERIES: {
    kk: 'Іс-шара ешбір топтамаға кірмейді.',
    ru: 'Мероприятие не входит в серию.',
    en: 'The event is not one of a series.',
  },
  SESSION_ATTENDED: {
    kk: 'Қатысу белгіленген сессияны алып тастауға болмайды.',
    ru: 'Занятие, на котором отмечено участие, убрать нельзя.',
    en: 'A session at which attendance was recorded cannot be removed.',
  },
  DAY_NOT_KNOWN: {
    kk: 'Іс-шараның жаңа күні белгісіз: алдымен оны көрсетіңіз.',
    ru: 'Новая дата мероприятия неизвестна: сначала укажите её.',
    en: 'The new day of the event is not known: say it first.',
  },
  EVENT_OVER: {
    kk: 'Іс-шара өтіп кетті: енді ешкім шақырылмайды.',
    ru: 'Мероприятие уже прошло: приглашать больше некого.',
    en: 'The event is over: nobody is invited any more.',
  },
  NOBODY_LISTED: {
    kk: 'Тізімде шақыратын адам жоқ: алдымен қатысушыларды тіркеңіз.',
    ru: 'В списке некого приглашать: сначала зарегистрируйте участников.',
    en: 'There is nobody on the list to invite: register participants first.',
  },
  NOT_COMING: {
    kk: 'Бұл адам бас тартқан не тізімнен шыққан: алдымен қайта тіркеңіз.',
    ru: 'Этот человек отказался или снят с регистрации: сначала зарегистрируйте его снова.',
    en: 'This person declined or withdrew: register them again first.',
  },
  MARK_CHANGED: {
    kk: 'Бұл белгіні басқа біреу өзгертіп қойды: қазіргісін қараңыз.',
    ru: 'Эту отметку тем временем изменил кто-то другой: посмотрите, какая она сейчас.',
    en: 'Somebody else has changed this mark meanwhile: look at what it is now.',
  },
  NOT_ATTENDED: {
    kk: 'Бұл адамның бірде-бір сабаққа қатысқаны белгіленбеген.',
    ru: 'Участие этого человека не отмечено ни на одном занятии.',
    en: 'This person is not marked at any session.',
  },
  NOBODY_DESERVES: {
    kk: 'Іс-шараға толық қатысқан ешкім жоқ.',
    ru: 'Нет никого, кто участвовал в мероприятии полностью.',
    en: 'Nobody attended the whole of the event.',
  },
  TOO_MANY_FEEDS: {
    kk: 'Күнтізбе сілтемелерінің саны {max}-дан аспауы керек: алдымен керек емесін жойыңыз.',
    ru: 'Ссылок на календарь может быть не больше {max}: сначала удалите ненужную.',
    en: 'There can be no more than {max} calendar feeds: revoke one that is not needed first.',
  },
  PASSWORD_COMMON: {
    kk: 'Бұл құпиясөз тым кең тараған.',
    ru: 'Этот пароль слишком распространён.',
    en: 'This password is too common.',
  },
  PASSWORD_WRONG: { kk: 'Құпиясөз дұрыс емес.', ru: 'Неверный пароль.', en: 'The password is wrong.' },
  TOO_MANY_TRIES: {
    kk: 'Сәтсіз әрекет тым көп. {minutes} минуттан кейін қайталаңыз.',
    ru: 'Слишком много неудачных попыток. Повторите через {minutes} мин.',
    en: 'Too many failed attempts. Try again in {minutes} min.',
  },
  CODE_INVALID: {
    kk: 'Код жарамсыз не мерзімі өткен.',
    ru: 'Код недействителен или истёк.',
    en: 'The code is not valid, or has expired.',
  },
  WRONG_LEVEL: {
    kk: 'Сот деңгейіне сәйкес емес.',
    ru: 'Не соответствует уровню суда.',
    en: 'Does not fit the level of the court.',
  },
  CODE_FORMAT: {
    kk: 'Тек кіші латын әріптері, цифрлар және сызықша, мысалы: almaty-2.',
    ru: 'Только строчные латинские буквы, цифры и дефис, например: almaty-2.',
    en: 'Only small Latin letters, digits and hyphens, such as almaty-2.',
  },
  SUCCESSION_DAY: {
    kk: 'Бұл күн {day} күнгі сот мұрагерлігімен белгіленген.',
    ru: 'Этот день задан правопреемством суда от {day}.',
    en: 'This day is set by the succession of {day}.',
  },
  COUNTED_OUTSIDE: {
    kk: 'Бұл күндерден тыс сотта {count} жазба саналады.',
    ru: 'Вне этих дней в суде учтено записей: {count}.',
    en: 'Records counted at the court outside these days: {count}.',
  },
  OVERLAP: {
    kk: 'Бұл күні екі сот қатар жұмыс істер еді.',
    ru: 'В этот день оба суда существовали бы одновременно.',
    en: 'On that day both courts would exist side by side.',
  },
  SCOPE_UNIT: {
    kk: 'Өкілеттік деңгейіне сәйкес емес.',
    ru: 'Не соответствует уровню полномочий.',
    en: 'Does not fit the level of the scope.',
  },
  OWN_ACCOUNT: {
    kk: 'Өз тіркелгіңізге бұлай жасауға болмайды.',
    ru: 'Со своей учётной записью этого делать нельзя.',
    en: 'This cannot be done to your own account.',
  },
  ONE_OF: {
    kk: 'Екеуінің біреуін ғана көрсетіңіз.',
    ru: 'Укажите только одно из двух.',
    en: 'Give exactly one of the two.',
  },
  HAS_COUNTED: {
    kk: 'Жазба аяқталған айда саналып қойды. Оны жоймай, соңғы күнін көрсетіңіз.',
    ru: 'Запись уже учтена в завершённом месяце. Не удаляйте её, а укажите день, когда она перестала действовать.',
    en: 'It has counted in a month that is over. Do not delete it; say on which day it ended.',
  },
  PLAN_EMPTY: {
    kk: 'Жоспарда бірде-бір тармақ жоқ.',
    ru: 'В плане нет ни одного пункта.',
    en: 'There is no item in the plan.',
  },
  PLAN_NOT_APPROVED: {
    kk: 'Бұл тармақтың жоспары әлі бекітілмеген.',
    ru: 'План этого пункта ещё не утверждён.',
    en: 'The plan of this item is not approved yet.',
  },
  PLAN_ITEM_OTHER_COURT: {
    kk: 'Бұл тармақ басқа соттың жоспарынан.',
    ru: 'Этот пункт — из плана другого суда.',
    en: "This item is of another court's plan.",
  },
  PLAN_ITEM_WITHDRAWN: {
    kk: 'Бұл тармақ жоспардан алынып тасталған.',
    ru: 'Этот пункт исключён из плана.',
    en: 'This item was withdrawn from the plan.',
  },
  PLAN_ITEM_HELD: {
    kk: 'Бұл тармақ бойынша іс-шара өткізілген: оны жоспардан алып тастауға болмайды.',
    ru: 'По этому пункту мероприятие проведено: исключить его из плана нельзя.',
    en: 'An event was held for this item: it cannot be withdrawn.',
  },
  OUTSIDE_PLAN_YEAR: {
    kk: 'Іс-шара {year} жылғы жоспарға кірмейді: оның күні басқа жылда.',
    ru: 'День мероприятия — не в {year} году, на который составлен план.',
    en: 'The event is not in {year}, the year of the plan.',
  },
  BEFORE_APPROVAL: {
    kk: 'Өзгеріс жоспар бекітілген күннен ({day}) бұрын болмайды.',
    ru: 'Изменение не может быть раньше утверждения плана ({day}).',
    en: 'A change cannot be dated before the approval of the plan ({day}).',
  },
  LETTERS_LOST: {
    kk: 'Сөз ішінде сұрақ белгілері тұр: мәтін қазақ әріптері жоқ кодтаудан (мысалы, windows-1251) алынған. Әріптерді түзетіңіз.',
    ru: 'Внутри слов стоят вопросительные знаки: текст взят из кодировки без казахских букв (например, windows-1251). Исправьте буквы.',
    en: 'There are question marks inside words: the text went through an encoding without Kazakh letters, such as windows-1251. Put the letters right.',
  },
  NOT_A_DIMENSION: {
    kk: 'Бұл көрсеткіш олай бөлінбейді.',
    ru: 'Этот показатель так не делится.',
    en: 'This measure is not broken down like that.',
  },
} satisfies Record<string, Text3>;

export type IssueCode = keyof typeof SENTENCES;
export type IssueFacts = Record<string, number | string>;

/** An issue of one field. @param path from the outside in, as the input nests. */
export function issue(path: string[], code: IssueCode, facts: IssueFacts = {}): FieldIssue {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
  const { kk, ru, en } = SENTENCES[code];
  return new FieldIssue(path, code, { kk: fill(kk), ru: fill(ru), en: fill(en) });
}

export function invalid(path: string[], code: IssueCode, facts: IssueFacts = {}): InvalidInputError {
  return new InvalidInputError([issue(path, code, facts)]);
}

export const isIssueCode = (code: string): code is IssueCode => Object.hasOwn(SENTENCES, code);
