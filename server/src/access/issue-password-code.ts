import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Id } from '../platform/checks.ts';
import { DateTime } from '../platform/scalars.ts';
import { inTransaction } from '../platform/transaction.ts';
import { NotFoundError, StateError, type UserError } from '../platform/user-error.ts';
import { newOneTimeCode } from './one-time-code.ts';
import type { SignedInContext } from './request-context.ts';
import { User } from './user.entity.ts';

@InputType({ description: 'For whom a code is made.' })
export class IssuePasswordCodeInput {
  @Field(() => ID, { description: 'The account.' })
  @Id()
  id!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A one-time code by which the owner of an account sets a password.',
})
export class PasswordCode {
  readonly __typename = 'PasswordCode';

  @Field(() => String, { description: 'To be handed over in person; it is shown once and kept nowhere.' })
  readonly code: string;

  @Field(() => DateTime, { description: 'Until when it can be used.' })
  readonly expiresAt: Date;

  constructor(code: string, expiresAt: Date) {
    this.code = code;
    this.expiresAt = expiresAt;
  }
}

/** Makes a one-time code for an account; the present password holds until the code is used. */
export async function issuePasswordCode(
  { em, now }: SignedInContext,
  { id }: IssuePasswordCodeInput,
): Promise<PasswordCode | UserError> {
  return inTransaction<PasswordCode>(em, async (tx) => {
    const user = await tx.findOne(User, { id });
    if (!user) return new NotFoundError(['id']);
    if (!user.active) return new StateError('INACTIVE');
    const { code, expiresAt } = await newOneTimeCode(tx.getKysely(), id, now);
    return new PasswordCode(code, expiresAt);
  });
}
