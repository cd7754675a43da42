import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { EvaluationStatement } from '@bitim/schema/vocabulary/evaluation';

export const STATEMENT_LABELS: Record<EvaluationStatement, MessageDescriptor> = {
  USEFUL: msg`The content is of use in my work.`,
  CLEAR: msg`The trainers explained clearly.`,
  ORGANISED: msg`It was well organised.`,
  TIME_ENOUGH: msg`There was enough time.`,
  RECOMMEND: msg`I would recommend it to a colleague.`,
};
