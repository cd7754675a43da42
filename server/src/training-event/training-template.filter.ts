import { sql } from 'kysely';
import { type Condition, searched, when } from '../platform/read.ts';
import { collation, type Reading } from '../platform/shape.ts';
import type { TrainingTemplateFilter } from './training-template.input.ts';

export const trainingTemplateConditions = ({ search, courtId }: TrainingTemplateFilter): Condition[] => [
  ...searched(search, 'e.name', `e.pattern -> 'title'`),
  ...when(courtId, (id) => sql`e.court_id = ${id}`),
];

/** SQL after `order by`: by name. */
export const trainingTemplateOrder = (read: Reading): string => `e.name collate ${collation(read)}, e.id`;
