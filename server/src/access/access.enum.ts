import type { Action, Role, UnitLevel } from '@bitim/schema/vocabulary/access';
import { graphqlEnum } from '../platform/enum.ts';

export const GraphQLRole = graphqlEnum<Role>('Role', 'What somebody does in the register.', {
  ADMINISTRATOR: 'Keeps courts, people, roles, vocabularies, programmes and partners.',
  MANAGEMENT: 'Reads the combined picture and publishes memos.',
  COORDINATOR: 'Plans and records training events.',
  PRESS_OFFICER: 'Logs publications and press events.',
  STATISTICIAN: 'Enters and loads case results.',
});

export const GraphQLUnitLevel = graphqlEnum<UnitLevel>(
  'UnitLevel',
  'A level at which things are counted and rights are given.',
  {
    NATION: 'The whole country.',
    REGION: 'An oblast or a city of republican significance.',
    COURT: 'One court.',
  },
);

export const GraphQLAction = graphqlEnum<Action>(
  'Action',
  'Something that the caller may do to a record now.',
  {
    EDIT: 'Change its facts.',
    SCHEDULE: 'Put it on the calendar.',
    HOLD: 'Say that it was held.',
    VERIFY: 'Say that it was checked.',
    REOPEN: 'Take back the last step.',
    POSTPONE: 'Put it off.',
    CANCEL: 'Say that it will not be, with a reason.',
    DELETE: 'Remove it; only where nothing hangs on it.',
    REGISTER: 'Register participants.',
    RECORD_ATTENDANCE: 'Say who came.',
    JOIN: 'Add a contributing court.',
    MERGE: 'Say that it is a duplicate of another.',
    SPLIT: 'Take back a merge.',
    RETRACT: 'Withdraw it from the count, with a reason.',
    RESTORE: 'Take back a retraction.',
    REMOVE: 'Say that it stands there no more.',
    APPROVE: 'Say that it was approved, by which document.',
    AMEND: 'Change what was approved, with a reason; what was approved stays readable.',
    WITHDRAW: 'Take it out of an approved plan, with a reason.',
  },
);
