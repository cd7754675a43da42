import { lexicographicSortSchema, printSchema } from 'graphql';
import { apiSchema } from './schema.ts';

/** The API as text: what `schema/schema.graphql` must be. */
export const emitSchema = async (): Promise<string> =>
  `${printSchema(lexicographicSortSchema(await apiSchema()))}\n`;
