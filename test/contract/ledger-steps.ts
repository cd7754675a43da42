import fc from 'fast-check';

/** What may happen to a record; which record, which courts and which day are numbers that the test makes sense of. */
export interface Step {
  readonly what: string;
  /** Which of the records of that type, from the newest. */
  readonly which: number;
  readonly other: number;
  /** Places in the list of courts; repeats are left out. */
  readonly courts: readonly number[];
  /** Days after 1 January 2016. */
  readonly day: number;
  readonly kind: number;
  readonly amount: number;
  readonly yes: boolean;
}

const STEPS = {
  training_event: [
    'createTrainingEvent',
    'editTrainingEvent',
    'attend',
    'scheduleTrainingEvent',
    'holdTrainingEvent',
    'verifyTrainingEvent',
    'reopenTrainingEvent',
    'postponeTrainingEvent',
    'moveTrainingEvent',
    'cancelTrainingEvent',
    'deleteTrainingEvent',
  ],
  press_event: [
    'createPressEvent',
    'editPressEvent',
    'schedulePressEvent',
    'holdPressEvent',
    'verifyPressEvent',
    'reopenPressEvent',
    'postponePressEvent',
    'movePressEvent',
    'cancelPressEvent',
    'deletePressEvent',
  ],
  publication: [
    'logPublication',
    'editPublication',
    'joinPublication',
    'mergePublications',
    'mergePublications',
    'splitPublication',
    'splitPublication',
    'retractPublication',
    'restorePublication',
    'deletePublication',
  ],
  case_figure: ['recordCaseFigure', 'editCaseFigure', 'deleteCaseFigure'],
  case_total: ['recordCaseTotal', 'editCaseTotal', 'deleteCaseTotal'],
} as const;

export type Table = keyof typeof STEPS;
export const TABLES = Object.keys(STEPS) as Table[];

export const tableOf = (what: string): Table => {
  const table = TABLES.find((one) => (STEPS[one] as readonly string[]).includes(what));
  if (!table) throw new Error(`Nothing knows how to ${what}.`);
  return table;
};

/** What makes a record of each kind comes more often than the rest, so that there is something to change. */
const what = fc.oneof(
  ...TABLES.map((table) => ({ weight: 3, arbitrary: fc.constantFrom(...STEPS[table]) })),
  {
    weight: 6,
    arbitrary: fc.constantFrom('createTrainingEvent', 'createPressEvent', 'logPublication', 'logPublication'),
  },
);

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    what,
    which: fc.nat(5),
    other: fc.nat(5),
    courts: fc.array(fc.nat(7), { minLength: 1, maxLength: 5 }),
    day: fc.nat(90),
    kind: fc.nat(5),
    amount: fc.nat(40),
    yes: fc.boolean(),
  }),
  { minLength: 15, maxLength: 40 },
);
