import { columns, localizedText, one, type Shape } from '../platform/shape.ts';
import { courtBy } from './court.shape.ts';

export const programmeShape: Shape = {
  typename: 'Programme',
  fields: {
    ...columns('id', 'code', 'startsOn', 'endsOn', 'version'),
    name: localizedText('name'),
    legalBasis: localizedText('legal_basis'),
    courtCount: (t) =>
      `(select count(*) from participation where programme_id = ${t}.id and coalesce(left_on >= current_date, true))`,
    allowedActions: () => 'true',
  },
};

/** The programme that the row's `programme_id` points to. */
export const programmeOf = one(
  () => programmeShape,
  (c, p) => `programme ${c} where ${c}.id = ${p}.programme_id`,
);

export const participationShape: Shape = {
  typename: 'Participation',
  fields: {
    ...columns('id', 'wave', 'joinedOn', 'leftOn', 'provenance', 'version'),
    programme: programmeOf,
    court: courtBy('court_id'),
    allowedActions: (t, read) => read.inScope(`${t}.court_id`),
  },
};

export const programmeSource = { table: 'programme', shape: programmeShape };
export const participationSource = { table: 'participation', shape: participationShape };
