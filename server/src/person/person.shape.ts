import { courtBy } from '../court/court.shape.ts';
import { columns, one, type Reading, type Shape } from '../platform/shape.ts';

/** SQL: an e-mail address is read within the scope of the person's court; without a court, nation-wide scope is needed. */
export const emailVisible = (t: string, read: Reading): string => read.inScope(`${t}.court_id`);

/** SQL: who works at a court is kept by that court; who works at none, by everyone who keeps persons. */
export const personWritable = (t: string, read: Reading): string =>
  `(${t}.court_id is null or ${read.inScope(`${t}.court_id`)})`;

export const personShape: Shape = {
  typename: 'Person',
  fields: {
    ...columns('id', 'fullName', 'occupation', 'trainer', 'organisation', 'provenance', 'version'),
    email: (t, read) => `case when ${emailVisible(t, read)} then ${t}.email end`,
    court: courtBy('court_id'),
    allowedActions: personWritable,
  },
};

/** The person that the row's `person_id` points to. */
export const personOf = one(
  () => personShape,
  (c, p) => `person ${c} where ${c}.id = ${p}.person_id`,
);

export const personSource = { table: 'person', shape: personShape };
