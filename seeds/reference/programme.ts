import { seedId } from '../kit/seed-id.ts';

/**
 * The pilot. It starts with the order that approved its regulation: the memo names December 2014 too, which its own
 * events of June contradict. When it ended, the memo does not say.
 */
export const PILOT_PROGRAMME = {
  id: seedId('programme:mediation-pilot'),
  code: 'mediation-pilot',
  name: {
    kk: 'Сот медиациясының пилоттық жобасы',
    ru: 'Пилотный проект судебной медиации',
    en: 'Judicial mediation pilot',
  },
  legalBasis: {
    kk: 'Жоғарғы Сот Төрағасының 2014 жылғы 11 сәуірдегі № 92 өкімі',
    ru: 'Распоряжение Председателя Верховного Суда № 92 от 11 апреля 2014 года',
    en: 'Order of the Chairman of the Supreme Court No. 92 of 11 April 2014',
  },
  startsOn: '2014-04-11',
  endsOn: null,
};

/** The partner's project that the six regional sessions were held under; its dates are constructed. */
export const UNDP_PROJECT = {
  id: seedId('partner-project:undp-mediation'),
  name: {
    kk: 'Қазақстанда медиация институтын енгізу',
    ru: 'Внедрение института медиации в Казахстане',
    en: 'Introducing the institution of mediation in Kazakhstan',
  },
  partnerName: {
    kk: 'БҰҰ Даму бағдарламасы',
    ru: 'Программа развития ООН',
    en: 'United Nations Development Programme',
  },
  startsOn: '2013-09-02',
  endsOn: '2014-12-31',
  provenance: 'MEMO',
};
