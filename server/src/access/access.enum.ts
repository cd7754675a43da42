import type { Role, UnitLevel } from '@bitim/schema/vocabulary/access';
import { graphqlEnum } from '../platform/enum.ts';

export const GraphQLRole = graphqlEnum<Role>('Role', 'What somebody does in the register.', {
  ADMINISTRATOR: 'Keeps courts, people, roles, vocabularies, programmes and partners.',
  MANAGEMENT: 'Reads the combined picture and publishes memos.',
  COORDINATOR: 'Plans and records training events.',
  PRESS_OFFICER: 'Logs publications and press events.',
  STATISTICIAN: 'Enters and loads case results.',
});

export const GraphQLUnitLevel = graphqlEnum<UnitLevel>('UnitLevel', 'A level at which things are counted and rights are given.', {
  NATION: 'The whole country.',
  REGION: 'An oblast or a city of republican significance.',
  COURT: 'One court.',
});
