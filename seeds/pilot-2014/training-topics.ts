import type { Localized } from '../kit/localized.ts';

export type Trilingual = Required<Localized>;

const text = (kk: string, ru: string, en: string): Trilingual => ({ kk, ru, en });

/** What training events were about; each reads well alone and after a colon. Our own wording. */
export const TRAINING_TOPICS: readonly Trilingual[] = [
  text(
    'судьяның тараптарды татуластырудағы рөлі',
    'роль судьи в примирении сторон',
    'the judge’s part in reconciling the parties',
  ),
  text(
    'берешекті өндіріп алу істеріндегі сот медиациясы',
    'судебная медиация по делам о взыскании задолженности',
    'judicial mediation in debt recovery cases',
  ),
  text(
    'коммуналдық төлемдер туралы дауларды келіссөз арқылы шешу',
    'разрешение споров о коммунальных платежах путём переговоров',
    'settling disputes over utility payments by negotiation',
  ),
  text(
    'алимент өндіріп алу істеріндегі татуластыру',
    'примирение по делам о взыскании алиментов',
    'conciliation in child support cases',
  ),
  text(
    'некені бұзу істеріндегі татуласу рәсімі',
    'примирительная процедура по делам о расторжении брака',
    'the conciliation procedure in divorce cases',
  ),
  text(
    'еңбек дауларын медиация арқылы реттеу',
    'урегулирование трудовых споров посредством медиации',
    'settling labour disputes through mediation',
  ),
  text(
    'татуласу келісімінің мазмұны мен нысаны',
    'содержание и форма мирового соглашения',
    'content and form of a settlement agreement',
  ),
  text(
    'татуласу келісімін сотта бекіту',
    'утверждение мирового соглашения судом',
    'approval of a settlement by the court',
  ),
  text(
    'тараптармен жеке әңгімелесу тәсілдері',
    'приёмы индивидуальной беседы со сторонами',
    'talking with each party alone',
  ),
  text('медиацияның құпиялылығы', 'конфиденциальность медиации', 'confidentiality of mediation'),
  text('апелляциялық сатыдағы татуластыру', 'примирение на апелляционной стадии', 'conciliation on appeal'),
  text(
    'медиатор мен судьяның өзара іс-қимылы',
    'взаимодействие медиатора и судьи',
    'how mediator and judge work together',
  ),
  text(
    'дауды сотқа дейін реттеу',
    'досудебное урегулирование споров',
    'settling disputes before they reach court',
  ),
  text('келіссөз жүргізу психологиясы', 'психология ведения переговоров', 'the psychology of negotiation'),
  text(
    'жанжалды талдау және тараптардың мүддесін анықтау',
    'анализ конфликта и выявление интересов сторон',
    'analysing a conflict and finding the parties’ interests',
  ),
  text(
    'тұтынушылардың құқықтарын қорғау істеріндегі медиация',
    'медиация по делам о защите прав потребителей',
    'mediation in consumer protection cases',
  ),
  text(
    'мұрагерлік дауларды бейбіт жолмен шешу',
    'мирное разрешение наследственных споров',
    'the peaceful settlement of inheritance disputes',
  ),
  text(
    'тұрғын үй дауларындағы татуластыру',
    'примирение по жилищным спорам',
    'conciliation in housing disputes',
  ),
  text(
    'жер дауларын реттеу тәсілдері',
    'способы урегулирования земельных споров',
    'ways of settling land disputes',
  ),
  text(
    'медиация туралы заңнаманы қолдану',
    'применение законодательства о медиации',
    'applying the law on mediation',
  ),
  text(
    'сот медиациясының статистикасын жүргізу',
    'ведение статистики судебной медиации',
    'keeping the statistics of judicial mediation',
  ),
  text(
    'татуластыру кабинетінің жұмысын ұйымдастыру',
    'организация работы кабинета примирительных процедур',
    'running the conciliation room',
  ),
  text(
    'тараптарға медиацияны түсіндіру тәртібі',
    'порядок разъяснения медиации сторонам',
    'how to explain mediation to the parties',
  ),
  text(
    'шағын және орта бизнес дауларындағы келісім',
    'соглашение в спорах малого и среднего бизнеса',
    'agreements in disputes of small and medium business',
  ),
  text(
    'бала тәрбиесі туралы отбасылық даулар',
    'семейные споры о воспитании ребёнка',
    'family disputes over the upbringing of a child',
  ),
  text(
    'сот медиациясының шетелдік тәжірибесі',
    'зарубежный опыт судебной медиации',
    'judicial mediation abroad',
  ),
  text(
    'несие шарттары бойынша дауларды татуласумен аяқтау',
    'завершение споров по кредитным договорам миром',
    'ending credit contract disputes by settlement',
  ),
  text(
    'мүліктік зиянды өтеу істеріндегі медиация',
    'медиация по делам о возмещении имущественного вреда',
    'mediation in cases on compensation for damage',
  ),
  text(
    'медиацияға жіберілген іс бойынша іс жүргізуді тоқтата тұру',
    'приостановление производства по делу, переданному на медиацию',
    'staying proceedings referred to mediation',
  ),
  text(
    'сот кеңсесінің медиацияға қатысушылармен жұмысы',
    'работа канцелярии суда с участниками медиации',
    'how the court registry works with those in mediation',
  ),
];

/** How a kind of event looks at its topic. */
export const ANGLES: Readonly<Record<string, readonly Trilingual[]>> = {
  SEMINAR: [
    text('Тәжірибелік сабақ', 'Практическое занятие', 'Practical session'),
    text('Сот тәжірибесінен', 'Из судебной практики', 'From practice'),
    text('Сұрақтар мен жауаптар', 'Вопросы и ответы', 'Questions and answers'),
    text('Құжат үлгілерін талдау', 'Разбор образцов документов', 'Sample documents'),
  ],
  ROUND_TABLE: [
    text('Пікір алмасу', 'Обмен мнениями', 'Exchange of views'),
    text('Мәселелер мен шешімдер', 'Проблемы и решения', 'Problems and solutions'),
    text('Тәжірибе алмасу', 'Обмен опытом', 'Sharing experience'),
    text('Ұсыныстарды талқылау', 'Обсуждение предложений', 'Discussion of proposals'),
  ],
  TRAINING: [
    text('Дағдыларды дамыту', 'Развитие навыков', 'Building skills'),
    text('Рөлдік ойын', 'Ролевая игра', 'Role play'),
  ],
  LECTURE: [text('Дәріс', 'Лекция', 'Lecture')],
  CONFERENCE: [text('Ғылыми-тәжірибелік конференция', 'Научно-практическая конференция', 'Conference')],
};

export const AUDIENCES: readonly Trilingual[] = [
  text('жергілікті соттардың судьялары', 'судьи местных судов', 'judges of local courts'),
  text('судьялар мен сот қызметкерлері', 'судьи и сотрудники судов', 'judges and court staff'),
  text('судьялар мен медиаторлар', 'судьи и медиаторы', 'judges and mediators'),
  text('азаматтық істер жөніндегі судьялар', 'судьи по гражданским делам', 'judges hearing civil cases'),
];

/** "Angle: topic", or the topic alone with a capital. Some titles have no English version. */
export function titleOf(topic: Trilingual, angle: Trilingual | null, inEnglish: boolean): Localized {
  const compose = (language: keyof Trilingual): string =>
    angle ? `${angle[language]}: ${topic[language]}` : capitalised(topic[language]);
  const { kk, ru } = { kk: compose('kk'), ru: compose('ru') };
  return inEnglish ? { kk, ru, en: compose('en') } : { kk, ru };
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
