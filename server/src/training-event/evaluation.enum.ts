import type { EvaluationStanding, EvaluationStatement } from '@bitim/schema/vocabulary/evaluation';
import { graphqlEnum } from '../platform/enum.ts';

export const GraphQLEvaluationStatement = graphqlEnum<EvaluationStatement>(
  'EvaluationStatement',
  'A statement that participants answer with 1 (not at all) to 5 (fully).',
  {
    USEFUL: 'The content is of use in my work.',
    CLEAR: 'The trainers explained clearly.',
    ORGANISED: 'It was well organised.',
    TIME_ENOUGH: 'There was enough time.',
    RECOMMEND: 'I would recommend it to a colleague.',
  },
);

export const GraphQLEvaluationStanding = graphqlEnum<EvaluationStanding>(
  'EvaluationStanding',
  'Whether an evaluation takes answers now.',
  {
    NOT_YET: 'The first day of the event is not over.',
    OPEN: 'It takes answers.',
    FULL: 'As many have answered as were there.',
    OVER: 'Fourteen days have passed since the event, or somebody closed it.',
  },
);
