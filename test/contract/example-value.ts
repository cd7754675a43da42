import {
  getNullableType,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Operation, schema } from './operations.ts';

/** An id that no record has. */
export const NO_RECORD = '00000000-0000-4000-8000-000000000000';

const SCALARS: Readonly<Record<string, unknown>> = {
  Boolean: true,
  DateTime: '2014-06-02T04:00:00Z',
  ID: NO_RECORD,
  Int: 1,
  LocalDate: '2014-06-02',
  LocalDateTime: '2014-06-02T09:00',
  Month: '2014-06',
  Period: '2014',
  TimeZone: 'Asia/Almaty',
};

/** Values that must be of a certain form, by the name of their field. */
const NAMED: Readonly<Record<string, string>> = {
  endsAt: '2014-06-02T10:00',
  timeZone: 'Asia/Oral',
  email: 'nobody@bitim.example',
  url: 'https://bitim.example/',
  onlineUrl: 'https://bitim.example/',
};

/** The smallest value of a type that the server takes. */
export function exampleOf(type: GraphQLInputType, field: string): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [exampleOf(inner.ofType, field)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner))
    return NAMED[field] ?? SCALARS[inner.name] ?? `A text of ${field}, long enough`;
  if (inner.name === 'LocalizedTextInput') return { kk: 'Мәтін' };
  const required = Object.values(inner.getFields()).filter(
    (one) => isNonNullType(one.type) && one.defaultValue === undefined,
  );
  return Object.fromEntries(required.map((one) => [one.name, exampleOf(one.type, one.name)]));
}

/** A request of the operation with the smallest arguments. */
export function exampleRequest({ root, name }: Pick<Operation, 'root' | 'name'>): {
  query: string;
  variables: Record<string, unknown>;
} {
  const field = (schema.getType(root) as GraphQLObjectType | undefined)?.getFields()[name];
  if (!field) throw new Error(`The schema has no ${name}.`);
  const args = field.args.filter((one) => isNonNullType(one.type) && one.defaultValue === undefined);
  const declared = args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
  const passed = args.map((one) => `${one.name}: $${one.name}`).join(', ');
  const inner = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return {
    query: `${root.toLowerCase()} Example${declared && `(${declared})`} { ${name}${passed && `(${passed})`}${inner} }`,
    variables: Object.fromEntries(args.map((one) => [one.name, exampleOf(one.type, one.name)])),
  };
}
