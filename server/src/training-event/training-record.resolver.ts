import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { SignedInContext } from '../access/request-context.ts';
import { selectionOf } from '../platform/selection.ts';
import { type TrainingRecord, trainingRecord } from './training-record.ts';
import { TrainingRecordType } from './training-record.type.ts';

@Resolver()
export class TrainingRecordResolver {
  @Authorized('READ_REGISTER')
  @Query(() => TrainingRecordType, {
    description: 'The events that were held and that somebody came to, by name.',
  })
  trainingRecord(
    @Arg('personId', () => ID, { description: 'The person.' }) personId: string,
    @Ctx() { em, read }: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TrainingRecord> {
    return trainingRecord(em, personId, selectionOf(info)['entries'] ?? {}, read);
  }
}
