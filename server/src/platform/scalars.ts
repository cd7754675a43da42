import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLTimeZone, GraphQLURL } from 'graphql-scalars';
import type { Language } from '@bitim/schema/vocabulary/language';
import { graphqlEnum } from './enum.ts';

export const GraphQLLanguage = graphqlEnum<Language>('Language', 'A language of screens, data and errors.', {
  KK: 'Kazakh.',
  RU: 'Russian.',
  EN: 'English.',
});

export const GraphQLSortDirection = graphqlEnum<'ASC' | 'DESC'>(
  'SortDirection',
  'Which end of a list comes first.',
  {
    ASC: 'Smallest, earliest or first in the alphabet first.',
    DESC: 'Largest, latest or last in the alphabet first.',
  },
);

/** A scalar that is a string of one pattern; nothing is converted. */
function textScalar(
  name: string,
  pattern: RegExp,
  example: string,
  description: string,
  exists = (_: string) => true,
): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value) && exists(value)) return value;
    throw new GraphQLError(`Expected ${name}, such as ${example}.`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

// the thirtieth of February would roll over into March
const isCalendarDay = (day: string): boolean => new Date(`${day}T00:00Z`).toISOString().startsWith(day);

export const LocalDate = textScalar(
  'LocalDate',
  /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  '2014-06-02',
  'A day of the calendar, 1900 to 2099, without zone.',
  isCalendarDay,
);

export const LocalDateTime = textScalar(
  'LocalDateTime',
  /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/,
  '2014-06-02T09:00',
  'A wall-clock time at a venue, to the minute, without zone: the zone stands beside it.',
  (value) => isCalendarDay(value.slice(0, 10)),
);

/** Instants come out of SQL as text, ready to send; what comes in must name its zone. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  description: 'An instant as RFC 3339, with its zone: 2014-06-02T03:00:00Z.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
});

export const Month = textScalar('Month', /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/, '2014-05', 'A calendar month.');

export const Period = textScalar(
  'Period',
  /^(?:19|20)\d\d(?:-(?:H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:\.\.(?:19|20)\d\d-(?:0[1-9]|1[0-2]))?))?$/,
  '2014-Q2',
  'A year (2014), half-year (2014-H1), quarter (2014-Q2), month (2014-05) or window of months (2014-05..2014-12).',
);

export { GraphQLTimeZone as TimeZone, GraphQLURL as WebUrl };
