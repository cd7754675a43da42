import { ValidateBy } from 'class-validator';
import { issueText } from '../platform/issue-text.ts';
import { monthsOf } from './period.domain.ts';

/** On a field of scalar Period: the scalar checks its form, this that a window does not end before it starts. */
export const SensiblePeriod = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'period',
      validator: { validate: (value) => typeof value === 'string' && monthsOf(value) !== null },
    },
    { message: issueText('PERIOD_FORMAT') },
  );
