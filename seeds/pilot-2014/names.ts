import type { Random } from '../kit/random.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

const SURNAMES = words(`
  Ахметов Омаров Сейітов Нұрғалиев Бектұров Жақсыбеков Тілеуов Қалиев Мұқанов Оразов Сәрсенов Әбдіров Есенов Байжанов
  Құрманов Досжанов Ермеков Жұмабаев Исаев Кәрімов Мәмбетов Рахымов Сүлейменов Төлегенов Үсенов Шаймерденов Ысқақов
  Ілиясов Айтбаев Баймұратов Ғабдуллин Дүйсенов Жанәділов Кенжебаев Қожахметов Молдабеков Нәбиев Отарбаев Сағындықов
  Тұрсынов Әлімжанов Өтегенов`);
const MEN = words(`
  Ерлан Нұрлан Серік Бауыржан Асқар Қайрат Марат Данияр Талғат Айдос Мұрат Болат Жандос Арман Ғалым Дәулет Ержан Қанат
  Мейрам Рүстем Самат Тимур Олжас Бекзат Азамат Әлібек`);
const WOMEN = words(`
  Айгүл Гүлнар Динара Жанар Сәуле Әсел Бота Мәдина Раушан Шолпан Айжан Гүлмира Зәуре Индира Қарлығаш Ләззат Меруерт
  Назгүл Сандуғаш Толқын Ұлжан Алма Әйгерім Қамшат`);
const FATHERS = words(`
  Серік Болат Марат Қайрат Нұрлан Асқар Мұрат Бекен Сәкен Жұмабай Төлеген Қасым Рахым Амангелді Еркін Дәулет Орынбай
  Сапар Темірбек Тоқтар`);
const RUSSIAN_SURNAMES = words(`
  Петров Кузнецов Иванов Волков Морозов Соколов Лебедев Новиков Козлов Егоров Шевченко Ким Шмидт Вебер Мельник`);
const RUSSIAN_MEN = words('Андрей Сергей Виктор Дмитрий Олег Павел');
const RUSSIAN_WOMEN = words('Ольга Татьяна Елена Наталья Ирина Светлана');
const RUSSIAN_FATHERS = [
  ['Иванович', 'Ивановна'],
  ['Петрович', 'Петровна'],
  ['Викторович', 'Викторовна'],
  ['Сергеевич', 'Сергеевна'],
  ['Николаевич', 'Николаевна'],
] as const;

/** An invented full name that is not among `taken`, to which it is added. */
export function inventName(random: Random, taken: Set<string>): string {
  const woman = random.chance(0.5);
  const name = random.chance(0.82) ? kazakhName(random, woman) : russianName(random, woman);
  if (taken.has(name)) return inventName(random, taken);
  taken.add(name);
  return name;
}

function kazakhName(random: Random, woman: boolean): string {
  const father = random.pick(FATHERS) + (woman ? 'қызы' : 'ұлы');
  return `${surname(random.pick(SURNAMES), woman)} ${random.pick(woman ? WOMEN : MEN)} ${father}`;
}

function russianName(random: Random, woman: boolean): string {
  const father = random.pick(RUSSIAN_FATHERS)[woman ? 1 : 0];
  return `${surname(random.pick(RUSSIAN_SURNAMES), woman)} ${random.pick(woman ? RUSSIAN_WOMEN : RUSSIAN_MEN)} ${father}`;
}

function surname(masculine: string, woman: boolean): string {
  return woman && /(ов|ев|ин)$/.test(masculine) ? `${masculine}а` : masculine;
}
