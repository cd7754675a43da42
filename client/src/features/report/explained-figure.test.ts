import { expect, test } from 'vitest';
import { readFigure, writeFigure, type ExplainedFigure } from './explained-figure.ts';

test.each<{ figure: ExplainedFigure; written: string }>([
  { figure: { measure: 'TRAINING_EVENTS' }, written: 'TRAINING_EVENTS' },
  {
    figure: { measure: 'TRAINING_EVENTS', kind: 'ROUND_TABLE', period: '2013' },
    written: 'TRAINING_EVENTS*kind*ROUND_TABLE*period*2013',
  },
  {
    figure: { measure: 'CASES_CONSIDERED', procedures: ['JUDICIAL_MEDIATION', 'MEDIATOR'], court: '0198-ab' },
    written: 'CASES_CONSIDERED*procedures*JUDICIAL_MEDIATION.MEDIATOR*court*0198-ab',
  },
  { figure: { measure: 'PARTICIPATING_COURTS', wave: 2 }, written: 'PARTICIPATING_COURTS*wave*2' },
])('$written in the address is one figure, there and back', ({ figure, written }) => {
  expect(writeFigure(figure)).toBe(written);
  expect(readFigure(written)).toEqual(figure);
});

test.each([
  { because: 'an unknown measure is no figure', written: 'SALARIES', is: null },
  {
    because: 'an unknown procedure is left out',
    written: 'CASES_CONSIDERED*procedures*MAGIC',
    is: { measure: 'CASES_CONSIDERED' },
  },
  { because: 'a word without its value is left out', written: 'WORKS*kind', is: { measure: 'WORKS' } },
])('$because', ({ written, is }) => {
  expect(readFigure(written)).toEqual(is);
});
