import { panelOf } from '../reference/courts.ts';
import { UNDP_PROJECT } from '../reference/programme.ts';
import type { EventSketch } from './event-sketch.ts';

const CODE_ROUND_TABLE = {
  kk: 'Азаматтық іс жүргізу кодексінің жобасы: соттағы татуласу рәсімдері',
  ru: 'Проект Гражданского процессуального кодекса: примирительные процедуры в суде',
  en: 'The draft Civil Procedure Code: conciliation in court',
};
const SEMINAR_TRAINING = {
  kk: 'Өңірлік семинар-тренинг: судья мен кәсіби медиатор бір үстел басында',
  ru: 'Региональный семинар-тренинг: судья и профессиональный медиатор за одним столом',
  en: 'Regional seminar-training: judge and professional mediator at one table',
};

/** The six sessions that the memo names. It gives a month for the first and no day for any: days are constructed. */
const SESSIONS = [
  { region: 'almaty-city', kind: 'ROUND_TABLE', day: '2014-06-12', title: CODE_ROUND_TABLE },
  { region: 'mangystau', kind: 'SEMINAR_TRAINING', day: '2014-06-26', title: SEMINAR_TRAINING },
  { region: 'akmola', kind: 'SEMINAR_TRAINING', day: '2014-09-18', title: SEMINAR_TRAINING },
  { region: 'pavlodar', kind: 'SEMINAR_TRAINING', day: '2014-10-09', title: SEMINAR_TRAINING },
  { region: 'north-kazakhstan', kind: 'SEMINAR_TRAINING', day: '2014-10-23', title: SEMINAR_TRAINING },
  { region: 'east-kazakhstan-pre2022', kind: 'SEMINAR_TRAINING', day: '2014-11-13', title: SEMINAR_TRAINING },
] as const;

export function partnerSessionSketches(): EventSketch[] {
  return SESSIONS.map(({ region, kind, day, title }) => ({
    slug: `partner-${region}`,
    title,
    kind,
    hosts: [panelOf(region)],
    day,
    state: 'HELD',
    inPilot: true,
    partnerProjectId: UNDP_PROJECT.id,
    provenance: 'MEMO',
  }));
}
